package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Contribution;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.analysis.Contributions;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.fixture.OneDimension;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SumTest {
    private static final RowKey KEY = OneDimension.KEY;

    private static Scorecard score(OneDimension study) {
        return study.score(Methodology.standard()
                .withWeighting(FrameworkWeighting.standard())
                .withAggregation(PerNode.of(Sum.standard())));
    }

    @Test
    void weightsAreUsedAsTheyAreGiven() {
        Sum sum = Sum.standard();
        assertThat(sum.aggregate(new double[] {10, 20, 30}, new double[] {1, 1, 1}, 3))
                .isEqualTo(60);
        assertThat(sum.aggregate(new double[] {10, 20, 30}, new double[] {2, 1, 0}, 3))
                .isEqualTo(40);
    }

    @Test
    void aPartOfASumIsNoSum() {
        OneDimension study = OneDimension.study().with(10, 1).without(MissingReason.NOT_COLLECTED, 1);
        assertThat(score(study).score("all", KEY).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(score(study).explain("all", KEY).toString())
                .contains("because 1 of 2 children have a score, but sum needs all of them");
    }

    @Test
    void whatDoesNotApplyLeavesTheSum() {
        OneDimension study = OneDimension.study().with(10, 1).without(MissingReason.NOT_APPLICABLE, 5);
        assertThat(score(study).score("all", KEY).value()).isEqualTo(10);
    }

    @Test
    void whatIsExplainedAddsUp() {
        Scorecard card = score(OneDimension.study().with(10, 1).with(20, 3));
        assertThat(card.explain("all", KEY)).isInstanceOfSatisfying(Explanation.Aggregated.class, sum -> {
            assertThat(sum.contributions()).extracting(Contribution::weight).containsExactly(1.0, 3.0);
            assertThat(sum.contributions()).extracting(Contribution::points).containsExactly(10.0, 60.0);
            assertThat(sum.value()).isEqualTo(70);
        });
    }

    @Test
    void contributionsAndAttributionsAddUpToo() {
        Scorecard card = score(OneDimension.study().with(10, 1).with(20, 3));
        Contributions.Area area = Contributions.of(card, "all", Slice.of(KEY.timePeriod()))
                .areas()
                .get(0);
        assertThat(area.parts()).extracting(area::points).containsExactly(10.0, 60.0);
        WhatIf asItIs = WhatIf.of(card, KEY);
        Attribution attribution = Attribution.between(asItIs, asItIs.withScores(Map.of("b", 50.0)));
        assertThat(attribution.points().stream()
                        .filter(points -> points.node().equals("all"))
                        .mapToDouble(Attribution.Points::points)
                        .sum())
                .isCloseTo(90, within(1e-9));
    }

    @Test
    void effectiveWeightsAreShares() {
        Scorecard card = score(OneDimension.study().with(10, 1).with(20, 3));
        EffectiveWeights weights = EffectiveWeights.of(card.plan());
        assertThat(weights.line("b").weight()).isEqualTo(0.75);
        assertThat(Objects.requireNonNull(weights.line("all")).effective()).isEqualTo(1);
    }
}
