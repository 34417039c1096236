package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static List<String> ordered(RowKey... keys) {
        return Arrays.stream(RowOrder.of(List.of(keys)))
                .mapToObj(row -> keys[row].toString())
                .toList();
    }

    @Test
    void rowsAreOrderedByPeriodThenGroupThenArea() {
        assertThat(ordered(
                        RowKey.of("B", "2021", "w"),
                        RowKey.of("C", "2020", "w"),
                        RowKey.of("A", "2021", "w"),
                        RowKey.of("A", "2021", "m"),
                        RowKey.of("A", "2020", "w")))
                .containsExactly("A 2020 w", "C 2020 w", "A 2021 m", "A 2021 w", "B 2021 w");
    }

    @Test
    void rowsOfPeriodsAreOrderedByTimeNotByText() {
        assertThat(ordered(
                        RowKey.of("A", "2021-12", "m"),
                        RowKey.of("A", "2021", "w"),
                        RowKey.of("A", "2021-02", "m"),
                        RowKey.of("A", "2021-02")))
                .containsExactly("A 2021 w", "A 2021-02", "A 2021-02 m", "A 2021-12 m");
    }

    @Test
    void withoutRowsThereIsNoOrder() {
        assertThat(RowOrder.of(List.of())).isEmpty();
    }
}
