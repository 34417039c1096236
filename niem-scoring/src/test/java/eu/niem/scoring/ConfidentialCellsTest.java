package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
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
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.CarryForward;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.ImputeMedian;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jobs and flats, and the people by whom jobs may be divided. */
class ConfidentialCellsTest {
    private static final Framework FRAMEWORK = Framework.of(
            "demo",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("jobs", "Jobs", Quantity.of("NUM", 0, 100)),
                    Indicator.of("flats", "Flats", Quantity.of("NUM", 0, 100)),
                    Indicator.of("people", "People", Quantity.of("PS", 0, 100)).withUse(Use.CONTEXT)));
    private static final RowKey LT = RowKey.of("LT", "2021");
    private static final RowKey LV = RowKey.of("LV", "2021");

    private static Observation secret(String indicator, RowKey key, double number) {
        return Observation.of(indicator, key, number).withConf(ConfStatus.CONFIDENTIAL);
    }

    private static Scorecard score(Methodology methodology, Observation... observations) {
        return Study.of(methodology, Panel.of(FRAMEWORK, List.of(observations))).score();
    }

    @Test
    void theScoreOfAConfidentialValueIsHiddenAndNoOther() {
        Scorecard scorecard = score(
                Methodology.standard(),
                secret("jobs", LT, 47),
                Observation.of("jobs", LV, 30),
                Observation.of("flats", LT, 60));
        Disclosure disclosure = scorecard.disclosure();
        assertThat(disclosure.isSuppressed("jobs", LT)).isTrue();
        assertThat(disclosure.isSuppressed("jobs", LV)).isFalse();
        assertThat(disclosure.isSuppressed("flats", LT)).isFalse();
        assertThat(disclosure.isSuppressed("all", LT)).isFalse();
    }

    @Test
    void withoutConfidentialValuesNothingIsHidden() {
        assertThat(score(Methodology.standard(), Observation.of("jobs", LT, 47))
                        .disclosure()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aConfidentialDenominatorHidesWhatItDivides() {
        Methodology perHead = Methodology.standard().withTreatments(Denominate.of(Map.of("jobs", "people")));
        Scorecard scorecard = score(
                perHead,
                Observation.of("jobs", LT, 940),
                secret("people", LT, 20),
                Observation.of("jobs", LV, 300),
                Observation.of("people", LV, 10),
                Observation.of("flats", LT, 60));

        Disclosure disclosure = scorecard.disclosure();

        assertThat(disclosure.isSuppressed("jobs", LT)).isTrue();
        assertThat(disclosure.isSuppressed("jobs", LV)).isFalse();
        assertThat(disclosure.isSuppressed("flats", LT)).isFalse();
        Explanation explanation = disclosure.hiddenIn(scorecard.explain("all", LT));
        assertThat(explanation.toString()).contains("suppressed").doesNotContain("people 20", "47");
    }

    @Test
    void groupsCombinedWithAConfidentialOneAreHidden() {
        Methodology combined = Methodology.standard().withGroups(Groups.combine(List.of("BSP", "REF")));
        Disclosure disclosure = score(
                        combined,
                        secret("jobs", LT.withGroup("REF"), 47),
                        Observation.of("jobs", LT.withGroup("BSP"), 20),
                        Observation.of("jobs", LV.withGroup("REF"), 30),
                        Observation.of("jobs", LV.withGroup("BSP"), 20))
                .disclosure();
        assertThat(disclosure.isSuppressed("jobs", LT)).isTrue();
        assertThat(disclosure.isSuppressed("jobs", LT.withGroup("REF"))).isTrue();
        assertThat(disclosure.isSuppressed("jobs", LV)).isFalse();
    }

    @Test
    void aConfidentialTotalIsHiddenInTheGroupsItStandsFor() {
        Methodology fallback =
                Methodology.standard().withGroups(Groups.separate().withFallback(true));
        Disclosure disclosure = score(
                        fallback, secret("jobs", LT, 47), Observation.of("flats", LT.withGroup("REF"), 20))
                .disclosure();
        assertThat(disclosure.isSuppressed("jobs", LT.withGroup("REF"))).isTrue();
        assertThat(disclosure.isSuppressed("flats", LT.withGroup("REF"))).isFalse();
    }

    @Test
    void aConfidentialValueIsHiddenWhereItIsCarriedForward() {
        RowKey later = RowKey.of("LT", "2022");
        Scorecard scorecard = score(
                Methodology.standard().withTreatments(CarryForward.standard()),
                secret("jobs", LT, 47),
                Observation.of("jobs", later, Value.missing(MissingReason.NOT_COLLECTED)),
                Observation.of("flats", later, 60));
        assertThat(scorecard.score("jobs", later).value()).isEqualTo(47);
        assertThat(scorecard.disclosure().isSuppressed("jobs", later)).isTrue();
        assertThat(scorecard.disclosure().isSuppressed("flats", later)).isFalse();
        assertThat(scorecard
                        .disclosure()
                        .hiddenIn(scorecard.explain("all", later))
                        .toString())
                .doesNotContain("47");
    }

    @Test
    void aNumberThatATreatmentTookFromAConfidentialOneIsHidden() {
        RowKey estonia = RowKey.of("EE", "2021");
        Scorecard scorecard = score(
                Methodology.standard().withTreatments(ImputeMedian.standard()),
                secret("jobs", LT, 47),
                Observation.of("jobs", LV, 30),
                Observation.of("jobs", RowKey.of("PL", "2021"), 60),
                Observation.of("jobs", estonia, Value.missing(MissingReason.MISSING)));
        assertThat(scorecard.score("jobs", estonia).value()).isEqualTo(47);
        assertThat(scorecard.disclosure().isSuppressed("jobs", estonia)).isTrue();
        assertThat(scorecard.disclosure().isSuppressed("jobs", LV)).isFalse();
    }

    @Test
    void endsThatWereLearnedFromAConfidentialValueAreNotExplained() {
        Observation[] observations = {
            secret("jobs", LT, 47), Observation.of("jobs", LV, 30), Observation.of("jobs", RowKey.of("EE", "2021"), 40)
        };
        Scorecard learned = score(Methodology.standard().withNormalisation(MinMax.standard()), observations);
        assertThat(learned.explain("jobs", LV).toString()).contains("47");
        assertThat(learned.disclosure().hiddenIn(learned.explain("jobs", LV)).toString())
                .contains("learned from values, of which some are confidential")
                .doesNotContain("47");
        Scorecard given = score(Methodology.standard(), observations);
        Explanation explanation = given.explain("jobs", LV);
        assertThat(given.disclosure().hiddenIn(explanation)).isEqualTo(explanation);
    }

    @Test
    void aMeanOfSeveralAreasIsNotHidden() {
        Scorecard scorecard = score(
                Methodology.standard().withTreatments(ImputeMean.standard()),
                secret("jobs", LT, 47),
                Observation.of("jobs", LV, 30),
                Observation.of("jobs", RowKey.of("EE", "2021"), Value.missing(MissingReason.MISSING)));
        assertThat(scorecard.disclosure().isSuppressed("jobs", RowKey.of("EE", "2021")))
                .isFalse();
    }
}
