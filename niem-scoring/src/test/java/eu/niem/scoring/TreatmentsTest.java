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
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.treatment.Winsorise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What treatments do to scores, plans and explanations, whichever treatments these are. */
class TreatmentsTest {
    private static final Quantity NUMBER = Quantity.of("NUM", Direction.HIGHER_IS_BETTER);
    private static final Framework FRAMEWORK = Framework.of(
            "towns",
            "1",
            Dimension.of("all", "All")
                    .withChildren(List.of(
                            Indicator.of("doctors", "Doctors", NUMBER),
                            Indicator.of("rent", "Rent", NUMBER),
                            Indicator.of("people", "Inhabitants", NUMBER).withUse(Use.CONTEXT))));
    private static final Methodology MIN_MAX = Methodology.standard().withNormalisation(MinMax.standard());

    private final List<Observation> observations = new ArrayList<>();

    private TreatmentsTest town(String area, String period, double doctors, double rent, double people) {
        RowKey key = RowKey.of(area, period);
        put("doctors", key, doctors);
        put("rent", key, rent);
        put("people", key, people);
        return this;
    }

    private void put(String indicator, RowKey key, double number) {
        if (!Double.isNaN(number)) {
            observations.add(Observation.of(indicator, key, number));
        }
    }

    private Panel panel() {
        return Panel.of(FRAMEWORK, observations);
    }

    private Scorecard score(Methodology methodology) {
        return Study.of(methodology, panel()).score();
    }

    private TreatmentsTest fourTowns() {
        return town("A", "2020", 10, 5, 1000)
                .town("B", "2020", 40, 6, 2000)
                .town("C", "2020", 30, 7, 0)
                .town("D", "2020", 20, Double.NaN, 4000);
    }

    @Test
    void withoutTreatmentsThePanelIsWhatWasObserved() {
        Scorecard card = fourTowns().score(MIN_MAX);
        assertThat(card.treated().panel()).isEqualTo(card.panel()).isEqualTo(panel());
        assertThat(card.treated()).hasToString("Nothing was treated");
        assertThat(card.treated().data().rows()).isEmpty();
    }

    @Test
    void aDenominatorDividesAndTheExplanationShowsBothNumbers() {
        Denominate perThousand = Denominate.of(Map.of("doctors", "people")).withScale(1000);
        Scorecard card = fourTowns().score(MIN_MAX.withTreatments(perThousand));
        assertThat(card.treated().panel().column("doctors").get(0)).isEqualTo(10);
        assertThat(card.treated().panel().column("doctors").get(1)).isEqualTo(20);
        assertThat(card.panel().column("doctors").get(1)).isEqualTo(40);
        Explanation.Normalised normalised = (Explanation.Normalised) card.explain("doctors", "B", "2020");
        Explanation.Treated treated = (Explanation.Treated) normalised.input();
        assertThat(treated.value()).isEqualTo(20);
        assertThat(treated.method()).isEqualTo("denominate: divided by people 2000, times 1000");
        assertThat(((Explanation.Observed) treated.input()).value()).isEqualTo(40);
        assertThat(normalised.toString().lines().map(String::strip))
                .contains("`- treated 20, denominate: divided by people 2000, times 1000", "`- observed '40'");
    }

    @Test
    void aDenominatorOfZeroGivesNoValueAndSaysSo() {
        Scorecard card = fourTowns().score(MIN_MAX.withTreatments(Denominate.of(Map.of("doctors", "people"))));
        Explanation.Absent absent = (Explanation.Absent) card.explain("doctors", "C", "2020");
        assertThat(absent.reason()).isEqualTo(AbsenceReason.MISSING);
        assertThat(absent.message()).isEqualTo("denominate: its denominator 'people' is 0, and must be above 0");
        assertThat(absent.parts()).singleElement().isInstanceOf(Explanation.Observed.class);
        assertThat(card.score("doctors", "C", "2020").absent()).isEqualTo(AbsenceReason.MISSING);
    }

    @Test
    void aRowThatIsScreenedOutStaysWithTheReasonAndTeachesNothing() {
        fourTowns();
        Scorecard card = score(MIN_MAX.withTreatments(Screen.of(1)));
        RowKey screened = RowKey.of("D", "2020");
        assertThat(card.treated().screenedOut()).containsExactly(screened);
        for (String node : List.of("all", "doctors", "rent")) {
            assertThat(card.score(node, screened).absent()).as(node).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
            assertThat(card.rank(node, screened)).as(node).isEmpty();
        }
        assertThat(card.explain("doctors", screened)).isInstanceOfSatisfying(Explanation.Absent.class, absent -> {
            assertThat(absent.message())
                    .isEqualTo("screened out: screen: 1 of 2 indicators have a value, but a share of 1 is asked for");
        });
        Scorecard others =
                Study.of(MIN_MAX, panel().where(key -> !key.equals(screened))).score();
        others.rows().forEach(key -> assertThat(card.score("all", key)).isEqualTo(others.score("all", key)));
    }

    @Test
    void areasAreKeptOrDroppedWhateverTheyHave() {
        fourTowns();
        Screen forced = Screen.of(1).withKeep(List.of("D")).withDrop(List.of("A"));
        assertThat(score(MIN_MAX.withTreatments(forced)).treated().screenedOut())
                .containsExactly(RowKey.of("A", "2020"));
        assertThat(score(MIN_MAX.withTreatments(forced))
                        .explain("rent", "A", "2020")
                        .toString())
                .contains("the methodology leaves the area out");
        assertThatThrownBy(() -> Screen.of(1).withKeep(List.of("D")).withDrop(List.of("D")))
                .hasMessage("'screen' must either 'keep' or 'drop' an area, but 'D' is named in both");
    }

    @Test
    void aPlanReplaysOnAnotherYearWhatItLearned() {
        for (int i = 0; i < 20; i++) {
            town("T" + i, "2020", i, 1, 1);
        }
        town("X", "2020", 1000, 1, 1);
        Plan plan =
                Study.of(MIN_MAX.withTreatments(Winsorise.standard()), panel()).fit();
        observations.clear();
        town("X", "2021", 50, 1, 1).town("Y", "2021", 3, 1, 1);
        Scorecard later = plan.score(panel());
        assertThat(later.treated().panel().column("doctors").get(0)).isEqualTo(19);
        assertThat(later.score("doctors", "X", "2021").value()).isEqualTo(100);
        assertThat(later.explain("doctors", "X", "2021").toString())
                .contains("treated 19, winsorise: at most 19")
                .contains("observed '50'");
        assertThat(later.treated().changed("doctors")).isEqualTo(1);
    }

    @Test
    void eachPeriodIsTreatedByItsOwnYardstick() {
        for (int i = 0; i < 20; i++) {
            town("T" + i, "2020", i, 1, 1).town("T" + i, "2021", 100 + i, 1, 1);
        }
        town("X", "2020", 1000, 1, 1).town("X", "2021", 2000, 1, 1);
        Scorecard card = score(MIN_MAX.withTreatments(Winsorise.standard()).withReference(Reference.eachPeriod()));
        assertThat(number(card, "X", "2020")).isEqualTo(19);
        assertThat(number(card, "X", "2021")).isEqualTo(119);
        assertThat(card.explain("doctors", "X", "2021").toString()).contains("at most 119");
        Scorecard fromBase =
                score(MIN_MAX.withTreatments(Winsorise.standard()).withReference(Reference.basePeriod("2020")));
        assertThat(number(fromBase, "X", "2021")).isEqualTo(19);
        assertThat(fromBase.treated().changed("doctors")).isEqualTo(22);
    }

    private static double number(Scorecard card, String area, String period) {
        Panel treated = card.treated().panel();
        return treated.column("doctors")
                .get(treated.findRow(RowKey.of(area, period)).orElseThrow());
    }

    @Test
    void aNumberTooFarBelowTheReferenceHasNoLogarithm() {
        fourTowns();
        Plan plan = Study.of(MIN_MAX.withTreatments(Log.standard()), panel()).fit();
        observations.clear();
        town("A", "2021", -5, 5, 1);
        Scorecard later = plan.score(panel());
        assertThat(later.score("doctors", "A", "2021").absent()).isEqualTo(AbsenceReason.MISSING);
        assertThat(later.explain("doctors", "A", "2021").toString())
                .contains("has no value for a number so far from those it was fitted to");
    }

    @Test
    void treatmentsAreTakenInTheirOrder() {
        Denominate divide = Denominate.of(Map.of("doctors", "people"));
        Scorecard card = fourTowns().score(MIN_MAX.withTreatments(divide, Log.standard()));
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
    void whatATreatmentNamesMustExist() {
        fourTowns();
        Methodology wrong = MIN_MAX.withTreatments(
                Denominate.of(Map.of("doctors", "inhabitants")),
                Winsorise.standard().withIndicators(List.of("rents")));
        assertThat(wrong.check(FRAMEWORK))
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/treatments/0", "unsuitable-treatment"),
                        org.assertj.core.groups.Tuple.tuple("/treatments/1", "unsuitable-treatment"));
        assertThatThrownBy(() -> score(wrong))
                .hasMessageContaining("'denominate' names 'inhabitants', but there is no such indicator")
                .hasMessageContaining("there is no indicator 'rents'");
    }

    @Test
    void goalpostsDoNotHoldOnTheScaleOfALogarithm() {
        Methodology goalposts = Methodology.standard();
        assertThat(goalposts.withTreatments(Log.standard()).check(ThreeCountries.FRAMEWORK))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("goalposts-of-another-scale"))
                .satisfies(problem -> assertThat(problem.error()).isFalse());
        assertThat(goalposts.withTreatments(TreatOutliers.standard()).check(ThreeCountries.FRAMEWORK))
                .hasSize(1);
        assertThat(goalposts.withTreatments(Winsorise.standard()).check(ThreeCountries.FRAMEWORK))
                .isEmpty();
        Methodology minMax =
                goalposts.withNormalisation(goalposts.normalisation().with("EMP1", MinMax.standard()));
        assertThat(minMax.withTreatments(Log.standard()).check(ThreeCountries.FRAMEWORK))
                .isEmpty();
    }

    @Test
    void imputingBeforeAFallbackIsWarnedOf() {
        Methodology fallback = MIN_MAX.withGroups(Groups.separate().withFallback(true));
        assertThat(fallback.withTreatments(ImputeMean.standard(), Screen.of(1)).check(FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("treated-before-fallback", "treated-before-fallback");
        assertThat(fallback.withTreatments(Winsorise.standard()).check(FRAMEWORK))
                .isEmpty();
        assertThat(MIN_MAX.withTreatments(ImputeMean.standard()).check(FRAMEWORK))
                .isEmpty();
    }

    @Test
    void aDenominatorBelowZeroTurnsNothingRound() {
        town("A", "2020", 10, 5, -1000).town("B", "2020", 40, 6, 2000);
        Scorecard card = score(MIN_MAX.withTreatments(Denominate.of(Map.of("doctors", "people"))));
        assertThat(card.explain("doctors", "A", "2020").toString())
                .contains("its denominator 'people' is -1000, and must be above 0");
    }

    @Test
    void aLambdaWillDoAndAFailingOneIsNamed() {
        fourTowns();
        Scorecard card = score(MIN_MAX.withTreatments(
                reference -> panel -> panel.screenOut(key -> key.refArea().equals("B"))));
        assertThat(card.treated().screenedOut()).containsExactly(RowKey.of("B", "2020"));
        assertThatThrownBy(() -> score(MIN_MAX.withTreatments(reference -> {
                    throw new IllegalStateException("no luck");
                })))
                .hasMessageContaining("the treatment")
                .hasMessageContaining("failed: no luck");
        assertThatThrownBy(() -> score(MIN_MAX.withTreatments(reference -> panel -> panel.period("1999"))))
                .hasMessageContaining("it gave a panel of another framework or of other rows");
    }

    @Test
    void ofGroupsThatAreCombinedThoseScreenedOutTakeNoPart() {
        RowKey one = new RowKey("A", "2020", "F");
        RowKey other = new RowKey("A", "2020", "M");
        put("doctors", one, 10);
        put("rent", one, 1);
        put("doctors", other, 30);
        RowKey third = new RowKey("B", "2020", "F");
        put("doctors", third, 20);
        put("rent", third, 2);
        Methodology combined = MIN_MAX.withGroups(Groups.combine(List.of("F", "M"))
                .withAggregation(eu.niem.scoring.aggregation.ArithmeticMean.standard()));
        Scorecard card = score(combined.withTreatments(Screen.of(1)));
        assertThat(card.score("doctors", "A", "2020").value()).isEqualTo(0);
        assertThat(card.score("doctors", "B", "2020").value()).isEqualTo(100);
    }
}
