package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.scoring.normalisation.AboveBelowMean;
import eu.niem.scoring.normalisation.Borda;
import eu.niem.scoring.normalisation.Categorical;
import eu.niem.scoring.normalisation.Cyclical;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Percentile;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.RatioToMean;
import eu.niem.scoring.normalisation.RatioToReference;
import eu.niem.scoring.normalisation.RatioToWorst;
import eu.niem.scoring.normalisation.Scaling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Normalisations that measure against others, a mean, a target or an area, and what they do with values never seen. */
class RelativeNormalisersTest {
    private static final Indicator MORE =
            Indicator.of("more", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    private static final Indicator LESS =
            Indicator.of("less", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    private static List<Double> apply(Normaliser normaliser, Indicator indicator, double... values) {
        return replay(normaliser, indicator, values, values);
    }

    private static List<Double> replay(Normaliser normaliser, Indicator indicator, double[] reference, double... raw) {
        Scaling scaling = fit(normaliser, indicator, reference);
        return Arrays.stream(raw).mapToObj(scaling::apply).toList();
    }

    private static Scaling fit(Normaliser normaliser, Indicator indicator, double... reference) {
        List<RowKey> rows = IntStream.range(0, reference.length)
                .mapToObj(row -> RowKey.of("A" + row, "2020"))
                .toList();
        return normaliser.fit(indicator, Column.of(indicator.id(), reference), rows);
    }

    private static String undefined(Normaliser normaliser, Indicator indicator, double... reference) {
        Scaling scaling = fit(normaliser, indicator, reference);
        assertThat(scaling.apply(1)).isNaN();
        return scaling.undefined(1);
    }

    private static double[] of(double... values) {
        return values;
    }

    /** COINr's own tests of n_dist2targ: target 10, and target 0 reversed. */
    @Test
    void distanceToTargetIsTheShareOfTheWayDone() {
        assertThat(apply(DistanceToTarget.of(10), MORE, 0, 5, 11)).containsExactly(0.0, 0.5, 1.1);
        assertThat(apply(DistanceToTarget.of(10).withCap(true), MORE, 0, 5, 11)).containsExactly(0.0, 0.5, 1.0);
        assertThat(apply(DistanceToTarget.of(0), LESS, -1, 1, 10)).containsExactly(1.1, 0.9, 0.0);
        assertThat(apply(DistanceToTarget.of(0).withCap(true), LESS, -1, 1, 10)).containsExactly(1.0, 0.9, 0.0);
        assertThat(replay(DistanceToTarget.of(10).withCap(true), MORE, of(0, 5), -5, 20))
                .as("values never seen: below 0 before the start, and capped above only")
                .containsExactly(-0.5, 1.0);
    }

    @Test
    void aTargetThatEveryoneHasReachedLeavesNoWay() {
        assertThat(undefined(DistanceToTarget.of(2), MORE, 2, 3))
                .isEqualTo(
                        "the target of 'more', 2, is not more favourable than the least favourable value there is, 2,"
                                + " which leaves no distance (higher-is-better)");
        assertThat(undefined(DistanceToTarget.of(9), LESS, 2, 3)).contains("leaves no distance (lower-is-better)");
        assertThat(undefined(DistanceToTarget.of(9), LESS)).contains("no area has a value");
        assertThatThrownBy(() -> DistanceToTarget.of(Double.NaN)).hasMessageContaining("a finite 'target'");
    }

    @Test
    void distanceToReferenceIsOneInTheArea() {
        assertThat(apply(DistanceToReference.of("A1"), MORE, 0, 5, 11)).containsExactly(0.0, 1.0, 2.2);
        assertThat(apply(DistanceToReference.of("A1").withCap(true), MORE, 0, 5, 11))
                .containsExactly(0.0, 1.0, 1.0);
        assertThat(apply(DistanceToReference.of("A1"), LESS, 10, 5, 0)).containsExactly(0.0, 1.0, 2.0);
        assertThat(undefined(DistanceToReference.of("A0"), MORE, 1, 2))
                .isEqualTo(
                        "the reference area 'A0' has the least favourable value of 'more', 1, so there is no distance to it");
        assertThat(undefined(DistanceToReference.of("A0"), MORE, Double.NaN, 2))
                .isEqualTo("the reference area 'A0' has no value of 'more'");
        assertThat(undefined(DistanceToReference.of("XX"), MORE, 1, 2))
                .isEqualTo("there is no row of the reference area 'XX' to compare 'more' with");
        assertThat(DistanceToReference.of("A0")
                        .fit(MORE, Column.of("more", 1, 2))
                        .undefined(1))
                .contains("must know whose values it learns from");
        assertThatThrownBy(() -> DistanceToReference.of(" ")).hasMessageContaining("the code of an area as 'refArea'");
    }

    @Test
    void theReferenceAreaCountsByItsTotalAndByOnePeriod() {
        List<RowKey> groups = List.of(
                RowKey.of("SE", "2020", "REF"),
                RowKey.of("SE", "2020", "_T"),
                RowKey.of("SE", "2020", "BSP"),
                RowKey.of("DK", "2020", "REF"),
                RowKey.of("DK", "2020", "BSP"),
                RowKey.of("NO", "2020", "REF"));
        Column values = Column.of("more", 1, 5, 3, 2, 4, 9);
        assertThat(DistanceToReference.of("SE").fit(MORE, values, groups).apply(3))
                .isEqualTo(0.5);
        assertThat(DistanceToReference.of("NO").fit(MORE, values, groups).apply(5))
                .as("the one group there is")
                .isEqualTo(0.5);
        assertThat(DistanceToReference.of("DK").fit(MORE, values, groups).undefined(1))
                .isEqualTo(
                        "the reference area 'DK' has values of 'more' for several groups, but none for the total _T");
        List<RowKey> periods = List.of(RowKey.of("SE", "2020"), RowKey.of("SE", "2021"), RowKey.of("DK", "2021"));
        assertThat(DistanceToReference.of("SE")
                        .fit(MORE, Column.of("more", 4, 5, 3), periods)
                        .undefined(1))
                .isEqualTo("the reference area 'SE' has values of 'more' in several periods, [2020, 2021]: choose the"
                        + " reference 'each-period' or a 'base-period'");
        assertThat(DistanceToReference.of("SE")
                        .fit(MORE, Column.of("more", Double.NaN, 5, 3), periods)
                        .apply(4))
                .as("a period without a value is no second one")
                .isEqualTo(0.5);
    }

    @Test
    void ratiosAreTurnedWhereLessIsBetter() {
        assertThat(apply(FractionOfBest.standard(), MORE, 1, 5, 10)).containsExactly(0.1, 0.5, 1.0);
        assertThat(apply(FractionOfBest.standard(), LESS, 1, 5, 10)).containsExactly(1.0, 0.2, 0.1);
        assertThat(apply(RatioToWorst.standard(), MORE, 2, 5, 10)).containsExactly(1.0, 2.5, 5.0);
        assertThat(apply(RatioToWorst.standard(), LESS, 2, 5, 10)).containsExactly(5.0, 2.0, 1.0);
        assertThat(apply(RatioToMean.standard(), MORE, 2, 4, 6)).containsExactly(0.5, 1.0, 1.5);
        assertThat(apply(RatioToMean.standard().withCentre(0), MORE, 2, 4, 6)).containsExactly(-0.5, 0.0, 0.5);
        assertThat(apply(RatioToMean.standard(), LESS, 2, 4, 8, 2)).containsExactly(2.0, 1.0, 0.5, 2.0);
        assertThat(apply(RatioToReference.of("A1"), MORE, 2, 4, 6)).containsExactly(0.5, 1.0, 1.5);
        assertThat(apply(RatioToReference.of("A2").withCentre(0), LESS, 2, 4, 8))
                .containsExactly(3.0, 1.0, 0.0);
    }

    @Test
    void aRatioNeedsSomethingAboveZero() {
        assertThat(undefined(FractionOfBest.standard(), MORE, -3, 0))
                .isEqualTo(
                        "a ratio to the best value of 'more' needs one above 0, but it is 0: use a normalisation that"
                                + " needs no zero, such as 'z-score' or 'min-max'");
        assertThat(undefined(RatioToMean.standard(), MORE, -3, 2)).contains("the mean of 'more'", "it is -0.5");
        assertThat(undefined(RatioToMean.standard(), MORE))
                .contains("no area has a value of 'more' to take the mean of");
        assertThat(undefined(RatioToReference.of("A0"), MORE, 0, 2)).contains("the value in 'A0' of 'more'");
        Scaling inverse = fit(FractionOfBest.standard(), LESS, 1, 5);
        assertThat(inverse.apply(0)).isNaN();
        assertThat(inverse.undefined(-2)).contains("of which less is better needs a value above 0, but it is -2");
    }

    @Test
    void aboveAndBelowTheMeanByAFifth() {
        double[] reference = of(7, 13);
        assertThat(replay(AboveBelowMean.standard(), MORE, reference, 12.1, 12, 10, 8, 7.9))
                .containsExactly(1.0, 0.0, 0.0, 0.0, -1.0);
        assertThat(replay(AboveBelowMean.standard(), LESS, reference, 12.1, 12, 10, 8, 7.9))
                .containsExactly(-1.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(undefined(AboveBelowMean.standard(), MORE, -1, 1)).contains("the mean of 'more' needs one above 0");
        assertThatThrownBy(() -> AboveBelowMean.standard().withP(-0.1))
                .hasMessageContaining("a finite 'p' of 0 or more");
    }

    @Test
    void categoriesOfTheHandbook() {
        double[] reference =
                DoubleStream.iterate(0, each -> each + 1).limit(101).toArray();
        assertThat(replay(Categorical.standard(), MORE, reference, 14.9, 15, 24.9, 25, 65, 85, 94.9, 95, 1000))
                .containsExactly(0.0, 20.0, 20.0, 40.0, 60.0, 80.0, 80.0, 100.0, 100.0);
        assertThat(replay(Categorical.standard(), LESS, reference, 85.1, 85, 75, 35, 15, 5, -1))
                .containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 100.0);
        Categorical halves = Categorical.standard().withClasses(List.of(50.0), List.of(0.0, 1.0));
        assertThat(apply(halves, MORE, 1, 2, 3, 10)).as("cut at 2.5").containsExactly(0.0, 0.0, 1.0, 1.0);
        assertThat(apply(Categorical.standard(), MORE, 3, 3, 3)).containsExactly(100.0, 100.0, 100.0);
        assertThat(undefined(halves, MORE, Double.NaN)).contains("no area has a value");
    }

    @Test
    void categoriesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(50.0, 20.0), List.of(0.0, 1.0, 2.0)))
                .hasMessage("'categorical' must have 'percentiles' from 0 to 100 that ascend, but was [50.0, 20.0]");
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(50.0), List.of(0.0, 1.0, 2.0)))
                .hasMessageContaining("'points' that ascend, one more than the 1 percentiles");
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(50.0), List.of(1.0, 0.0)))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> Categorical.standard().withClasses(List.of(), List.of(1.0)))
                .hasMessageContaining("'percentiles'");
        assertThatThrownBy(() -> Cyclical.standard().withMean(Double.NaN)).hasMessageContaining("a finite 'mean'");
    }

    @Test
    void placesOfValuesNeverSeenStayOnTheScale() {
        double[] reference = of(10, 20, 20, 30);
        assertThat(replay(PercentileRank.standard(), MORE, reference, 5, 10, 15, 20, 25, 30, 99))
                .containsExactly(0.0, 0.0, 1 / 3.0, 1 / 3.0, 1.0, 1.0, 1.0);
        assertThat(replay(Borda.standard(), MORE, reference, 5, 10, 15, 20, 25, 30, 99))
                .containsExactly(0.0, 0.0, 1.0, 1.0, 3.0, 3.0, 4.0);
        assertThat(replay(Percentile.standard(), MORE, reference, 5, 10, 20, 30, 99))
                .containsExactly(25.0, 25.0, 50.0, 100.0, 100.0);
        assertThat(replay(PercentileRank.standard(), LESS, reference, 5, 30)).containsExactly(1.0, 0.0);
        assertThat(apply(PercentileRank.standard(), MORE, 7, 7)).containsExactly(0.0, 0.0);
        assertThat(undefined(PercentileRank.standard(), MORE, 7)).contains("but there is one value only");
        assertThat(undefined(Borda.standard(), MORE)).contains("to be ranked among");
    }
}
