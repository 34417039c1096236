package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurostatTsvTest {
    private static final String HEADER = "freq,unit,geo\\TIME_PERIOD\t2015 \t2016 \n";

    private final Foreign tsv = Foreign.of(EurostatTsv::open);

    @Test
    void everyCellIsARow() {
        tsv.open(HEADER + "A,PC,AT\t34.4 \t43.3 b\nA,PC,BA\t: \t: u\n");
        assertThat(tsv.columns())
                .containsExactly("D:freq", "D:unit", "D:geo", "D:TIME_PERIOD", "V:OBS_VALUE", "S:OBS_STATUS");
        assertThat(tsv.rows())
                .containsExactly("A|PC|AT|2015|34.4|", "A|PC|AT|2016|43.3|b", "A|PC|BA|2015||", "A|PC|BA|2016||u");
        assertThat(tsv.rows()).hasSize(4); // as often as one likes
        assertThat(tsv.issues()).isEmpty();
    }

    @Test
    void thePeriodsAreListedInTheHeader() {
        tsv.open(HEADER);
        assertThat(tsv.table().columns().get(3).codes()).containsExactly("2015", "2016");
        assertThat(tsv.rows()).isEmpty();
        assertThat(tsv.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'43.3 b'; 43.3; b",
                "'12.0p'; 12.0; p",
                "'0n'; 0; n",
                "'-5.1 ep '; -5.1; ep",
                "' 7 b p'; 7; bp",
                "'1.5e3'; 1.5e3; ''",
                "'1.5e'; 1.5; e",
                "':'; ''; ''",
                "': u'; ''; u",
                "':u'; ''; u",
                "': bu '; ''; bu",
                "''; ''; ''",
                "'\u00A0: c'; ''; c",
                "'x'; x; ''",
                "'n/a'; n/a; ''"
            })
    void aCellIsAValueAndItsFlags(String cell, String value, String flags) {
        assertThat(tsv.open("geo\\time\t2015\nAT\t" + cell + "\n").rows())
                .containsExactly("AT|2015|" + value + "|" + flags);
        assertThat(tsv.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,geo\\time\t2016 \t2015 \nPC,AT\t1 \t2 \n",
                "\uFEFFunit,geo\\time\t2016 \t2015 \r\nPC,AT\t1 \t2 \r\n",
                "unit,geo\\time\t2016\t2015\rPC,AT\t1\t2",
                "\n\n unit , geo \\ time \t 2016\t2015  \t\t\n\nPC , AT\t 1\t2\t\t \n\n"
            })
    void theSameTableMayBeWrittenInManyWays(String text) {
        assertThat(tsv.open(text).rows()).containsExactly("PC|AT|2016|1|", "PC|AT|2015|2|");
        assertThat(tsv.columns()).containsExactly("D:unit", "D:geo", "D:time", "V:OBS_VALUE", "S:OBS_STATUS");
        assertThat(tsv.issues()).isEmpty();
    }

    @Test
    void onlyRowsThatAreWantedAreShown() {
        tsv.open(HEADER + "A,PC,AT\t1\t2\nA,PC,BA\t3\t4\nA,PC,AT\t5\t6\n");
        assertThat(tsv.rows((column, code) -> column == 2 ? code.equals("AT") : !code.equals("2015")))
                .containsExactly("A|PC|AT|2016|2|", "A|PC|AT|2016|6|");
    }

    @Test
    void readingEndsWhenTheVisitorHasSeenEnough() {
        List<String> seen = new ArrayList<>();
        tsv.open(HEADER + "A,PC,AT\t1\t2\nA,PC,BA\t3\n")
                .table()
                .read(ForeignTable.Selection.ALL, row -> seen.add(row.text(4)) && seen.size() < 2, new Issues(1));
        assertThat(seen).containsExactly("1", "2");
    }

    @Test
    void theIndexOfARowFindsItsCellAgain() {
        ForeignTable table = tsv.open("geo\\time\t2015\t2016\n\nAT\t1\t22 b\nDE\u00DF\t3\t4 \n")
                .table();
        List<String> within = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    indices.add(row.index());
                    return within.add(table.place(row.index(), 0) + ", " + table.place(row.index(), 2));
                },
                new Issues(1));
        assertThat(within)
                .containsExactly(
                        "x:3:1 geo, x:3:4 OBS_VALUE",
                        "x:3:1 geo, x:3:6 OBS_VALUE",
                        "x:4:1 geo, x:4:5 OBS_VALUE",
                        "x:4:1 geo, x:4:7 OBS_VALUE");
        assertThat(indices).doesNotHaveDuplicates();
        assertThat(table.place(indices.get(3), 3)).hasToString("x:4 OBS_STATUS");
        assertThat(table.place(indices.get(3), 1)).hasToString("x:1:15 time");
    }

    @Test
    void aRowThatDoesNotSuitTheHeaderIsPassedOverAndNamed() {
        tsv.open(HEADER + "A,PC,AT\t1\nA,AT\t1\t2\nA,PC,B,AT\t1\t2\nA,PC,AT\t1\t2\t3\nA,PC,AT\t1\t2\n");
        assertThat(tsv.rows()).containsExactly("A|PC|AT|2015|1|", "A|PC|AT|2016|2|");
        assertThat(tsv.issues())
                .containsExactly(
                        "error x:2:10: the row has 2 cells, the header 3; get the file anew, or add or remove what"
                                + " is missing or too much (4 of these in the table: also 2 dimensions in its first cell in line"
                                + " 3, 4 dimensions in its first cell in line 4 and 4 cells in line 5) [wrong-cell-count]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'geo,time\t2015\n' | no-header x:1:1",
                "'geo\\time\n' | no-header x:1:9",
                "'geo,,unit\\time\t2015\n' | unknown-column x:1:1",
                "'geo\\\t2015\n' | unknown-column x:1:1",
                "'geo,geo\\time\t2015\n' | duplicate-column x:1:1",
                "'geo\\time\t2015\t2015\n' | duplicate-column x:1:15 time",
                "'geo\\time\t\t2015\n' | unknown-column x:1:10 time",
                "'\n\n' | no-header x",
                "'' | empty-file x"
            })
    void aHeaderThatIsNoneIsNamed(String text, String fault) {
        assertThat(tsv.open(text).faults()).containsExactly(fault);
    }

    @Test
    void aPackedFileIsNamed() {
        assertThat(tsv.open(Foreign.file(new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3}))
                        .issues())
                .containsExactly("error x: the file is packed (gzip); unpack it, and name the file that comes out"
                        + " [packed-file]");
    }

    @Test
    void aTextOfFewDifferentIsTheSameObjectAgain() {
        ForeignTable table = tsv.open(HEADER + "A,PC,AT\t1.5 b\t2\nA,PC,BE\t1\t2\nA,PC,AT\t1.5 b\t2\n")
                .table();
        Set<String> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> texts = new HashSet<>();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    for (int i = 0; i < 6; i++) {
                        objects.add(row.text(i));
                        texts.add(row.text(i));
                    }
                    return true;
                },
                new Issues(1));
        assertThat(objects).hasSameSizeAs(texts);
    }

    @Test
    void limitsAreKept() {
        String text = HEADER + "A,PC,AT\t1\t2\n".repeat(10);
        assertThat(Foreign.of(EurostatTsv::open)
                        .open(limited(text, Limits.STANDARD.withElements(12)))
                        .faults())
                .containsExactly("too-many-values x:5");
        assertThat(Foreign.of(EurostatTsv::open)
                        .open(limited(text, Limits.STANDARD.withFileBytes(60)))
                        .faults())
                .containsExactly("too-large x");
        assertThat(Foreign.of(EurostatTsv::open)
                        .open(limited(text + "A".repeat(60), Limits.STANDARD.withLineLength(50)))
                        .faults())
                .containsExactly("line-too-long x:12:1");
    }

    private static ForeignFile limited(String text, Limits limits) {
        return ForeignFile.of("x", () -> new ByteArrayInputStream(text.getBytes(UTF_8)), limits);
    }

    @Test
    void eurostatsFilesAreRead() {
        tsv.open(Foreign.real("eurostat/estat_lfsa_ergan_filtered.tsv"));
        assertThat(tsv.rows())
                .hasSize(3240)
                .contains(
                        "A|PC|F|Y20-64|EU27_2020_FOR|AT|2021|70.4|b",
                        "A|PC|F|Y20-64|EU27_2020_FOR|BA|2021||bu",
                        "A|PC|T|Y20-64|NAT|EU27_2020|2023|76.2|",
                        "A|PC|T|Y20-64|NEU27_2020_FOR|EU27_2020|2023|63.1|",
                        "A|PC|T|Y20-64|EU27_2020_FOR|EU27_2020|2023|77.6|");
        List<String> cells = Foreign.of(EurostatTsv::open)
                .open(Foreign.real("eurostat/estat_edat_lfs_9912_filtered1.tsv"))
                .rows();
        assertThat(cells).hasSize(59_940);
        assertThat(cells.stream().filter(row -> !row.split("\\|", -1)[8].isEmpty()))
                .hasSize(48_688);
    }
}
