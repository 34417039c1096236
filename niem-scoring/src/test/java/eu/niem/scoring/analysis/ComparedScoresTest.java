package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.RankingRule;
import eu.niem.scoring.normalisation.MinMax;
import java.util.Set;
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
                        AREA  NAME      linear  RANK    other  RANK  SHIFT
                        --------------------------------------------------
                        AT-9  Vienna   68.33       1  84.53       1      0
                        CY    Cyprus   61.11       2  28.36       2      0
                        BE    Belgium  43.33 ~     3   1.39 ~     3      0
                        ~: not all below it was observed""");
    }

    @Test
    void equalScoresMoveNoArea() {
        Scorecard unranked = RawAreas.lastBit(
                        RawAreas.RAW.withId("unranked").withOutputs(Set.of(Output.SCORES, Output.OVERALL)))
                .score();
        Scorecard same = Study.of(
                        RawAreas.RAW.withId("same"),
                        RawAreas.panel(
                                RawAreas.FLAT, new double[] {0.1, 5}, new double[] {0.1, 5}, new double[] {0.1, 4}))
                .score();
        Scorecard equal = RawAreas.lastBit(RawAreas.RAW.withId("equal")).score();
        ComparedScores compared = Comparison.of(same, equal, unranked).at("all", Slice.of("2021"));
        assertThat(compared.rankShifts(1).values()).containsOnly(0);
        assertThat(compared.rankShifts(2).values()).containsOnly(0);
        assertThat(compared.areas().get(0).places().get(1).rank()).isEqualTo(1);
        assertThat(compared.agreement()).allMatch(each -> each.moved() == 0);
    }

    @Test
    void decimalsOfARankingAreThoseOfItsShifts() {
        Scorecard exact = ranked(PerNode.of(RankingRule.standard()), "exact");
        Scorecard published = ranked(RankingRule.ofDimensions(0), "published");
        ComparedScores compared = Comparison.of(exact, published).at("all", Slice.of("2021"));
        assertThat(compared.rankShifts(1)).containsEntry("AA", 0).containsEntry("AB", 1);
    }

    private static Scorecard ranked(PerNode<RankingRule> rule, String id) {
        return Study.of(
                        RawAreas.RAW.withId(id).withRanking(rule),
                        RawAreas.panel(RawAreas.FLAT, new double[] {5.4, 5.4}, new double[] {5.2, 5.2}))
                .score();
    }
}
