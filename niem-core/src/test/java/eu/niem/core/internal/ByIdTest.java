package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByIdTest {
    @Test
    void anElementIsFoundByItsId() {
        List<Integer> list = ById.of(List.of(5, 7, 5), String::valueOf);
        assertThat(ById.place(list, "7")).isEqualTo(1);
        assertThat(ById.place(list, "5")).isZero();
        assertThat(ById.place(list, "6")).isEqualTo(-1);
    }

    @Test
    void itIsEqualToAnyListOfItsElements() {
        List<Integer> list = ById.of(List.of(5, 7), String::valueOf);
        assertThat(list)
                .isEqualTo(List.of(5, 7))
                .hasSameHashCodeAs(List.of(5, 7))
                .hasToString("[5, 7]");
    }
}
