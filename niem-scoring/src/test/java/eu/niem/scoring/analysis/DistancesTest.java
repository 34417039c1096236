package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.evaluation.standards.Interlinkages;
import eu.niem.scoring.evaluation.standards.Priorities;
import eu.niem.scoring.evaluation.standards.Target;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of an index that is a distance less is better, in every analysis that ranks or correlates it. */
class DistancesTest {
    private static final Methodology LINEAR = Methodology.standard().withId("linear");
    private static final Methodology DISTANCE = LINEAR.withAggregation(
                    LINEAR.aggregation().with(PerNode.ROOT, Wroclaw.standard()))
            .withId("distance");
    private final Scorecard linear = ThreeAreas.usual().score(LINEAR);
    private final Scorecard distance = ThreeAreas.usual().score(DISTANCE);

    @Test
    void theNearestToTheIdealIsFirstInProfiles() {
        for (RowKey key : distance.rows()) {
            int rank = distance.rank("all", key).orElseThrow();
            assertThat(AreaProfile.of(distance, key).find("all").orElseThrow().rank())
                    .as(key.refArea())
                    .isEqualTo(rank);
        }
    }

    @Test
    void scoresThatPutAreasInTheSameOrderAgree() {
        assertThat(distance.ranks("all")).isEqualTo(linear.ranks("all"));
        ComparedScores compared = Comparison.of(linear, distance).at("all", Slice.of("2020"));
        assertThat(compared.moved(1)).isEmpty();
        assertThat(compared.agreement().get(0).spearman().coefficient()).isEqualTo(1);
        assertThat(compared.agreement().get(0).kendall().coefficient()).isEqualTo(1);
    }

    @Test
    void stepsFromScoresToDistancesMoveNobodyWhereTheOrderStays() {
        StepEffects effects = StepEffects.between(linear, distance, "all", Slice.of("2020"));
        assertThat(effects.steps()).containsExactly("aggregation");
        assertThat(effects.moves()).isNotEmpty().allSatisfy(move -> {
            RowKey key = RowKey.of(move.refArea(), "2020");
            assertThat(move.rankAfter()).isEqualTo(distance.rank("all", key).orElseThrow());
            assertThat(move.rankShift()).isZero();
        });
    }

    @Test
    void aDistanceGoesTogetherWithWhatItIsMadeOf() {
        Interlinkages found = Interlinkages.of(distance, List.of("trust"), List.of("all"), "2020");
        assertThat(found.links().get(0).association().coefficient()).isPositive();
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
}
