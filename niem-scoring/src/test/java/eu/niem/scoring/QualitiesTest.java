package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What scores rest on, in a framework of two dimensions: work (emp, une) and home (own, cost), with people for context. */
class QualitiesTest {
    private static final RowKey A = RowKey.of("A", "2021");
    private static final RowKey B = RowKey.of("B", "2021");
    private static final Methodology STANDARD = Methodology.standard();

    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("work", "Work", quantity("emp"), quantity("une")),
                    Dimension.of(
                            "home",
                            "Home",
                            quantity("own"),
                            quantity("cost"),
                            quantity("people").withUse(Use.CONTEXT))));

    private final List<Observation> observations = new ArrayList<>();

    private static Indicator quantity(String id) {
        return Indicator.of(id, id, Quantity.of("PC", 0, 100));
    }

    private QualitiesTest with(String indicator, RowKey key, double number, ObsStatus... flags) {
        observations.add(Observation.of(indicator, key, number).withStatus(Set.of(flags)));
        return this;
    }

    private QualitiesTest without(String indicator, RowKey key, MissingReason reason, ObsStatus... flags) {
        observations.add(Observation.of(indicator, key, Value.missing(reason)).withStatus(Set.of(flags)));
        return this;
    }

    private Scorecard score(Methodology methodology) {
        return Study.of(methodology, Panel.of(FRAMEWORK, observations)).score();
    }

    private static void assertRestsOn(Scorecard card, String node, Double observed, String status) {
        assertRestsOn(card, node, A, observed, status);
    }

    private static void assertRestsOn(Scorecard card, String node, RowKey key, Double observed, String status) {
        Quality quality = card.score(node, key).quality();
        if (observed == null) {
            assertThat(quality.observed()).as(node).isNull();
        } else {
            assertThat(quality.observed()).as(node).isCloseTo(observed, within(1e-15));
        }
        assertThat(quality.status()).as(node).isEqualTo(status);
    }

    private QualitiesTest complete(RowKey key) {
        return with("emp", key, 60).with("une", key, 50).with("own", key, 40).with("cost", key, 30);
    }

    @Test
    void aDimensionHasTheMeanOfWhatWasObservedBelowIt() {
        Scorecard card = with("emp", A, 60, ObsStatus.LOW_RELIABILITY)
                .with("une", A, 50, ObsStatus.BREAK, ObsStatus.IMPUTED)
                .with("own", A, 40, ObsStatus.STRIKE)
                .without("cost", A, MissingReason.SUPPRESSED, ObsStatus.LOW_RELIABILITY)
                .with("people", A, 9, ObsStatus.ESTIMATED)
                .score(STANDARD);
        assertRestsOn(card, "emp", 1.0, "u");
        assertRestsOn(card, "une", 1.0, "bi");
        assertRestsOn(card, "cost", 0.0, "u");
        assertRestsOn(card, "people", null, "e");
        assertRestsOn(card, "work", 1.0, "biu");
        assertRestsOn(card, "home", 0.5, "S");
        assertRestsOn(card, "all", 0.75, "biuS");
    }

    /** The region of the highest score has two of two children, and half of one of them. */
    @Test
    void whatIsSuppressedFurtherDownShowsBesideAFullCoverage() {
        complete(B)
                .without("emp", A, MissingReason.SUPPRESSED)
                .with("une", A, 90)
                .with("own", A, 90)
                .with("cost", A, 90);
        Scorecard card = score(STANDARD);
        assertThat(card.ranking("all", "2021")).hasToString("""
                Ranking: All, 2021
                RANK  AREA  NAME  SCORE  COVERAGE  OBSERVED
                -------------------------------------------
                   1  A     A        90  2 of 2        75 %
                   2  B     B        45  2 of 2       100 %""");
        Scorecard strict = score(STANDARD.withCoverage(CoverageRule.of(0.8, CoverageRule.By.INDICATORS)));
        Score without = strict.score("all", A);
        assertThat(without.absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(without.quality().observed()).isEqualTo(0.75);
        assertThat(without.coverage()).hasToString("1 of 2");
        assertThat(strict.score("all", B).value()).isEqualTo(45);
        assertThat(strict.explain("work", A).toString())
                .contains("1 of 2 children have a score, but of the indicators below it only a share of 0.5000, and 0.8"
                        + " is asked for");
    }

    /** Work has a score of its own; of the whole, 0.75 of the indicators have one: 0.5 x 0.5 + 0.5 x 1. */
    @Test
    void coverageByIndicatorsLooksThroughDimensionsThatHaveAScore() {
        complete(B).with("une", A, 90).with("own", A, 90).with("cost", A, 90);
        CoverageRule byIndicators = CoverageRule.of(0.8, CoverageRule.By.INDICATORS);
        Scorecard card =
                score(STANDARD.withCoverage(PerNode.of(CoverageRule.standard()).with("all", byIndicators)));
        assertThat(card.score("work", A).isPresent()).isTrue();
        assertThat(card.score("all", A).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(card.explain("all", A).toString())
                .contains("2 of 2 children have a score, but", "a share of 0.7500");
        Methodology weighted = STANDARD.withCoverage(byIndicators)
                .withWeighting(GivenWeighting.of(
                        Map.of("emp", 1.0, "une", 9.0, "own", 1.0, "cost", 1.0, "work", 1.0, "home", 1.0)));
        assertThat(score(weighted).score("all", A).isPresent()).isTrue();
    }

    @Test
    void whatDoesNotApplyLeavesTheShare() {
        Scorecard card = without("emp", A, MissingReason.NOT_APPLICABLE)
                .without("une", A, MissingReason.NOT_COLLECTED)
                .without("own", A, MissingReason.NOT_APPLICABLE)
                .without("cost", A, MissingReason.NOT_APPLICABLE)
                .score(STANDARD);
        assertRestsOn(card, "emp", null, "");
        assertRestsOn(card, "work", 0.0, "");
        assertRestsOn(card, "home", null, "");
        assertRestsOn(card, "all", 0.0, "");
    }

    @Test
    void weightsOfThePlanCountWhateverTheAggregation() {
        with("emp", A, 60, ObsStatus.LOW_RELIABILITY).with("own", A, 40).with("cost", A, 30, ObsStatus.BREAK);
        Methodology weighted = STANDARD.withAggregation(GeometricMean.standard())
                .withWeighting(GivenWeighting.of(
                        Map.of("emp", 1.0, "une", 3.0, "own", 1.0, "cost", 0.0, "work", 1.0, "home", 3.0)));
        Scorecard card = score(weighted);
        assertRestsOn(card, "work", 0.25, "u");
        assertRestsOn(card, "cost", 1.0, "b"); // its own cell, whatever it weighs
        assertRestsOn(card, "home", 1.0, "");
        assertRestsOn(card, "all", 0.25 * 0.25 + 0.75, "u");
    }

    @Test
    void anExcludedNodeHasItsOwnAndDoesNotEnter() {
        complete(A).with("people", A, 7);
        observations.remove(0); // emp
        Scorecard card = score(STANDARD.withExclude(List.of("emp", "home")));
        assertRestsOn(card, "emp", 0.0, "");
        assertRestsOn(card, "work", 1.0, "");
        assertRestsOn(card, "home", 1.0, "");
        assertRestsOn(card, "all", 1.0, "");
    }

    @Test
    void whatHasNoScoreHasAShareButLendsNoFlags() {
        with("emp", A, 60, ObsStatus.LOW_RELIABILITY).with("own", A, 40).with("cost", A, 30);
        Scorecard card = score(STANDARD.withCoverage(
                PerNode.of(CoverageRule.standard()).with("work", CoverageRule.of(1, CoverageRule.By.COUNT))));
        assertThat(card.score("work", A).isPresent()).isFalse();
        assertRestsOn(card, "emp", 1.0, "u");
        assertRestsOn(card, "work", 0.5, "");
        assertRestsOn(card, "all", 0.75, "");
    }

    @Test
    void whatTheMethodologyImputedIsNotObserved() {
        complete(B)
                .with("une", A, 50)
                .with("own", A, 40)
                .without("cost", A, MissingReason.MISSING, ObsStatus.ESTIMATED);
        Scorecard card = score(STANDARD.withTreatments(List.of(ImputeMean.standard())));
        assertRestsOn(card, "emp", 0.0, "*");
        assertRestsOn(card, "cost", 0.0, "*");
        assertRestsOn(card, "work", 0.5, "*");
        assertRestsOn(card, "all", 0.5, "*");
        assertRestsOn(card, "all", B, 1.0, "");
        assertThat(card.ranking("all", "2021").toString()).endsWith("*: imputed by the methodology");
    }

    @Test
    void aDenominatorBringsItsFlagsAndMustBeObserved() {
        complete(A).complete(B).with("people", A, 2, ObsStatus.LOW_RELIABILITY, ObsStatus.STRIKE);
        Methodology perHead = STANDARD.withTreatments(List.of(Denominate.of(Map.of("emp", "people"))));
        Scorecard card = score(perHead);
        assertRestsOn(card, "emp", 1.0, "uS");
        assertRestsOn(card, "all", 1.0, "uS");
        assertRestsOn(card, "emp", B, 0.0, "");
        assertRestsOn(card, "work", B, 0.5, "");
        Scorecard filled =
                score(perHead.withTreatments(List.of(Denominate.of(Map.of("emp", "people")), ImputeMean.standard())));
        assertRestsOn(filled, "emp", B, 0.0, "*");
    }

    @Test
    void aDenominatorThatIsMissingBringsNoFlags() {
        complete(A).without("people", A, MissingReason.NOT_COLLECTED, ObsStatus.LOW_RELIABILITY);
        Scorecard card = score(STANDARD.withTreatments(List.of(Denominate.of(Map.of("emp", "people")))));
        assertThat(card.score("emp", A).isPresent()).isFalse();
        assertRestsOn(card, "emp", 0.0, "");
        assertRestsOn(card, "people", null, "u");
    }

    @Test
    void aDenominatorBringsTheFlagsThatItHadBeforeTheTreatment() {
        with("emp", A, 60).with("own", A, 40).with("cost", A, 30, ObsStatus.LOW_RELIABILITY);
        Scorecard card = score(STANDARD.withTreatments(List.of(Denominate.of(Map.of("emp", "own", "own", "cost")))));
        assertRestsOn(card, "emp", 1.0, "");
        assertRestsOn(card, "own", 1.0, "u");
    }

    @Test
    void combinedGroupsHaveTheWeightedShareOfThoseExpected() {
        RowKey ref = A.withGroup("REF");
        RowKey bsp = A.withGroup("BSP");
        with("emp", ref, 60, ObsStatus.BREAK).without("emp", bsp, MissingReason.NOT_COLLECTED);
        with("une", ref, 50, ObsStatus.BREAK).with("une", bsp, 50, ObsStatus.LOW_RELIABILITY);
        with("own", A, 40, ObsStatus.ESTIMATED).without("own", bsp, MissingReason.NOT_APPLICABLE);
        Groups.Combine groups = Groups.combine(List.of("REF", "BSP")).withWeights(Map.of("REF", 3.0));
        Scorecard card = score(STANDARD.withGroups(groups.withFallback(true)));
        assertRestsOn(card, "emp", 0.75, "b");
        assertRestsOn(card, "une", 1.0, "bu");
        assertRestsOn(card, "own", 1.0, "e");
    }

    @Test
    void groupsWithoutWeightLendNoFlags() {
        with("emp", A.withGroup("REF"), 60, ObsStatus.BREAK).with("emp", A.withGroup("BSP"), 70, ObsStatus.ESTIMATED);
        Groups.Combine groups = Groups.combine(List.of("REF", "BSP")).withWeights(Map.of("REF", 0.0));
        assertRestsOn(score(STANDARD.withGroups(groups)), "emp", 1.0, "e");
    }

    @Test
    void everyFlagIsKept() {
        with("emp", A, 60, EnumSet.allOf(ObsStatus.class).toArray(ObsStatus[]::new));
        assertRestsOn(score(STANDARD), "all", 0.25, "bdefghijknpruvwxS");
    }

    @Test
    void aScoreThatIsGivenCountsAsObserved() {
        complete(A).without("emp", B, MissingReason.SUPPRESSED).with("une", B, 50, ObsStatus.LOW_RELIABILITY);
        WhatIf asItIs = WhatIf.of(score(STANDARD), B);
        assertThat(asItIs.score("work").quality())
                .isEqualTo(new Quality(0.5, Set.of(ObsStatus.LOW_RELIABILITY), false));
        WhatIf given = asItIs.withScores(Map.of("emp", 70.0));
        assertThat(given.score("emp").quality()).isEqualTo(new Quality(1.0, Set.of(), false));
        assertThat(given.score("work").quality()).isEqualTo(new Quality(1.0, Set.of(ObsStatus.LOW_RELIABILITY), false));
        assertThat(asItIs.without(List.of("emp", "une")).score("work").quality())
                .isEqualTo(Quality.UNKNOWN);
    }
}
