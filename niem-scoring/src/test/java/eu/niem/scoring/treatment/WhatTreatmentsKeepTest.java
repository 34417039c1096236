package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults seen by running the treatments of COINr 1.1.14, which this library does not have. */
class WhatTreatmentsKeepTest {
    private static final double NONE = Double.NaN;

    private static Panel treat(Panel panel, Treatment treatment) {
        return treatment.fit(panel).apply(panel);
    }

    private static Scorecard score(Panel panel, Treatment... treatments) {
        return Study.of(
                        Methodology.standard()
                                .withNormalisation(MinMax.standard())
                                .withTreatments(treatments),
                        panel)
                .score();
    }

    private static double[] numbers(Column column) {
        return IntStream.range(0, column.size()).mapToDouble(column::get).toArray();
    }

    /** Its impute_panel mixes the rows of a table that is not sorted by time. */
    @Test
    void theOrderOfObservationsChangesNothing() {
        Panel sorted = PanelByColumns.of("a", 1, NONE, 4, NONE, 10).periods("2017", "2018", "2019", "2020", "2021");
        List<Observation> turned = new ArrayList<>(sorted.observations());
        Collections.reverse(turned);
        Panel unsorted = Panel.of(sorted.framework(), turned);
        for (Treatment treatment : List.of(CarryForward.standard(), Interpolate.standard())) {
            assertThat(treat(unsorted, treatment)).isEqualTo(treat(sorted, treatment));
        }
        assertThat(numbers(treat(unsorted, CarryForward.standard()).column("a")))
                .containsExactly(1, 1, 4, 4, 10);
        assertThat(numbers(treat(unsorted, Interpolate.standard()).column("a"))).containsExactly(1, 2.5, 4, 7, 10);
    }

    /** Its i_mean_grp gives NaN there, which is then quietly dropped. */
    @Test
    void aPeerGroupWithoutAnyValueStaysMissingAndSaysSo() {
        Panel panel = PanelByColumns.of("a", 1, 3, NONE, NONE, NONE)
                .and("b", 1, 2, 3, 4, 5)
                .areas("North", "North", "North", "South", "");
        Scorecard card = score(panel, ImputeGroupMean.of("REGION"));
        assertThat(numbers(card.treated().panel().column("a"))).containsExactly(1, 3, 2, NONE, NONE);
        assertThat(card.explain("a", "A02", PanelByColumns.YEAR).toString())
                .contains("imputed 2, impute-group-mean: mean of 2 values of REGION North")
                .contains("observed nothing: not-collected");
        assertThat(card.explain("a", "A03", PanelByColumns.YEAR).toString())
                .contains("no score, not-collected")
                .contains("because impute-group-mean: there is no value of REGION South")
                .contains("observed nothing: not-collected");
        assertThat(card.explain("a", "A04", PanelByColumns.YEAR).toString())
                .contains("because impute-group-mean: the area has no entry in the peer group REGION");
        assertThat(card.treated().imputed("a")).isEqualTo(1);
    }

    /** Its indiv_specs for one indicator wipes the parameters of others, and leaves one with NA untreated. */
    @Test
    void parametersOfOneIndicatorDoNotWipeThoseOfAnother() {
        double[] numbers = tail(20, 1);
        double[] withGap = numbers.clone();
        withGap[3] = NONE;
        Panel panel = PanelByColumns.of("a", numbers)
                .and("b", withGap)
                .and("c", numbers)
                .areas();
        Treatment none = TreatOutliers.standard().withMaxPoints(0).withIndicators(List.of("a"));
        Treatment one = TreatOutliers.standard().withMaxPoints(1).withIndicators(List.of("b"));
        Treated treated = score(panel, none, one).treated();
        assertThat(treated.changed("a")).as("no point: a logarithm").isEqualTo(21);
        assertThat(treated.changed("b")).as("one point winsorised").isEqualTo(1);
        assertThat(treated.changed("c")).isZero();
        assertThat(treated.data().rows()).hasSize(2);
    }

    /** Its winmax = NULL, documented as no limit, keeps 5. */
    @Test
    void aLargeMaxPointsIsNoLimit() {
        Panel panel = PanelByColumns.of("a", tail(92, 8)).areas();
        assertThat(score(panel, Winsorise.standard()).treated().changed("a")).isEqualTo(5);
        Treated all = score(panel, Winsorise.standard().withMaxPoints(1e9)).treated();
        assertThat(all.changed("a")).isEqualTo(8);
        assertThat(DoubleStream.of(all.panel().column("a").present()).max()).hasValue(92);
    }

    /** Asked for 5 it does 8 where numbers tie. */
    @Test
    void tiesDoNotPassMaxPoints() {
        double[] tied = DoubleStream.concat(
                        IntStream.rangeClosed(1, 92).mapToDouble(i -> i),
                        DoubleStream.generate(() -> 5000).limit(8))
                .toArray();
        Panel panel = PanelByColumns.of("a", tied).areas();
        assertThat(score(panel, Winsorise.standard().withMaxPoints(7)).treated().changed("a"))
                .isZero();
        assertThat(score(panel, Winsorise.standard().withMaxPoints(8)).treated().changed("a"))
                .isEqualTo(8);
    }

    /** Its log_GII marks all cells as treated, and returns them unchanged. */
    @ParameterizedTest
    @EnumSource(Log.Variant.class)
    void aLogarithmIsALogarithm(Log.Variant variant) {
        Panel panel = PanelByColumns.of("a", 1, 2, 5, 30, 101).areas();
        Column logged = treat(panel, Log.standard().withVariant(variant)).column("a");
        double[] expected = {StrictMath.log(1), StrictMath.log(2), StrictMath.log(5), StrictMath.log(30)}; // + 1 - 1
        for (int row = 0; row < expected.length; row++) {
            assertThat(logged.get(row)).isCloseTo(expected[row], within(1e-15));
        }
    }

    /** Its winsorise(c(1:10, NA, 500)) stops: missing value where TRUE/FALSE needed. */
    @Test
    void whatIsMissingIsNoObstacleToWinsorising() {
        Panel panel =
                PanelByColumns.of("a", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NONE, 500).areas();
        Column treated = treat(panel, Winsorise.standard()).column("a");
        assertThat(numbers(treated)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NONE, 10);
    }

    /** Its panel interpolation stops at a series of one observation (issue 63). */
    @Test
    void oneObservationAloneStandsForAllPeriodsUnlessEndsAreLeftEmpty() {
        Panel panel = PanelByColumns.of("a", NONE, 5, NONE).periods("2019", "2020", "2021");
        assertThat(numbers(treat(panel, Interpolate.standard()).column("a"))).containsExactly(5, 5, 5);
        Treatment none = Interpolate.standard().withEnds(Interpolate.Ends.NONE);
        assertThat(treat(panel, none)).isEqualTo(panel);
    }

    /** Numbers 1, 2, 3, ... and a tail of outliers that differ from each other. */
    private static double[] tail(int count, int outliers) {
        return DoubleStream.concat(
                        IntStream.rangeClosed(1, count).mapToDouble(i -> i),
                        IntStream.range(0, outliers).mapToDouble(i -> 10_000 + i))
                .toArray();
    }
}
