package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationLineTest {
    private static final RowKey LV = RowKey.of("LV", "2021");
    private static final Observation SEEN = Observation.of("A", LV, 40.0)
            .withConf(ConfStatus.CONFIDENTIAL)
            .withSources(List.of("S1", "S2"))
            .withSampleSize(120.0);

    private static Explanation top() {
        Explanation observed = new Explanation.Observed("A", "First", LV, 40.0, SEEN, "", List.of());
        Explanation normalised = new Explanation.Normalised("A", "First", LV, 0.4, "worst 0, best 100", observed);
        Explanation absent = new Explanation.Absent(
                "B", "Second", LV, AbsenceReason.NOT_COLLECTED, Explanation.Absent.RECORDED, List.of());
        return new Explanation.Aggregated(
                "top",
                "Top",
                LV,
                0.4,
                "arithmetic mean",
                new Coverage(1, 2),
                new Quality(0.5, Set.of(), false),
                List.of(new Contribution(1, 0.4, normalised), new Contribution(0, null, absent)),
                null);
    }

    @Test
    void aRescaledScoreNamesBothMethodsAndTheScoreBefore() {
        Explanation rescaled = new Explanation.Aggregated(
                "top",
                "Top",
                LV,
                0.25,
                "arithmetic mean",
                new Coverage(1, 1),
                new Quality(1.0, Set.of(), false),
                List.of(),
                new Explanation.Rescaling(30.5, "worst 20, best 60, on 0 to 1"));
        DataTable table = rescaled.data();
        assertThat(table.rows().get(0).get(table.columns().indexOf("METHOD")))
                .isEqualTo("arithmetic mean, rescaled from 30.5: worst 20, best 60, on 0 to 1");
        assertThat(Disclosure.of(List.of()).hiddenIn(rescaled)).isEqualTo(rescaled);
    }

    @Test
    void everyPartHasALineBelowThatWhichRestsOnIt() {
        DataTable table = top().data();
        assertThat(table.title()).isEqualTo("Explanation: top, LV 2021");
        assertThat(column(table, "DEPTH")).containsExactly(0, 1, 2, 1);
        assertThat(column(table, "NODE")).containsExactly("top", "A", "A", "B");
        assertThat(column(table, "PART")).containsExactly("aggregated", "normalised", "observed", "absent");
        assertThat(column(table, "WEIGHT")).containsExactly(null, 1.0, null, 0.0);
        assertThat(column(table, "VALUE")).containsExactly(0.4, 0.4, 40.0, null);
        assertThat(column(table, "ABSENT")).containsExactly(null, null, null, "not-collected");
    }

    @Test
    void anObservationBringsWhatWasRecordedWithIt() {
        DataTable table = top().data();
        assertThat(column(table, "OBS_VALUE")).containsExactly(null, null, "40", null);
        assertThat(column(table, "CONF_STATUS")).containsExactly(null, null, "C", null);
        assertThat(column(table, "SAMPLE_SIZE")).containsExactly(null, null, 120.0, null);
        assertThat(column(table, "SOURCE")).containsExactly(null, null, "S1+S2", null);
    }

    @Test
    void anObservationWithoutAValueHasItsReason() {
        Observation none = SEEN.withValue(new Value.Missing(MissingReason.SUPPRESSED));
        DataTable table = new Explanation.Observed("A", "First", LV, null, none, "", List.of()).data();
        assertThat(column(table, "OBS_VALUE")).containsOnlyNulls();
        assertThat(column(table, "ABSENT")).containsExactly("suppressed");
    }

    private static List<Object> column(DataTable table, String name) {
        int place = table.columns().indexOf(name);
        List<Object> cells = new ArrayList<>();
        table.rows().forEach(row -> cells.add(row.get(place)));
        return cells;
    }
}
