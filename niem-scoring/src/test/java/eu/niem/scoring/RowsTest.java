package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
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
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Score;
import eu.niem.scoring.fixture.Assessment;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which groups are expected where groups are combined, and what becomes of those without a score. */
class RowsTest {
    private static final RowKey AT = RowKey.of("AT", "2021");
    private static final RowKey LV = RowKey.of("LV", "2021");
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100));
    private static final Indicator CONTEXT =
            Indicator.of("context", "Context", RATE.scale()).withUse(Use.CONTEXT);
    private static final Indicator NAMED = RATE.withGroups(List.of("REF", "BSP"));
    private static final Groups.Combine BOTH = Groups.combine(List.of("REF", "BSP"));

    private final List<Observation> observations = new ArrayList<>();

    private RowsTest rate(RowKey area, String group, double value) {
        observations.add(Observation.of("rate", area.withGroup(group), value));
        return this;
    }

    /** Makes a group known of which nobody says anything. */
    private RowsTest silent(RowKey area, String group) {
        observations.add(Observation.of("context", area.withGroup(group), 1));
        return this;
    }

    private RowsTest none(RowKey area, String group, MissingReason reason) {
        observations.add(Observation.of("rate", area.withGroup(group), Value.missing(reason)));
        return this;
    }

    private Scorecard score(Indicator indicator, Groups groups) {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", indicator, CONTEXT));
        return Study.of(Methodology.standard().withGroups(groups), Panel.of(framework, observations))
                .score();
    }

    private String explained(Indicator indicator, Groups groups) {
        return score(indicator, groups).explain("rate", AT).toString();
    }

    @Test
    void aGroupWithoutAScoreDoesNotLeaveInSilence() {
        rate(AT, "REF", 10).none(AT, "BSP", MissingReason.NOT_COLLECTED);
        for (Indicator indicator : List.of(RATE, NAMED)) {
            assertThat(score(indicator, BOTH).score("rate", AT).absent())
                    .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
            assertThat(explained(indicator, BOTH)).isEqualTo("""
                    Rate (rate), AT 2021: no score, insufficient-coverage
                    |- because 1 of 2 groups have a score, but a share of 1.0 of their weight is asked for; without: BSP
                    |- group REF     10  worst 0, best 100
                    |  `- observed '10', for group REF
                    `- group BSP     not-collected
                       `- observed nothing: not-collected, for group BSP""");
        }
    }

    /** A group of weight 0 neither lends its reason nor its score. */
    @Test
    void aGroupWithoutWeightDoesNotCount() {
        Groups counted = BOTH.withWeights(Map.of("REF", 0.0));
        none(AT, "REF", MissingReason.NOT_COLLECTED).none(AT, "BSP", MissingReason.SUPPRESSED);
        rate(LV, "REF", 10).none(LV, "BSP", MissingReason.SUPPRESSED);
        for (RowKey area : List.of(AT, LV)) {
            assertThat(score(NAMED, counted).score("rate", area).absent()).isEqualTo(AbsenceReason.SUPPRESSED);
        }
    }

    /** All answers for beneficiaries of subsidiary protection are gone: the others' are not the score of both. */
    @Test
    void aCountryDoesNotRiseWhereTheAnswersForAGroupAreGone() {
        Study complete = Assessment.study();
        RowKey alfa = RowKey.of(Assessment.ALFA, Assessment.YEAR);
        assertThat(complete.score().score("housing", alfa).value()).isEqualTo(43.75);
        Study gone = complete.withPanel(Panel.of(
                Assessment.FRAMEWORK,
                complete.panel().observations().stream()
                        .map(each -> each.key().group().equals("BSP")
                                ? each.withValue(Value.missing(MissingReason.NOT_COLLECTED))
                                : each)
                        .toList()));
        Score housing = gone.score().score("housing", alfa);
        assertThat(housing.coverage()).isEqualTo(new Coverage(3, 4));
        assertThat(housing.value()).isLessThan(43.75);
        assertThat(gone.score().explain("housing", alfa).toString())
                .containsPattern("H1 +insufficient-coverage")
                .contains("without: BSP");
        Groups.Combine any = ((Groups.Combine) Assessment.METHODOLOGY.groups()).withMinimum(0);
        Study lenient = gone.withMethodology(Assessment.METHODOLOGY.withGroups(any));
        assertThat(lenient.score().score("housing", alfa).value()).isEqualTo(50);
        assertThat(lenient.score().explain("housing", alfa).toString()).contains("over groups, without BSP");
    }

    @Test
    void withoutAMinimumTheOthersScoreAndTheMissingIsNamed() {
        rate(AT, "REF", 10).none(AT, "BSP", MissingReason.NOT_COLLECTED);
        assertThat(score(NAMED, BOTH.withMinimum(0)).score("rate", AT).value()).isEqualTo(10);
        assertThat(explained(NAMED, BOTH.withMinimum(0)))
                .startsWith("Rate (rate), AT 2021: 10 = arithmetic mean over groups, without BSP, 50 % observed\n")
                .contains("`- group BSP         not-collected");
    }

    @Test
    void theMinimumIsAShareOfTheWeightThatIsExpected() {
        Groups.Combine weighted = BOTH.withWeights(Map.of("REF", 3.0));
        rate(AT, "REF", 10).none(AT, "BSP", MissingReason.MISSING);
        assertThat(score(NAMED, weighted.withMinimum(0.75)).score("rate", AT).value())
                .isEqualTo(10);
        assertThat(score(NAMED, weighted.withMinimum(0.76)).score("rate", AT).absent())
                .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        Groups.Combine light = BOTH.withWeights(Map.of("BSP", 0.0));
        assertThat(score(NAMED, light).score("rate", AT).value())
                .as("a weight of 0 is neither expected nor missed")
                .isEqualTo(10);
    }

    @Test
    void aGroupThatDoesNotApplyIsNotExpected() {
        rate(AT, "REF", 10).none(AT, "BSP", MissingReason.NOT_APPLICABLE);
        assertThat(score(NAMED, BOTH).score("rate", AT).value()).isEqualTo(10);
        assertThat(explained(NAMED, BOTH)).contains("over groups, without BSP", "group BSP         not-applicable");
        observations.clear();
        none(AT, "REF", MissingReason.NOT_APPLICABLE).none(AT, "BSP", MissingReason.NOT_APPLICABLE);
        assertThat(score(NAMED, BOTH).score("rate", AT).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void aGroupThatTheIndicatorDoesNotNameIsNotAsked() {
        rate(AT, "REF", 10).rate(AT, "ASY", 90);
        Groups three = Groups.combine(List.of("REF", "ASY"));
        assertThat(score(NAMED, three).score("rate", AT).value()).isEqualTo(10);
        assertThat(explained(NAMED, three)).doesNotContain("ASY");
        assertThat(score(NAMED, Groups.combine(List.of("ASY")))
                        .score("rate", AT)
                        .absent())
                .isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(explained(NAMED, Groups.combine(List.of("ASY"))))
                .contains("because it is asked of none of the groups ASY");
    }

    @Test
    void withoutNamesAGroupIsAskedThatAnyAreaAnswersFor() {
        rate(AT, "REF", 10).rate(LV, "REF", 20).rate(LV, "BSP", 40).silent(LV, "ASY");
        observations.add(Observation.of("rate", RowKey.of("AT", "2022", "REF"), 30));
        Groups three = Groups.combine(List.of("REF", "BSP", "ASY"));
        Scorecard card = score(RATE, three);
        assertThat(card.score("rate", AT).absent())
                .as("Latvia answers for BSP")
                .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(card.score("rate", LV).value()).as("no one answers for ASY").isEqualTo(30);
        assertThat(card.explain("rate", LV).toString()).doesNotContain("ASY");
        assertThat(card.score("rate", RowKey.of("AT", "2022")).value())
                .as("nobody answers for BSP in that period")
                .isEqualTo(30);
    }

    @Test
    void aStatusOtherThanMissingIsAnAnswerToo() {
        rate(AT, "REF", 10).none(LV, "BSP", MissingReason.SUPPRESSED);
        assertThat(score(RATE, BOTH).score("rate", AT).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(score(RATE, BOTH).score("rate", LV).absent())
                .as("the reason of the first that is expected")
                .isEqualTo(AbsenceReason.MISSING);
    }

    @Test
    void whatNobodyAnswersForAnyGroupIsNotAsked() {
        rate(AT, "_T", 10).silent(AT, "REF");
        Groups total = Groups.combine(List.of("REF", "_T"));
        assertThat(score(RATE, total).score("rate", AT).value()).isEqualTo(10);
        assertThat(score(RATE, Groups.combine(List.of("REF"))).score("rate", AT).absent())
                .isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void withFallbackAllGroupsAreAskedAndTheTotalCounts() {
        Groups fallback = BOTH.withFallback(true);
        rate(AT, "_T", 50)
                .rate(AT, "REF", 10)
                .none(LV, "REF", MissingReason.SUPPRESSED)
                .rate(LV, "_T", 50)
                .silent(LV, "BSP");
        assertThat(score(RATE, fallback).score("rate", AT).value()).isEqualTo(30);
        assertThat(score(RATE, fallback).score("rate", LV).absent())
                .as("Latvia's refugees are suppressed, and the total does not stand for them")
                .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }
}
