package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Ranked;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.BenefitOfTheDoubt;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Kemeny;
import eu.niem.scoring.aggregation.MazziottaPareto;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.AdjustedMazziottaPareto;
import eu.niem.scoring.normalisation.NoNormalisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Aggregations of whole comparison sets inside a study: ranks, explanations, what-if, coverage and refusals. */
class SetAggregationTest {
    private static final Methodology RAW = Methodology.standard().withNormalisation(NoNormalisation.standard());
    private static final Indicator A = Indicator.of("a", "A", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    private static final Indicator B = Indicator.of("b", "B", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    private static final Indicator C = Indicator.of("c", "C", Quantity.of("NUM", Direction.LOWER_IS_BETTER));
    private static final Framework FLAT = Framework.of("f", "1", Dimension.of("all", "All", A, B));

    /** Areas AA, AB and so on, each with its values of the indicators; NaN for none. */
    private static Panel panel(Framework framework, double[]... areas) {
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < areas.length; area++) {
            RowKey key = RowKey.of("A" + (char) ('A' + area), "2021");
            for (int i = 0; i < areas[area].length; i++) {
                if (!Double.isNaN(areas[area][i])) {
                    observations.add(
                            Observation.of(framework.indicators().get(i).id(), key, areas[area][i]));
                }
            }
        }
        return Panel.of(framework, observations);
    }

    private static Scorecard score(Aggregator aggregator, double[]... areas) {
        return Study.of(RAW.withAggregation(aggregator), panel(FLAT, areas)).score();
    }

    @Test
    void theLeastDistanceIsTheBestRank() {
        Scorecard card = score(Wroclaw.standard(), new double[] {1, 1}, new double[] {9, 8}, new double[] {5, 5});
        assertThat(card.direction("all")).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(card.direction("a")).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(card.score("all", "AB", "2021").value()).isZero();
        assertThat(card.rank("all", RowKey.of("AB", "2021"))).hasValue(1);
        assertThat(card.ranks("all").values()).containsExactly(3, 1, 2);
        assertThat(card.ranking("all", "2021").places())
                .extracting(place -> place.score().key().refArea())
                .containsExactly("AB", "AC", "AA");
        assertThat(card.ranking("all", "2021").places())
                .extracting(Ranked::rank)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aDistanceCannotBePartOfWhatIsGoodTheMoreThereIsOfIt() {
        Framework deep = Framework.of("f", "1", Dimension.of("all", "All", Dimension.of("part", "Part", A, B)));
        Methodology everywhere = RAW.withAggregation(Wroclaw.standard());
        assertThat(everywhere.check(deep)).anySatisfy(problem -> {
            assertThat(problem.error()).isTrue();
            assertThat(problem.message())
                    .contains("wroclaw gives distances, of which less is better, so 'part'", "'@root'");
        });
        assertThatThrownBy(() ->
                        Study.of(everywhere, panel(deep, new double[] {1, 2})).score())
                .hasMessageContaining("'part' cannot be a part of 'all'");
        Methodology atTheTop = RAW.withAggregation(
                PerNode.<Aggregator>of(ArithmeticMean.standard()).with(PerNode.ROOT, Wroclaw.standard()));
        assertThat(atTheTop.check(deep)).isEmpty();
        assertThat(everywhere.withExclude(List.of("part")).check(deep)).noneMatch(Problem::error);
        Groups groups = Groups.combine(List.of()).withAggregation(Wroclaw.standard());
        assertThat(RAW.withGroups(groups).check(FLAT)).anyMatch(Problem::error);
    }

    @Test
    void anAggregationOfWholeSetsSaysWhyItHasNoValue() {
        Scorecard negative = score(BenefitOfTheDoubt.standard(), new double[] {-1, 5}, new double[] {3, 4});
        assertThat(negative.score("all", "AA", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(negative.explain("all", "AA", "2021").toString())
                .contains("benefit of the doubt has no value where a child is -1: normalise");
        assertThat(negative.score("all", "AB", "2021").value()).isEqualTo(1);
        BenefitOfTheDoubt narrow = BenefitOfTheDoubt.standard().withShares(0, 0.4);
        assertThat(score(narrow, new double[] {1, 5})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("2 children with 'maxShare' 0.4 each have less than 1 in all: raise it");
        BenefitOfTheDoubt wide = BenefitOfTheDoubt.standard().withWeights(0.6, 1);
        assertThat(score(wide, new double[] {1, 5}).explain("all", "AA", "2021").toString())
                .contains("2 children with 'minWeight' 0.6 each have more than 1 in all: lower it");
        assertThat(score(BenefitOfTheDoubt.standard(), new double[] {0, 0})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("all children are 0 in all areas");
        assertThat(score(Wroclaw.standard(), new double[] {1, 5})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("one area alone is its own ideal");
        double[] same = {1, 5};
        assertThat(score(Wroclaw.standard(), same, same)
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("all areas are the same");
        assertThat(score(MazziottaPareto.standard(), new double[] {-1, 1})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("a Mazziotta-Pareto index has no value where the mean of the children is 0");
    }

    @Test
    void aScoreOfASetIsExplainedByWhatItWasMadeOf() {
        Scorecard card = score(Copeland.standard(), new double[] {1, 1}, new double[] {9, 8}, new double[] {5, 5});
        assertThat(card.explain("all", "AB", "2021").toString()).contains("copeland of 2 of 2");
        assertThat(card.explain("all", "AB", "2021").value()).isEqualTo(2);
    }

    /** A coverage that an area misses takes it out of the set: the others are not compared with it. */
    @Test
    void areasWithoutCoverageAreNotComparedWith() {
        Methodology covered =
                RAW.withAggregation(Copeland.standard()).withCoverage(CoverageRule.of(1, CoverageRule.By.COUNT));
        Scorecard card = Study.of(
                        covered, panel(FLAT, new double[] {1, 1}, new double[] {9, Double.NaN}, new double[] {5, 5}))
                .score();
        assertThat(card.score("all", "AC", "2021").value()).isEqualTo(1);
        assertThat(card.score("all", "AB", "2021").absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void whatIfAnAreaHadAnotherScoreTheWholeSetIsComparedAgain() {
        Scorecard card = score(Copeland.standard(), new double[] {1, 1}, new double[] {9, 8}, new double[] {5, 5});
        WhatIf better = WhatIf.of(card, RowKey.of("AA", "2021")).withScores(Map.of("a", 10.0, "b", 10.0));
        assertThat(better.score("all").value()).isEqualTo(2);
    }

    @Test
    void manyAreasForAKemenyRankingAreWarnedOf() {
        double[][] areas = new double[21][2];
        assertThat(RAW.withAggregation(Kemeny.standard()).check(panel(FLAT, areas)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.error()).isFalse();
                    assertThat(problem.message()).contains("exact for 20 areas, and may be approximate for 21");
                });
        assertThat(RAW.withAggregation(Kemeny.standard()).check(panel(FLAT, new double[20][2])))
                .isEmpty();
    }

    /** Two periods: the goalposts are those of both, so that an area that stays where it is keeps its score. */
    @Test
    void theAdjustedIndexComparesOverTime() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", A, C));
        List<Observation> observations = new ArrayList<>();
        double[][] of2020 = {{10, 4}, {20, 2}};
        double[][] of2021 = {{10, 4}, {40, 1}};
        for (int area = 0; area < 2; area++) {
            for (int i = 0; i < 2; i++) {
                String id = framework.indicators().get(i).id();
                String code = area == 0 ? "AA" : "AB";
                observations.add(Observation.of(id, RowKey.of(code, "2020"), of2020[area][i]));
                observations.add(Observation.of(id, RowKey.of(code, "2021"), of2021[area][i]));
            }
        }
        Panel panel = Panel.of(framework, observations);
        Methodology adjusted = Methodology.standard().withAggregation(MazziottaPareto.standard());
        Scorecard pooled = Study.of(adjusted.withNormalisation(AdjustedMazziottaPareto.standard()), panel)
                .score();
        assertThat(pooled.score("all", "AA", "2020").value())
                .isEqualTo(pooled.score("all", "AA", "2021").value());
        assertThat(pooled.score("a", "AA", "2020").value()).isEqualTo(80); // 100 + 60 * (10 - 20) / 30
        Scorecard base = Study.of(
                        adjusted.withNormalisation(AdjustedMazziottaPareto.standard()
                                .withRefArea("AB")
                                .withRefPeriod("2020")),
                        panel)
                .score();
        assertThat(base.score("a", "AB", "2020").value()).isEqualTo(100);
        assertThat(base.score("c", "AB", "2020").value()).isEqualTo(100);
        assertThat(base.score("c", "AB", "2021").value()).isEqualTo(120); // less is better: 100 + 60 * (2 - 1) / 3
        assertThat(base.score("all", "AB", "2020").value()).isEqualTo(100);
        Scorecard unknown = Study.of(
                        adjusted.withNormalisation(
                                AdjustedMazziottaPareto.standard().withRefArea("XX")),
                        panel)
                .score();
        assertThat(unknown.explain("a", "AA", "2020").toString()).contains("'a' has no value for the reference XX");
    }
}
