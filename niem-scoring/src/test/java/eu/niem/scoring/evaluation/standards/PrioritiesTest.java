package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.evaluation.standards.Priorities.Improvement;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import java.util.Comparator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
    private static final double OVERALL = 95.0 / 3;

    private static final Methodology ADDED = Methodology.standard().withId("linear");

    private static final Methodology DISTANCE = ADDED.withAggregation(
                    ADDED.aggregation().with(PerNode.ROOT, Wroclaw.standard()))
            .withId("distance");

    private final Scorecard distance = ThreeAreas.usual().score(DISTANCE);

    // of Latvia

    @Test
    void whatRaisesTheScoreMostComesFirstAndEqualGainsShareARank() {
        Priorities best = overall(Methodology.standard(), Target.BEST);

        assertThat(best.improvements())
                .extracting(Improvement::indicator)
                .containsExactly("RES1", "EMP2", "EMP1", "RES2");
        assertThat(best.improvements()).extracting(Improvement::rank).containsExactly(1, 1, 3, 4);
        assertGains(best, 25, 25, 10, 25.0 / 3);
        assertThat(best.improvements().get(0).score()).isZero();
        assertThat(best.improvements().get(0).raised()).isEqualTo(100);
        assertThat(best.improvements().get(0).after()).isCloseTo(OVERALL + 25, within(1e-12));
    }

    @Test
    void toTheStandardThoseWithoutOneAreNoPriority() {
        Priorities standard = overall(Methodology.standard(), Target.STANDARD);

        assertThat(standard.improvements()).extracting(Improvement::indicator).containsExactly("RES1", "EMP1", "RES2");
        assertGains(standard, 12.5, 10, 25.0 / 3);
    }

    /** Employment is 30 and residency the least of 0 and 66.7: only RES1 raises the least of both, to 30. */
    @Test
    void everyGainIsThatOfScoringOnceMore() {
        Priorities best = overall(
                Methodology.standard()
                        .withAggregation(PerNode.<Aggregator>of(Minimum.standard())
                                .with("employment", ArithmeticMean.standard())),
                Target.BEST);

        assertThat(best.improvements())
                .extracting(Improvement::indicator)
                .containsExactly("RES1", "RES2", "EMP1", "EMP2");
        assertGains(best, 30, 0, 0, 0);
    }

    private static Priorities overall(Methodology methodology, Target target) {
        return Priorities.of(TwoRounds.score(methodology), TwoRounds.LATVIA, "overall", target);
    }

    private static void assertGains(Priorities priorities, double... gains) {
        for (int i = 0; i < gains.length; i++) {
            assertThat(priorities.improvements().get(i).gain()).isCloseTo(gains[i], within(1e-12));
        }
        assertThat(priorities.improvements()).hasSize(gains.length);
    }

    @Test
    void aDimensionAndAnIndicatorHavePrioritiesOfTheirOwn() {
        assertGains(Priorities.of(TwoRounds.score(), TwoRounds.LATVIA, "employment", Target.BEST), 50, 20);
        assertGains(Priorities.of(TwoRounds.score(), TwoRounds.LATVIA, "EMP1", Target.BEST), 40);
        assertGains(Priorities.of(TwoRounds.score(), TwoRounds.LATVIA, "RES9", Target.BEST));
    }

    /** A geometric mean of residency has no value at 0, and root(50 x 66.7) = 57.7 once RES1 meets its standard. */
    @Test
    void aNodeWithoutAScoreMayGetOne() {
        Methodology geometric = Methodology.standard()
                .withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with("residency", GeometricMean.standard()));
        Priorities priorities =
                Priorities.of(TwoRounds.score(geometric), TwoRounds.LATVIA, "residency", Target.STANDARD);

        assertThat(priorities.improvements()).extracting(Improvement::indicator).containsExactly("RES1");
        assertThat(priorities.improvements().get(0).gain()).isNull();
        assertThat(priorities.improvements().get(0).after()).isCloseTo(Math.sqrt(10000.0 / 3), within(1e-12));
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Priorities.of(TwoRounds.score(), TwoRounds.LATVIA, "health", Target.BEST))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("there is no node 'health'; known are");
    }

    @Test
    void isPrintedWithAreaAndPeriodInTheTitle() {
        assertThat(overall(Methodology.standard(), Target.STANDARD)).hasToString("""
                        Priorities to the standard: overall, LV, 2021
                        RANK  INDICATOR  NAME                          ANSWER         SCORE  RAISED   GAIN  AFTER
                        -----------------------------------------------------------------------------------------
                           1  RES1       Duration of the first permit  Less            0.00      50  12.50  44.17
                           2  EMP1       Employment rate               60             60.00     100  10.00  41.67
                           3  RES2       Conditions waived             Fee, Language  66.67     100   8.33  40.00""");
    }

    @Test
    void thePriorityIsWhatBringsAnAreaNearestToTheIdeal() {
        RowKey last = distance.rows().stream()
                .max(Comparator.comparingInt(key -> distance.rank("all", key).orElseThrow()))
                .orElseThrow();
        Priorities priorities = Priorities.of(distance, last, "all", Target.BEST);
        double now = distance.score("all", last).value();
        assertThat(priorities.improvements())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.gain()).isEqualTo(now - each.after()));
        assertThat(priorities.improvements().get(0).gain()).isPositive();
        assertThat(priorities.improvements())
                .extracting(Priorities.Improvement::after)
                .isSorted();
    }

    @Test
    void flaggedScoresAreMarkedAlsoAfterwards() {
        Priorities priorities =
                Priorities.of(FlaggedRounds.score("EMP1 LV 2021 u"), TwoRounds.LATVIA, "overall", Target.BEST);

        assertThat(priorities.toString())
                .containsPattern("EMP1 .* 60[.]00 u .* 41[.]67 u")
                .containsPattern("RES1 .* 0[.]00 +.* 56[.]67 u")
                .endsWith("\nu: low reliability");
        assertThat(priorities.data().columns()).endsWith("OBSERVED", "STATUS");
        assertThat(priorities.data().rows())
                .anySatisfy(row -> assertThat(row).contains("EMP1").endsWith(1.0, "u"));
    }
}
