package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StandardNormaliserTest {
    private static final Indicator MORE =
            Indicator.of("more", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    private static final Indicator LESS =
            Indicator.of("less", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    private static List<Double> apply(Normaliser normaliser, Indicator indicator, double... values) {
        Scaling scaling = normaliser.fit(indicator, Column.of(indicator.id(), values));
        return Arrays.stream(values).mapToObj(scaling::apply).toList();
    }

    private static String undefined(Normaliser normaliser, double... values) {
        Scaling scaling = normaliser.fit(MORE, Column.of("more", values));
        assertThat(scaling.apply(1)).isNaN();
        return scaling.undefined(1);
    }

    @Test
    void minMaxSpansTheReference() {
        assertThat(apply(MinMax.standard(), MORE, 2, 4, 6)).containsExactly(0.0, 50.0, 100.0);
        assertThat(apply(MinMax.standard(), LESS, 2, 4, 6)).containsExactly(100.0, 50.0, 0.0);
        assertThat(apply(MinMax.standard().withRange(1, 5), MORE, 2, 4, 6)).containsExactly(1.0, 3.0, 5.0);
        assertThat(MinMax.standard().fit(MORE, Column.of("more", 0, 10)).apply(20))
                .as("beyond the reference")
                .isEqualTo(200);
    }

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
    void aValueOnTheScaleAlreadyKeepsItsBits() {
        LinearScaling scaling = new LinearScaling(0, 100, 0, 100, true);
        for (double value : new double[] {7, 14.3, 28.999999999999996, 100.0 / 3}) {
            assertThat(scaling.apply(value)).isEqualTo(value);
        }
        assertThat(scaling.apply(-1)).isZero();
        assertThat(scaling.apply(101)).isEqualTo(100);
    }

    @Test
    void zScoreAgreesWithAnotherLibrary() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            double[] values = random.doubles(2 + i, 1e6, 1e6 + 10).toArray();
            DescriptiveStatistics statistics = new DescriptiveStatistics(values);
            List<Double> scores = apply(ZScore.standard().withMean(50).withSd(10), LESS, values);
            for (int row = 0; row < values.length; row++) {
                double expected = 50 - 10 * (values[row] - statistics.getMean()) / statistics.getStandardDeviation();
                assertThat(scores.get(row)).isCloseTo(expected, Offset.offset(1e-7));
            }
        }
    }

    @Test
    void ranksAgreeWithAnotherLibraryForAllTies() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            double[] values = random.ints(1 + i, 0, 10).asDoubleStream().toArray();
            assertRanks(values, Ties.MIN, TiesStrategy.MINIMUM);
            assertRanks(values, Ties.MAX, TiesStrategy.MAXIMUM);
            assertRanks(values, Ties.AVERAGE, TiesStrategy.AVERAGE);
        }
    }

    private static void assertRanks(double[] values, Ties ties, TiesStrategy strategy) {
        double[] expected = new NaturalRanking(NaNStrategy.FAILED, strategy).rank(values);
        assertThat(apply(Rank.standard().withTies(ties), MORE, values).stream().mapToDouble(Double::doubleValue))
                .containsExactly(Arrays.stream(expected).boxed().toArray(Double[]::new));
    }

    @Test
    void ranksRiseWithWhatIsFavourable() {
        assertThat(apply(Rank.standard(), LESS, 5, 1, 3, 3)).containsExactly(1.0, 4.0, 2.0, 2.0);
        Scaling scaling = Rank.standard().fit(MORE, Column.of("more", 10, 20));
        assertThat(List.of(scaling.apply(5), scaling.apply(15), scaling.apply(25)))
                .as("values that are not in the reference")
                .containsExactly(1.0, 2.0, 3.0);
        assertThatThrownBy(() -> new RankScaling(List.of(2.0, 1.0), Direction.HIGHER_IS_BETTER, Ties.MIN))
                .hasMessageContaining("finite numbers that ascend");
    }

    @Test
    void whatCannotBeLearnedIsUndefinedWithTheReason() {
        assertThat(undefined(MinMax.standard())).isEqualTo("no area has a value to learn the range of 'more' from");
        assertThat(undefined(MinMax.standard(), 0.002, 0.002))
                .isEqualTo("all 2 values of 'more' are 0.002, which gives no range");
        assertThat(undefined(ZScore.standard(), 5)).contains("needs two values or more, but there is one");
        assertThat(undefined(ZScore.standard())).contains("but there are none");
        assertThat(undefined(ZScore.standard(), 0.1, 0.1, 0.1)).contains("have a standard deviation of 0");
        assertThat(undefined(Rank.standard(), Double.NaN)).contains("no area has a value of 'more' to be ranked among");
    }

    @Test
    void whatCannotBeLearnedShowsInTheScorecard() {
        Methodology methodology = Methodology.standard()
                .withNormalisation(Methodology.standard().normalisation().with("EMP1", ZScore.standard()));
        Scorecard card = Study.of(
                        methodology,
                        ThreeCountries.panel().where(key -> key.refArea().equals("LV")))
                .score();
        assertThat(card.score("EMP1", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo(card.score("residency", ThreeCountries.LATVIA).value());
        assertThat(card.explain("EMP1", ThreeCountries.LATVIA).toString())
                .contains("because a standard deviation of 'EMP1' needs two values or more, but there is one");
    }

    @Test
    void parametersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> MinMax.standard().withRange(5, 5))
                .hasMessage("'min-max' must have 'lower' below 'upper', but was 5.0 and 5.0");
        assertThatThrownBy(() -> ZScore.standard().withSd(0)).hasMessageContaining("an 'sd' above 0");
        assertThatThrownBy(() -> Methods.of()
                        .make(Normaliser.ROLE, MethodCall.of("goalposts").with("worst", 1)))
                .hasMessageContaining("both 'worst' and 'best'");
        assertThatThrownBy(() -> Goalposts.standard().withGoalposts(1.0, 1.0).withRange(0, 1))
                .hasMessageContaining("different from each other");
        assertThat(Points.standard().refuses(MORE)).isPresent();
        assertThat(Points.standard().refuses(ThreeCountries.RES1)).isEmpty();
    }
}
