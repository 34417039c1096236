package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowIndexTest {
    private static final int MANY = 1000;

    private static RowKey key(int number) {
        return RowKey.of("A" + number, "2021");
    }

    @Test
    void keysAreNumberedAsTheyComeEachOnce() {
        RowIndex index = new RowIndex();
        for (int i = 0; i < MANY; i++) {
            assertThat(index.add(key(i))).isEqualTo(i);
        }
        assertThat(index.add(key(7))).isEqualTo(7);
        assertThat(index.size()).isEqualTo(MANY);
        assertThat(index.keys().get(500)).isEqualTo(key(500));
    }

    @Test
    void aKeyThatIsNotThereHasNoNumber() {
        List<RowKey> keys = IntStream.range(0, MANY).mapToObj(RowIndexTest::key).toList();
        RowIndex index = new RowIndex(keys);
        assertThat(index.find(key(MANY))).isNegative();
        assertThat(index.find(key(MANY - 1))).isEqualTo(MANY - 1);
        assertThat(new RowIndex(List.of()).find(key(1))).isNegative();
    }

    @Test
    void keysThatComeAgainInTheirOrderHaveTheirNumbers() {
        RowIndex index = new RowIndex(List.of(key(0), key(1), key(2)));
        assertThat(index.addAfter(-1, key(0))).isZero();
        assertThat(index.addAfter(0, key(1))).isEqualTo(1);
        assertThat(index.addAfter(1, key(0))).isZero();
        assertThat(index.addAfter(2, key(3))).isEqualTo(3);
    }
}
