package eu.niem.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    @Test
    void anEmptyCellOfTheOnlyColumnIsNoEmptyLine() {
        assertThat(TableWriter.write(List.of("A"), List.of(List.of(""), List.of("x")), Function.identity()))
                .isEqualTo("A\n\"\"\nx\n");
    }

    @Test
    void emptyCellsAmongOthersAreNotQuoted() {
        assertThat(TableWriter.write(List.of("A", "B"), List.of(List.of("", "")), Function.identity()))
                .isEqualTo("A,B\n,\n");
    }
}
