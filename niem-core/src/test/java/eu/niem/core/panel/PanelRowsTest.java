package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelRowsTest {
    private static final List<RowKey> SORTED = List.of(
            RowKey.of("A", "2020", "REF"),
            RowKey.of("A", "2020"),
            RowKey.of("B", "2020"),
            RowKey.of("D", "2020"),
            RowKey.of("A", "2021"));

    @Test
    void eachRowIsFoundByItsKey() {
        PanelRows rows = new PanelRows(SORTED, Map.of());
        for (int row = 0; row < SORTED.size(); row++) {
            assertThat(rows.place(SORTED.get(row))).isEqualTo(row);
            assertThat(rows.find(SORTED.get(row))).contains(row);
        }
    }

    @Test
    void aKeyThatIsNotThereHasNoRow() {
        PanelRows rows = new PanelRows(SORTED, Map.of());
        assertThat(rows.place(RowKey.of("C", "2020"))).isNegative();
        assertThat(rows.place(RowKey.of("E", "2020"))).isNegative();
        assertThat(rows.place(RowKey.of("B", "2020", "REF"))).isNegative();
        assertThat(rows.find(RowKey.of("A", "2022"))).isEmpty();
    }
}
