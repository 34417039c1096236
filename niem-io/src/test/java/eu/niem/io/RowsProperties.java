package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methods;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Rows of whatever sort give the observations and the messages of a file that says the same. */
class RowsProperties {
    private static final List<String> LONG =
            List.of("INDICATOR", "REF_AREA", "TIME_PERIOD", "GROUP", "OBS_VALUE", "OBS_STATUS", "STD_ERROR");
    private static final List<String> WIDE = List.of("REF_AREA", "TIME_PERIOD", "RES1", "RES2", "RES3", "RES4");
    private static final Pattern LINES = Pattern.compile("in lines? [0-9, and]*[0-9](?! more)");
    private static final Framework FRAMEWORK = new Documents(Methods.load(), Limits.STANDARD)
            .framework("framework.json", new DemoStudy().text("framework.json").getBytes(StandardCharsets.UTF_8))
            .orThrow();

    private static Path file = Path.of("");

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("rows", ".csv");
    }

    @AfterContainer
    static void removeFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<List<List<@Nullable String>>> tables() {
        return Arbitraries.of(LONG, WIDE)
                .flatMap(header -> Arbitraries.of(
                                "RES1",
                                "RES2",
                                "RES3",
                                "RES9",
                                "LV",
                                "SE",
                                " LV",
                                "2021",
                                "2021-05",
                                "21",
                                "a",
                                "c",
                                "fee",
                                "fee+language",
                                "-",
                                "41.5",
                                "1.234",
                                "5000",
                                "1,5",
                                "NaN",
                                "-Infinity",
                                "1e999",
                                "0",
                                "M",
                                "e",
                                "'=1",
                                "x\"y",
                                "a;b",
                                "a\u0001")
                        .injectNull(0.2)
                        .list()
                        .ofSize(header.size())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(rows -> {
                            List<List<@Nullable String>> table = new ArrayList<>();
                            table.add(new ArrayList<>(header));
                            table.addAll(rows);
                            return table;
                        }));
    }

    @Property(tries = 300)
    void listsAndStreamsAreReadAsTheFile(@ForAll("tables") List<List<@Nullable String>> table) throws IOException {
        String csv = csv(table);
        Files.writeString(file, csv);
        Checked<List<Observation>> expected = ObservationFiles.read(FRAMEWORK, file, Limits.SERVICE);
        Map<Rows, Boolean> ways = new LinkedHashMap<>();
        ways.put(Rows.ofLists(table), false);
        ways.put(Rows.ofArrays(table.stream().map(List::toArray).toList()), false);
        ways.put(Rows.ofCsv(new StringReader(csv)), true);
        ways.put(Rows.ofCsv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))), true);
        ways.forEach((rows, hasColumns) -> {
            Checked<List<Observation>> read = Niem.check(FRAMEWORK, rows);
            assertThat(read.value()).isEqualTo(expected.value());
            assertThat(shown(read, 0, hasColumns)).isEqualTo(shown(expected, 0, hasColumns));
        });
    }

    @Property(tries = 200)
    void mapsAreReadAsTheFileBelowItsHeader(@ForAll("tables") List<List<@Nullable String>> table) throws IOException {
        Files.writeString(file, csv(table));
        Checked<List<Observation>> expected = ObservationFiles.read(FRAMEWORK, file, Limits.SERVICE);
        List<Map<String, @Nullable String>> maps = new ArrayList<>();
        for (List<@Nullable String> row : table.subList(1, table.size())) {
            Map<String, @Nullable String> map = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                map.put(String.valueOf(table.get(0).get(i)), row.get(i));
            }
            maps.add(map);
        }
        Checked<List<Observation>> read = Niem.check(FRAMEWORK, Rows.ofMaps(maps));
        assertThat(read.value()).isEqualTo(expected.value());
        assertThat(shown(read, 1, false)).isEqualTo(shown(expected, 0, false));
    }

    /** Returns the issues without the name of the file, with lines counted from another one. */
    private static List<String> shown(Checked<?> checked, int shift, boolean hasColumns) {
        List<String> shown = new ArrayList<>();
        for (Issue issue : checked.issues()) {
            if (issue.code().equals("empty-table")) {
                shown.add(issue.code()); // of the whole, which is a file or none
                continue;
            }
            String message = LINES.matcher(issue.message())
                    .replaceAll(lines -> Pattern.compile("[0-9]+")
                            .matcher(lines.group())
                            .replaceAll(line -> String.valueOf(Integer.parseInt(line.group()) + shift)));
            shown.add(
                    issue.code() + " " + issue.severity() + " " + (issue.where().line() + shift) + " "
                            + (hasColumns ? issue.where().column() : 0) + " "
                            + issue.where().path() + ": " + message);
        }
        return shown;
    }

    private static String csv(List<List<@Nullable String>> table) {
        StringBuilder csv = new StringBuilder();
        for (List<@Nullable String> row : table) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                csv.append(i > 0 ? "," : "");
                csv.append(cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"');
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
