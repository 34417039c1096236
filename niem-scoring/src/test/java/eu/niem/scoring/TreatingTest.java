package eu.niem.scoring;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.fixture.Allocated;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Treated;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.Winsorise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What treatments do to scores and explanations, whichever treatments these are. */
class TreatingTest {
    private static final Methodology EACH_PERIOD = MIN_MAX.withReference(Reference.eachPeriod());
    private static final Methodology POOLED = Methodology.standard().withNormalisation(MinMax.standard());

    /** COINr 1.1.14's Regen knows one entry for each function: of two calls the last. */
    @Test
    void aMethodThatIsTakenTwiceIsDoneTwice() {
        Log log = Log.standard();
        Scorecard once = ThreeAreas.unbalanced().score(POOLED.withTreatments(log));
        Scorecard twice = ThreeAreas.unbalanced().score(POOLED.withTreatments(log, log));
        assertThat(twice.treated().after(1)).isEqualTo(once.treated().panel());
        assertThat(twice.treated().panel()).isNotEqualTo(once.treated().panel());
        assertThat(twice.plan().score(ThreeAreas.unbalanced().panel())).isEqualTo(twice);
    }

    @Test
    void withoutTreatmentsThePanelIsWhatWasObserved() {
        Scorecard card = Towns.four().score(MIN_MAX);
        assertThat(card.treated().panel())
                .isEqualTo(card.panel())
                .isEqualTo(Towns.four().panel());
        assertThat(card.treated()).hasToString("Nothing was treated");
        assertThat(card.treated().data().rows()).isEmpty();
    }

    @Test
    void eachPeriodIsTreatedByItsOwnYardstick() {
        Towns towns = Towns.none();
        for (int i = 0; i < 20; i++) {
            towns.town("T" + i, "2020", i, 1, 1).town("T" + i, "2021", 100 + i, 1, 1);
        }
        towns.town("X", "2020", 1000, 1, 1).town("X", "2021", 2000, 1, 1);
        Scorecard card =
                towns.score(MIN_MAX.withTreatments(Winsorise.standard()).withReference(Reference.eachPeriod()));
        assertThat(number(card, "X", "2020")).isEqualTo(19);
        assertThat(number(card, "X", "2021")).isEqualTo(119);
        assertThat(card.explain("doctors", "X", "2021").toString()).contains("at most 119");
        Scorecard fromBase =
                towns.score(MIN_MAX.withTreatments(Winsorise.standard()).withReference(Reference.basePeriod("2020")));
        assertThat(number(fromBase, "X", "2021")).isEqualTo(19);
        assertThat(fromBase.treated().changed("doctors")).isEqualTo(22);
    }

    /** If each period's adjustment went through all periods, twice as many would take four times as much. */
    @Test
    void memoryGrowsWithTheNumberOfPeriods() {
        assertThat((double) allocated(100) / allocated(50)).isBetween(1.5, 2.6);
    }

    private static long allocated(int periods) {
        Towns towns = Towns.none();
        for (int period = 0; period < periods; period++) {
            for (int i = 0; i < 50; i++) {
                towns.town("T" + i, String.valueOf(2000 + period), i == 0 ? 1000 : i + period, 1, 1);
            }
        }
        Study study = Study.of(
                MIN_MAX.withTreatments(Winsorise.standard()).withReference(Reference.eachPeriod()), towns.panel());
        return Allocated.bytes(study::score);
    }

    private static double number(Scorecard card, String area, String period) {
        Panel treated = card.treated().panel();
        return treated.column("doctors")
                .get(treated.findRow(RowKey.of(area, period)).orElseThrow());
    }

    @Test
    void treatmentsAreTakenInTheirOrder() {
        Denominate divide = Denominate.of(Map.of("doctors", "people"));
        Scorecard card = Towns.four().score(MIN_MAX.withTreatments(divide, Log.standard()));
        assertThat(card.treated().after(1).column("doctors").get(0)).isEqualTo(0.01);
        assertThat(card.treated().after(2)).isEqualTo(card.treated().panel());
        Explanation.Treated log = (Explanation.Treated)
                card.explain("doctors", "A", "2020").parts().get(0);
        assertThat(log.method()).startsWith("log: ln(x");
        assertThat(((Explanation.Treated) log.input()).method()).startsWith("denominate: ");
        assertThat(card.treated().data().rows()).extracting(row -> row.get(0)).containsExactly(1, 2, 2);
    }

    @Test
    void answersHaveNoOutliers() {
        Scorecard card = Study.of(
                        Methodology.standard().withTreatments(Winsorise.standard(), Log.standard()),
                        ThreeCountries.panel())
                .score();
        ThreeCountries.FRAMEWORK.indicators().stream()
                .filter(indicator -> !(indicator.scale() instanceof Quantity))
                .forEach(indicator ->
                        assertThat(card.treated().changed(indicator.id())).isZero());
    }

    @Test
    void aLambdaWillDoAndAFailingOneIsNamed() {
        Towns towns = Towns.four();
        Scorecard card = towns.score(MIN_MAX.withTreatments(
                reference -> panel -> panel.screenOut(key -> key.refArea().equals("B"))));
        assertThat(card.treated().screenedOut()).containsExactly(RowKey.of("B", "2020"));
        assertThatThrownBy(() -> towns.score(MIN_MAX.withTreatments(reference -> {
                    throw new IllegalStateException("no luck");
                })))
                .hasMessageContaining("the treatment")
                .hasMessageContaining("failed: no luck");
        for (Methodology each : List.of(MIN_MAX, EACH_PERIOD)) {
            assertThatThrownBy(() -> towns.score(each.withTreatments(reference -> panel -> panel.period("1999"))))
                    .hasMessageContaining("it gave a panel of another framework or of other rows");
        }
    }

    /** Twenty towns a period, of which X has too many doctors in 2020 and too high a rent in 2021. */
    private static Towns uneven() {
        Towns towns = Towns.none();
        for (int i = 0; i < 20; i++) {
            towns.town("T" + i, "2020", i, i, 1).town("T" + i, "2021", i, i, 1);
        }
        return towns.town("X", "2020", 1000, 19, 1).town("X", "2021", 19, 1000, 1);
    }

    @Test
    void eachPeriodHasTheIndicatorsThatAreTreatedInIt() {
        Treated treated =
                uneven().score(EACH_PERIOD.withTreatments(Winsorise.standard())).treated();
        assertThat(treated.changed("doctors")).isEqualTo(1);
        assertThat(treated.changed("rent")).isEqualTo(1);
    }

    @Test
    void aPeriodThatNoYardstickMeasuresStaysAsObserved() {
        Towns later = uneven().town("X", "2022", 5000, 5000, 1);
        Methodology methodology = EACH_PERIOD.withTreatments(Winsorise.standard());
        Plan ofTwo = Study.of(methodology, uneven().panel()).fit();
        Plan ofOne = Study.of(methodology, uneven().panel().period("2020")).fit();
        assertThat(number(ofTwo.score(later.panel()), "X", "2022")).isEqualTo(5000);
        assertThat(number(ofOne.score(later.panel()), "X", "2022")).isEqualTo(5000);
        assertThat(number(ofOne.score(later.panel()), "X", "2020")).isEqualTo(19);
    }

    @Test
    void whatHasNoValueOnceTreatedIsMissing() {
        Towns low = Towns.none().town("A", "2020", -1000, 1, 1).town("A", "2021", -1000, 1, 1);
        Treatment ofOnesOwn = reference -> {
            Adjustment fitted = Log.standard().fit(reference);
            return panel -> fitted.apply(panel);
        };
        for (Treatment log : List.of(Log.standard(), ofOnesOwn)) {
            Scorecard card = Study.of(EACH_PERIOD.withTreatments(log), uneven().panel())
                    .fit()
                    .score(low.panel());
            assertThat(card.treated().panel().column("doctors").missing(1)).isEqualTo(MissingReason.MISSING);
        }
    }

    /** Screens a town out, and adds to doctors, which town and how many depending on the period. */
    private static Adjustment byPeriod(Panel reference) {
        String period = reference.timePeriods().get(0);
        String area = "T" + period.charAt(3);
        int added = period.charAt(3) - '0';
        return panel -> panel.withColumns(List.of(panel.column("doctors")
                        .with(row -> panel.column("doctors").get(row) + 10 * added + 10, MissingReason.MISSING)))
                .screenOut(key -> key.refArea().equals(area));
    }

    @Test
    void rowsOfAPeriodComeFromThePanelOfItsYardstick() {
        Towns later = uneven().town("T0", "2022", 5, 5, 1).town("T1", "2022", 5, 5, 1);
        Scorecard card = Study.of(EACH_PERIOD.withTreatments(TreatingTest::byPeriod), uneven().panel())
                .fit()
                .score(later.panel());
        assertThat(card.treated().screenedOut()).containsExactly(RowKey.of("T0", "2020"), RowKey.of("T1", "2021"));
        assertThat(number(card, "T5", "2020")).isEqualTo(15);
        assertThat(number(card, "T5", "2021")).isEqualTo(25);
        assertThat(number(card, "T0", "2022")).isEqualTo(5);
    }

    @Test
    void oneTreatmentMayGiveAdjustmentsOfTwoKinds() {
        Treatment mixed = reference ->
                reference.timePeriods().contains("2020") ? Winsorise.standard().fit(reference) : byPeriod(reference);
        Scorecard card = uneven().score(EACH_PERIOD.withTreatments(mixed));
        assertThat(number(card, "X", "2020")).isEqualTo(19);
        assertThat(number(card, "X", "2021")).isEqualTo(39);
        assertThat(card.treated().screenedOut()).containsExactly(RowKey.of("T1", "2021"));
    }
}
