package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final Slice REFUGEES = Slice.of("2021", "REF");

    @Test
    void aSliceOfAPeriodAloneIsOfAllPeople() {
        assertThat(Slice.of("2021")).isEqualTo(new Slice("2021", RowKey.TOTAL));
    }

    @Test
    void anAreaInASliceIsARow() {
        RowKey key = RowKey.of("AT", REFUGEES);
        assertThat(key).isEqualTo(RowKey.of("AT", "2021", "REF"));
        assertThat(key.slice()).isEqualTo(REFUGEES);
    }

    @Test
    void titlesNameTheGroupOnlyWhereItIsNotAllPeople() {
        assertThat(Slice.of("2021")).hasToString("2021");
        assertThat(REFUGEES).hasToString("2021, REF");
    }

    @Test
    void slicesAreOrderedByPeriodThenGroup() {
        assertThat(List.of(Slice.of("2021-Q2"), REFUGEES, Slice.of("2021", "BSP")).stream()
                        .sorted())
                .containsExactly(Slice.of("2021", "BSP"), REFUGEES, Slice.of("2021-Q2"));
    }

    @Test
    void periodAndGroupCannotBeExchanged() {
        assertThatThrownBy(() -> Slice.of("REF", "2021"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a time period must be a year 2021", "but was 'REF'");
        assertThatThrownBy(() -> Slice.of("2021", " REF")).hasMessageContaining("a group must be text");
    }
}
