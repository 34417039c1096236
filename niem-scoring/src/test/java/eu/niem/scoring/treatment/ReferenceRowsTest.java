package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceRowsTest {
    private static final Map<String, Map<String, Double>> ROWS =
            Map.of("LV 2021", Map.of("jobs", 3.0), "EE 2021", Map.of("jobs", 5.0, "health", 1.0));

    @Test
    void rowsAreAMapAndColumnsToo() {
        ReferenceRows rows = ReferenceRows.rows(ROWS);
        int latvia = rows.place(RowKey.of("LV", "2021"));

        assertThat(rows).isEqualTo(ROWS).hasSameHashCodeAs(ROWS);
        assertThat(ROWS).isEqualTo(rows);
        assertThat(rows.label(latvia)).isEqualTo("LV 2021");
        assertThat(rows.column("jobs").get(latvia)).isEqualTo(3);
        assertThat(rows.column("health").isPresent(latvia)).isFalse();
        assertThat(rows.column("unknown").present()).isEmpty();
        assertThat(rows.place(RowKey.of("LT", "2021"))).isNegative();
    }

    @Test
    void columnsAreMadeOnceForAllThatIsAsked() {
        ReferenceRows rows = ReferenceRows.rows(ROWS);

        assertThat(ReferenceRows.rows(rows)).isSameAs(rows);
        assertThat(rows.column("jobs")).isSameAs(rows.column("jobs"));
        assertThat(rows.standing("jobs")).isSameAs(rows.standing("jobs"));
    }

    @Test
    void rowsAreSavedWithoutWhatWasMadeOfThem() throws IOException, ClassNotFoundException {
        ReferenceRows rows = ReferenceRows.rows(ROWS);
        rows.standing("jobs");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rows);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ReferenceRows read = (ReferenceRows) in.readObject();
            assertThat(read).isEqualTo(rows);
            assertThat(read.column("jobs")).isEqualTo(rows.column("jobs"));
        }
    }
}
