package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methods;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoalpostsTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", Direction.LOWER_IS_BETTER));

    /** The expected values of COINr's own tests of n_goalposts: goalposts 0 and 10. */
    @Test
    void goalpostsClampUnlessToldNotTo() {
        Goalposts posts = Goalposts.standard().withGoalposts(0.0, 10.0).withRange(0, 1);
        assertThat(apply(posts, MORE, 1, 11, -1)).containsExactly(0.1, 1.0, 0.0);
        assertThat(apply(Goalposts.standard().withGoalposts(10.0, 0.0).withRange(0, 1), LESS, 1))
                .containsExactly(0.9);
        assertThat(apply(
                        Goalposts.standard()
                                .withGoalposts(0.0, 10.0)
                                .withClamp(false)
                                .withRange(0, 1),
                        MORE,
                        11,
                        -1))
                .containsExactly(1.1, -0.1);
        assertThat(Goalposts.standard().refuses(MORE))
                .hasValueSatisfying(reason -> assertThat(reason).contains("'more' has no goalposts", "'min-max'"));
        assertThat(posts.refuses(MORE)).isEmpty();
    }

    @Test
    void thoseOfAnswersAreTheEndsOfTheFrameworksRangeOfPoints() {
        Indicator rated = OwnScale.FRAMEWORK.getIndicator("rated");
        Indicator listed = OwnScale.FRAMEWORK.getIndicator("listed");
        assertThat(apply(Goalposts.standard(), rated, 1, 5.5, 10)).containsExactly(0.0, 50.0, 100.0);
        assertThat(apply(Goalposts.standard().withRange(1, 10), listed, 1, 4, 7, 10))
                .containsExactly(1.0, 4.0, 7.0, 10.0);
        assertThat(apply(Goalposts.standard(), ThreeCountries.RES1, 0, 50, 100)).containsExactly(0.0, 50.0, 100.0);
    }

    @Test
    void goalpostsAreTwoAndDifferent() {
        assertThatThrownBy(() -> Methods.of()
                        .make(Normaliser.ROLE, MethodCall.of("goalposts").with("worst", 1)))
                .hasMessageContaining("both 'worst' and 'best'");
        assertThatThrownBy(() -> Goalposts.standard().withGoalposts(1.0, 1.0).withRange(0, 1))
                .hasMessageContaining("different from each other");
    }

    /** COINr 1.1.14: with a direction of -1 its c(0, 5, 10) becomes 0, 0, 0 unless the user gives negative goalposts. */
    @Test
    void goalpostsGivenToTheMethodSayThemselvesWhichEndIsBest() {
        assertThat(apply(Goalposts.standard().withGoalposts(10.0, 0.0).withRange(0, 1), RATE, 0, 5, 10))
                .containsExactly(1.0, 0.5, 0.0);
    }

    /** COINr 1.1.14: with a goalpost and direction -1 its c(0,5,10) becomes 0,0,0 unless the user negates the goalposts. */
    @Test
    void goalpostsOfALowerIsBetterIndicatorNeedNoSign() {
        Indicator rate = Indicator.of("rate", "Rate", Quantity.of("PC", 10, 0));
        Scaling scaling = Goalposts.standard().fit(rate, Column.of("rate"));
        assertThat(List.of(scaling.apply(0), scaling.apply(5), scaling.apply(10), scaling.apply(11)))
                .containsExactly(100.0, 50.0, 0.0, 0.0);
    }

    @Test
    void aGroupIsMeasuredByGoalpostsOfItsOwn() {
        Indicator years = Indicator.of("years", "Years", Quantity.of("YR", 20, 85));
        Goalposts posts = Goalposts.standard().withGroup("F", 22.5, 87.5).withGroup("M", 17.5, 82.5);
        Map<String, Scaling> ofGroups = posts.fitByGroup(years, Column.of("years"), List.of());
        assertThat(ofGroups).containsOnlyKeys("F", "M");
        assertThat(Objects.requireNonNull(ofGroups.get("F")).apply(55)).isEqualTo(50);
        assertThat(Objects.requireNonNull(ofGroups.get("M")).apply(50)).isEqualTo(50);
        assertThat(posts.fit(years, Column.of("years")).apply(52.5)).isEqualTo(50);
    }
}
