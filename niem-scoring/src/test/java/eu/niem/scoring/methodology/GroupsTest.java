package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final RowKey TOTAL = RowKey.of("AT", "2021");
    private static final RowKey REF = RowKey.of("AT", "2021", "REF");
    private static final RowKey BSP = RowKey.of("AT", "2021", "BSP");
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100));

    private static Scorecard score(Indicator indicator, Groups groups, Observation... observations) {
        Framework framework = Framework.of(
                "f", "1", Dimension.of("all", "All", indicator, Indicator.of("other", "Other", RATE.scale())));
        Methodology methodology = Methodology.standard().withGroups(groups);
        return Study.of(methodology, Panel.of(framework, List.of(observations))).score();
    }

    private static Observation rate(RowKey key, double value) {
        return Observation.of("rate", key, value);
    }

    private static Observation none(RowKey key, MissingReason reason) {
        return Observation.of("rate", key, Value.missing(reason));
    }

    private static Groups combine(String... of) {
        return Groups.combine(List.of(of));
    }

    private static Groups combineWithFallback(String... of) {
        return Groups.combine(List.of(of)).withFallback(true);
    }

    @Test
    void separateGroupsHaveScoresOfTheirOwn() {
        Scorecard card = score(RATE, Groups.separate(), rate(REF, 10), rate(BSP, 30), rate(TOTAL, 50));
        assertThat(card.rows()).containsExactly(BSP, REF, TOTAL);
        assertThat(card.score("rate", REF).value()).isEqualTo(10);
        assertThat(card.score("all", TOTAL).value()).isEqualTo(50);
        assertThat(card.at(Slice.of("2021", "BSP")).ranking("all").places()).hasSize(1);
    }

    @Test
    void combinedGroupsGiveTheTotal() {
        Scorecard card = score(RATE, combine("REF", "BSP"), rate(REF, 10), rate(BSP, 30), rate(TOTAL, 99));
        assertThat(card.rows()).containsExactly(TOTAL);
        assertThat(card.score("rate", TOTAL).value()).isEqualTo(20);
    }

    @Test
    void withoutAListAllGroupsButTheTotalAreCombined() {
        assertThat(score(RATE, combine(), rate(REF, 10), rate(BSP, 30), rate(TOTAL, 99))
                        .score("rate", TOTAL)
                        .value())
                .isEqualTo(20);
        assertThat(score(RATE, combine(), rate(TOTAL, 99)).score("rate", TOTAL).value())
                .as("the total where there is no other")
                .isEqualTo(99);
    }

    @Test
    void groupsHaveWeights() {
        Groups weighted = Groups.combine(List.of("REF", "BSP")).withWeights(Map.of("REF", 3.0));
        assertThat(score(RATE, weighted, rate(REF, 10), rate(BSP, 30))
                        .score("rate", TOTAL)
                        .value())
                .as("a group that is not named has a weight of 1")
                .isEqualTo(15);
    }

    @Test
    void withoutAValueTheFirstReasonThatCountsIsTheReason() {
        assertThat(score(
                                RATE,
                                combine("REF", "BSP", "_T"),
                                none(REF, MissingReason.NOT_APPLICABLE),
                                none(BSP, MissingReason.SUPPRESSED),
                                none(TOTAL, MissingReason.NOT_COLLECTED))
                        .score("rate", TOTAL)
                        .absent())
                .isEqualTo(AbsenceReason.SUPPRESSED);
        assertThat(score(
                                RATE,
                                combine("REF", "BSP"),
                                none(REF, MissingReason.NOT_APPLICABLE),
                                none(BSP, MissingReason.NOT_APPLICABLE))
                        .score("rate", TOTAL)
                        .absent())
                .isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void eachIndicatorIsNormalisedBeforeItsGroupsAreCombined() {
        Groups geometric = Groups.combine(List.of("REF", "BSP")).withAggregation(GeometricMean.standard());
        Indicator ofTen = Indicator.of("rate", "Rate", Quantity.of("NUM", 0, 10));
        assertThat(score(ofTen, geometric, rate(REF, 1), rate(BSP, 4))
                        .score("rate", TOTAL)
                        .value())
                .isEqualTo(20, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void withFallbackTheTotalStandsForGroupsWithoutAnAnswer() {
        Scorecard separate = score(
                RATE,
                Groups.separate().withFallback(true),
                rate(TOTAL, 50),
                rate(REF, 10),
                Observation.of("other", BSP, 7),
                Observation.of("other", REF, 7));
        assertThat(separate.score("rate", BSP).value()).isEqualTo(50);
        assertThat(separate.score("rate", REF).value()).as("its own answer").isEqualTo(10);
        assertThat(separate.score("other", TOTAL).absent())
                .as("a group's answer does not stand for the total")
                .isEqualTo(AbsenceReason.MISSING);
        assertThat(separate.explain("rate", BSP).toString()).contains("observed '50', for group _T");
        assertThat(score(
                                RATE,
                                combineWithFallback("REF", "BSP"),
                                rate(TOTAL, 50),
                                rate(REF, 10),
                                Observation.of("other", BSP, 7))
                        .score("rate", TOTAL)
                        .value())
                .isEqualTo(30);
    }

    @Test
    void withFallbackAGroupWithoutAnyRowTakesTheTotal() {
        Indicator asked = RATE.withGroups(List.of("REF", "BSP"));
        assertThat(score(asked, combineWithFallback("REF", "BSP"), rate(TOTAL, 50), rate(REF, 10))
                        .score("rate", TOTAL)
                        .value())
                .isEqualTo(30);
    }

    @Test
    void whatIsDeclaredNotApplicableTakesNoFallback() {
        Scorecard card = score(
                RATE, Groups.separate().withFallback(true), rate(TOTAL, 50), none(REF, MissingReason.NOT_APPLICABLE));
        assertThat(card.score("rate", REF).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void whatIsSuppressedOrNotCollectedTakesNoFallback() {
        for (MissingReason reason : List.of(MissingReason.SUPPRESSED, MissingReason.NOT_COLLECTED)) {
            assertThat(score(RATE, Groups.separate().withFallback(true), rate(TOTAL, 50), none(REF, reason))
                            .score("rate", REF)
                            .absent())
                    .isEqualTo(AbsenceReason.of(reason));
            Scorecard combined = score(RATE, combineWithFallback("REF", "_T"), rate(TOTAL, 50), none(REF, reason));
            assertThat(combined.score("rate", TOTAL).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        }
        assertThat(score(RATE, Groups.separate().withFallback(true), rate(TOTAL, 50), none(REF, MissingReason.MISSING))
                        .score("rate", REF)
                        .value())
                .as("a group that says nothing takes it")
                .isEqualTo(50);
    }

    @Test
    void withoutFallbackTheTotalStandsForNoOne() {
        Scorecard card = score(RATE, Groups.separate(), rate(TOTAL, 50), Observation.of("other", REF, 7));
        assertThat(card.score("rate", REF).absent()).isEqualTo(AbsenceReason.MISSING);
    }

    @Test
    void whatIsAskedForOtherGroupsOnlyIsNotApplicable() {
        Indicator refugees = RATE.withGroups(List.of("REF"));
        Scorecard card = score(
                refugees,
                Groups.separate().withFallback(true),
                rate(REF, 10),
                rate(TOTAL, 50),
                Observation.of("other", BSP, 7));
        assertThat(card.score("rate", BSP).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(card.score("all", BSP).value()).isEqualTo(7);
        assertThat(card.explain("rate", BSP).toString()).contains("it is not asked for the group BSP");
    }

    @Test
    void whatIsAskedForTheTotalAloneStandsForEveryGroup() {
        Indicator once = RATE.withGroups(List.of("_T"));
        Observation[] observations = {rate(TOTAL, 50), Observation.of("other", REF, 7), Observation.of("other", BSP, 9)
        };
        assertThat(score(once, Groups.separate().withFallback(true), observations)
                        .score("rate", REF)
                        .value())
                .isEqualTo(50);
        assertThat(score(once, combineWithFallback(), observations)
                        .score("rate", TOTAL)
                        .value())
                .isEqualTo(50);
        assertThat(score(once, Groups.separate(), observations)
                        .score("rate", REF)
                        .absent())
                .isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void whereTheTotalHasNoValueItsReasonStandsForGroupsThatGiveNone() {
        for (Indicator indicator : List.of(RATE, RATE.withGroups(List.of("_T")))) {
            Scorecard card = score(
                    indicator,
                    Groups.separate().withFallback(true),
                    none(TOTAL, MissingReason.NOT_COLLECTED),
                    Observation.of("other", REF, 7));
            assertThat(card.score("rate", REF).absent()).isEqualTo(AbsenceReason.NOT_COLLECTED);
        }
        assertThat(score(
                                RATE,
                                Groups.separate().withFallback(true),
                                none(TOTAL, MissingReason.NOT_COLLECTED),
                                none(REF, MissingReason.SUPPRESSED))
                        .score("rate", REF)
                        .absent())
                .as("its own reason")
                .isEqualTo(AbsenceReason.SUPPRESSED);
    }

    @Test
    void aPlanKeepsTheGroupsItWasFittedTo() {
        Scorecard card = score(RATE, combine(), rate(REF, 10), rate(BSP, 30));
        Panel next =
                Panel.of(card.plan().framework(), List.of(rate(REF, 10), rate(BSP, 30), rate(REF.withGroup("TP"), 80)));
        assertThat(card.plan().score(next).score("rate", TOTAL).value()).isEqualTo(20);
    }

    @Test
    void groupsThatNothingIsKnownOfAreRefused() {
        assertThatThrownBy(() -> score(RATE, combine("REFS"), rate(REF, 1)))
                .hasMessageContainingAll("/groups/of: the group 'REFS' has no observations", "[REF]");
        assertThatThrownBy(() -> score(RATE, Groups.combine(List.of()).withApart(List.of("ASY")), rate(REF, 1)))
                .hasMessageContainingAll("/groups/apart: the group 'ASY' has no observations", "[REF]");
    }
}
