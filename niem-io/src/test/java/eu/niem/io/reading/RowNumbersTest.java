package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowNumbersTest {
    @Test
    void rowsAreNumberedAsTheyAreSeen() {
        RowNumbers rows = new RowNumbers();
        assertThat(rows.of(5, 1, 0)).isZero();
        assertThat(rows.of(5, 0, 1)).isEqualTo(1);
        assertThat(rows.of(6, 1, 0)).isEqualTo(2);
        assertThat(rows.size()).isEqualTo(3);
        assertThat(new int[] {rows.area(2), rows.period(2), rows.group(2)}).containsExactly(6, 1, 0);
    }

    @Test
    void aRowHasOneNumberInWhateverOrderItComesAgain() {
        RowNumbers rows = new RowNumbers();
        for (int area = 0; area < 50; area++) {
            rows.of(area, area % 7, 0);
        }
        for (int area = 0; area < 50; area++) {
            assertThat(rows.of(area, area % 7, 0)).isEqualTo(area);
        }
        for (int area = 49; area >= 0; area--) {
            assertThat(rows.of(area, area % 7, 0)).isEqualTo(area);
        }
        assertThat(rows.of(49, 0, 1)).isEqualTo(50);
        assertThat(rows.of(0, 0, 0)).isZero();
    }
}
