package eu.niem.scoring.treatment;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.MinMax;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final List<String> GROUPS = List.of(RowKey.TOTAL, "REF");

    private static final Quantity NUMBER = Quantity.of("NUM", Direction.HIGHER_IS_BETTER);

    private static final Framework OF_GROUPS = Framework.of(
            "towns",
            "1",
            Dimension.of("all", "All")
                    .withChildren(List.of(
                            Indicator.of("doctors", "Doctors", NUMBER).withGroups(GROUPS),
                            Indicator.of("rent", "Rent", NUMBER).withGroups(GROUPS))));

    @Test
    void aRowThatIsScreenedOutStaysWithTheReasonAndTeachesNothing() {
        Towns towns = Towns.four();
        Scorecard card = towns.score(MIN_MAX.withTreatments(Screen.of(1)));
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
        Scorecard others = Study.of(MIN_MAX, towns.panel().where(key -> !key.equals(screened)))
                .score();
        others.rows().forEach(key -> assertThat(card.score("all", key)).isEqualTo(others.score("all", key)));
    }

    @Test
    void areasAreKeptOrDroppedWhateverTheyHave() {
        Towns towns = Towns.four();
        Screen forced = Screen.of(1).withKeep(List.of("D")).withDrop(List.of("A"));
        assertThat(towns.score(MIN_MAX.withTreatments(forced)).treated().screenedOut())
                .containsExactly(RowKey.of("A", "2020"));
        assertThat(towns.score(MIN_MAX.withTreatments(forced))
                        .explain("rent", "A", "2020")
                        .toString())
                .contains("the methodology leaves the area out");
        assertThatThrownBy(() -> Screen.of(1).withKeep(List.of("D")).withDrop(List.of("D")))
                .hasMessage("'screen' must either 'keep' or 'drop' an area, but 'D' is named in both");
    }

    @Test
    void ofGroupsThatAreCombinedThoseScreenedOutTakeNoPart() {
        Towns towns = Towns.none();
        RowKey one = new RowKey("A", "2020", "F");
        RowKey other = new RowKey("A", "2020", "M");
        towns.put("doctors", one, 10);
        towns.put("rent", one, 1);
        towns.put("doctors", other, 30);
        RowKey third = new RowKey("B", "2020", "F");
        towns.put("doctors", third, 20);
        towns.put("rent", third, 2);
        Methodology combined =
                MIN_MAX.withGroups(Groups.combine(List.of("F", "M")).withMinimum(0));
        Scorecard card = towns.score(combined.withTreatments(Screen.of(1)));
        assertThat(card.score("doctors", "A", "2020").value()).isEqualTo(0);
        assertThat(card.score("doctors", "B", "2020").value()).isEqualTo(100);
    }

    private static Methodology with(Treatment treatment) {
        return Methodology.standard().withNormalisation(MinMax.standard()).withTreatments(treatment);
    }

    private static Panel groups() {
        List<Observation> observations = new ArrayList<>();
        for (String group : GROUPS) {
            for (int area = 0; area < 3; area++) {
                RowKey key = new RowKey("ABC".substring(area, area + 1), "2020", group);
                observations.add(Observation.of("doctors", key, 10 + area));
                if (area != 1 || group.equals(RowKey.TOTAL)) {
                    observations.add(Observation.of("rent", key, 5 + area));
                }
            }
        }
        return Panel.of(OF_GROUPS, observations);
    }

    @Test
    void aGroupThatIsScreenedOutGetsNoScoreFromTheTotalEither() {
        Methodology screened = with(Screen.of(1)).withGroups(Groups.separate().withFallback(true));
        Scorecard card = Study.of(screened, groups()).score();
        RowKey out = new RowKey("B", "2020", "REF");
        assertThat(card.treated().screenedOut()).containsExactly(out);
        for (String node : List.of("doctors", "rent", "all")) {
            assertThat(card.score(node, out).absent()).as(node).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        }
        assertThat(card.explain("rent", out))
                .isInstanceOfSatisfying(
                        Explanation.Absent.class,
                        absent -> assertThat(absent.message()).startsWith("screened out: screen: 1 of 2 indicators"));
        assertThat(card.score("rent", "B", "2020").value()).isNotNull();
    }

    @Test
    void anAreaToKeepOrDropThatIsNotThereIsAWarning() {
        Methodology misspelt = with(Screen.of(0).withKeep(List.of("A")).withDrop(List.of("Bee")));
        assertThat(misspelt.check(groups()))
                .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                .containsExactly(tuple(
                        false,
                        "unknown-area",
                        "/treatments/0/drop/0",
                        "the area 'Bee' has no observations, so naming it in 'screen' changes nothing: take one of [A, B,"
                                + " C]"));
    }

    @Test
    void aShareOfNumbersJustAsAskedForIsEnough() {
        PanelByColumns columns = PanelByColumns.of("one", 7);
        for (int zero = 0; zero < 9; zero++) {
            columns = columns.and("zero" + zero, 0);
        }
        Screen screen = Screen.of(0).withMinimumNonZero(0.1);
        assertThat(columns.areas().rows()).hasSize(1);
        assertThat(TreatedColumns.treat(columns.areas(), screen).isScreenedOut(0))
                .isFalse();
    }
}
