package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells read the same from a table with tabs, whatever blanks stand in it, as from SDMX-CSV. */
class EurostatTsvProperties {
    private static final List<String> PERIODS = List.of("2021", "2022-Q1");

    /** A value, empty for none, and flags. */
    record Cell(String value, String flags) {}

    @Property(tries = 200)
    void aTableReadsTheSameAsSdmx(
            @ForAll("lines") List<List<Cell>> lines,
            @ForAll("blanks") String behindValues,
            @ForAll("blanks") String behindCells,
            @ForAll("breaks") String lineBreak) {
        StringBuilder tsv = new StringBuilder("unit,geo\\TIME_PERIOD\t" + String.join(" \t", PERIODS) + lineBreak);
        StringBuilder sdmx = new StringBuilder("DATAFLOW;unit;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\n");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            tsv.append("PC,A").append(i);
            for (int k = 0; k < PERIODS.size(); k++) {
                Cell cell = lines.get(i).get(k);
                tsv.append('\t').append(cell.value().isEmpty() ? ":" : cell.value());
                tsv.append(behindValues).append(cell.flags()).append(behindCells);
                String row = "PC;A" + i + ";" + PERIODS.get(k) + ";" + cell.value() + ";" + cell.flags();
                sdmx.append("X;").append(row).append('\n');
                expected.add(row.replace(';', '|'));
            }
            tsv.append(lineBreak);
        }
        Foreign one = Foreign.of(EurostatTsv::open).open(tsv.toString());
        Foreign other = Foreign.of(SdmxCsv::open).open(sdmx.toString());
        assertThat(one.rows()).isEqualTo(expected);
        assertThat(other.rows())
                .isEqualTo(expected.stream().map(row -> "X|" + row).toList());
        assertThat(one.issues()).isEmpty();
        assertThat(other.issues()).isEmpty();
    }

    @Provide
    Arbitrary<List<List<Cell>>> lines() {
        Arbitrary<String> values = Arbitraries.of("", "0", "43.3", "-1.05", "12", "1234567.8");
        Arbitrary<String> flags = Arbitraries.of("", "b", "u", "ep", "bu", "c");
        return Combinators.combine(values, flags)
                .as(Cell::new)
                .list()
                .ofSize(PERIODS.size())
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "  ", "\u00A0");
    }

    @Provide
    Arbitrary<String> breaks() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }
}
