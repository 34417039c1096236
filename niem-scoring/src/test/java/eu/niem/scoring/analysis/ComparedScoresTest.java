package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import org.junit.jupiter.api.Test;

class ComparedScoresTest {
    private static final Methodology ADDED = Methodology.standard().withId("linear");

    private static final Methodology DISTANCE = ADDED.withAggregation(
                    ADDED.aggregation().with(PerNode.ROOT, Wroclaw.standard()))
            .withId("distance");

    private final Scorecard added = ThreeAreas.usual().score(ADDED);

    private final Scorecard distance = ThreeAreas.usual().score(DISTANCE);

    private final ThreeAreas areas = ThreeAreas.usual();

    private final Scorecard card = areas.score(Methodology.standard().withId("linear"));

    private final Scorecard other = areas.score(Methodology.standard()
            .withId("other")
            .withNormalisation(MinMax.standard())
            .withAggregation(PowerMean.of(0.5)));

    @Test
    void scoresThatPutAreasInTheSameOrderAgree() {
        assertThat(distance.ranks("all")).isEqualTo(added.ranks("all"));
        ComparedScores compared = Comparison.of(added, distance).at("all", Slice.of("2020"));
        assertThat(compared.moved(1)).isEmpty();
        assertThat(compared.agreement().get(0).spearman().coefficient()).isEqualTo(1);
        assertThat(compared.agreement().get(0).kendall().coefficient()).isEqualTo(1);
    }

    @Test
    void comparedScoresHaveALineForEachArea() {
        assertThat(Comparison.of(card, other).at("all", Slice.of("2020")).table())
                .hasToString("""
                        Comparison: All, 2020
                        AREA  NAME     linear  RANK  other  RANK  SHIFT
                        -----------------------------------------------
                        AT-9  Vienna    68.33     1  84.53     1      0
                        CY    Cyprus    61.11     2  28.36     2      0
                        BE    Belgium   43.33     3   1.39     3      0""");
    }
}
