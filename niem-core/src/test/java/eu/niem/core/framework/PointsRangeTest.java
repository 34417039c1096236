package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointsRangeTest {
    private static final PointsRange TEN = PointsRange.of(1, 10);
    private static final Indicator RATED = Indicator.of("q", "Q", Options.of(Option.of("a", "A", 4)));
    private static final Indicator LISTED =
            Indicator.of("l", "L", Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y")));

    private static Framework framework(Node... children) {
        return Framework.of("f", "1", Dimension.of("root", "Root", children));
    }

    @Test
    void itsEndsAreFiniteAndAscend() {
        assertThatThrownBy(() -> PointsRange.of(3, 3)).hasMessageContaining("must lie below the upper one, 3.0");
        assertThatThrownBy(() -> PointsRange.of(0, Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> PointsRange.of(-Double.MAX_VALUE, Double.MAX_VALUE))
                .hasMessageContaining("the width of the range");
        assertThat(PointsRange.of(-0.0, 100)).isEqualTo(PointsRange.standard());
        assertThat(PointsRange.standard().isStandard()).isTrue();
        assertThat(TEN).hasToString("1 to 10");
    }

    @Test
    void itContainsItsEnds() {
        assertThat(List.of(1.0, 10.0, 2.5)).allMatch(TEN::contains);
        assertThat(List.of(0.9, 10.1, Double.NaN)).noneMatch(TEN::contains);
    }

    @Test
    void aFrameworkHasTheRangeOfItsAnswersAndGivesThemAnother() {
        Framework framework = framework(RATED, Dimension.of("d", "D", LISTED));
        assertThat(framework.points()).isEqualTo(PointsRange.standard());

        Framework ten = framework.withPoints(TEN);
        assertThat(ten.points()).isEqualTo(TEN);
        assertThat(ten.getIndicator("q").scale().findRange()).hasValue(TEN);
        assertThat(((Checklist) ten.getIndicator("l").scale()).points(List.of("x")))
                .isEqualTo(5.5);
        assertThat(Framework.of("f", "1", ten.root())).isEqualTo(ten);
        assertThat(ten.withPoints(PointsRange.standard())).isEqualTo(framework);
        assertThat(ten.withNote("n").withVersion("2").withTitle("T").points()).isEqualTo(TEN);
        assertThat(ten.in("de")).isEqualTo(ten);
    }

    @Test
    void aFrameworkWithoutAnswersHasARangeAllTheSame() {
        Framework figures = framework(Indicator.of("n", "N", Quantity.of("PC", 0, 1)));
        assertThat(figures.points()).isEqualTo(PointsRange.standard());
        assertThat(figures.withPoints(TEN).points()).isEqualTo(TEN);
    }

    @Test
    void aFrameworkWithoutAnswersHasTheSameRangeInEveryLanguage() {
        Framework figures =
                framework(Indicator.of("n", "N", Quantity.of("PC", 0, 1))).withPoints(TEN);
        assertThat(figures.in("de").points()).isEqualTo(TEN);
        Framework german = figures.withTranslations(
                Translations.none().with(Translations.Place.title(), Translations.Texts.of("en", "All", "de", "Alle")));
        assertThat(german.points()).isEqualTo(TEN);
        assertThat(german.in("de").title()).isEqualTo("Alle");
        assertThat(german.in("de").points()).isEqualTo(TEN);
    }

    @Test
    void answersOfAFrameworkShareOneRange() {
        Indicator other = RATED.withScale(((Options) RATED.scale()).withRange(TEN));
        assertThatThrownBy(() -> framework(LISTED, other))
                .hasMessage("the points of 'q' must have the range of the framework, 0 to 100, but was '1 to 10'");
        assertThatThrownBy(() -> framework(RATED).withPoints(PointsRange.of(5, 10)))
                .hasMessage("the points of option 'a' must lie from 5 to 10, but was '4.0'");
    }

    @Test
    void anotherRangeIsAnotherScaleToACrosswalk() {
        Framework framework = framework(RATED);
        Crosswalk same = Crosswalk.of("f", "1", "2").withUnmappedSame();
        assertThat(same.check(framework, framework.withVersion("2"))).isEmpty();
        assertThat(same.check(framework, framework.withVersion("2").withPoints(TEN)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("q (on another scale)"));
    }
}
