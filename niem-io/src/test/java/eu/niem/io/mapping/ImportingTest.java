package eu.niem.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.ImportReport.Line;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.mapping.FileMapping.Attributes;
import eu.niem.io.mapping.FileMapping.Axes;
import eu.niem.io.mapping.FileMapping.Opening;
import eu.niem.io.mapping.FileMapping.Rules;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole files, from their bytes to rows and report. */
class ImportingTest {
    private static final Axis GEO = new Axis.Of("geo", false);
    private static final Axis TIME = new Axis.Of("time", false);
    private static final Axis EMP = new Axis.Fixed("EMP");
    private static final Axis STATED = new Axis.Stated();
    private static final String CUBE = """
            {"id": ["geo", "time", "what"], "size": [2, 1, 2], "value": [1, 2, 3, 4],
            "role": {"geo": ["geo"], "time": ["time"]}, "status": {"0": "i", "2": "s"},
            "dimension": {"geo": {"category": {"index": ["AT", "BE"]}}, "time": {"category": {"index": ["2020"]}},
            "what": {"category": {"index": ["EMP", "UNE"], "unit": {"EMP": {"base": "people", "decimals": 0},
            "UNE": {"symbol": "%"}}}}}}
            """;

    private final Map<String, String> files = new TreeMap<>();
    private final List<FileMapping> mappings = new ArrayList<>();
    private final List<String> prefer = new ArrayList<>();
    private final Issues issues = new Issues(100);

    private static Attributes source(String source) {
        return new Attributes(null, null, null, null, null, null, new Axis.Fixed(source));
    }

    private void file(String name, ForeignForm form, String text, Axes axes, Map<String, List<String>> keep) {
        file(name, form, text, axes, keep, new Attributes(null, null, null, null, null, null, null));
    }

    private void file(
            String name,
            ForeignForm form,
            String text,
            Axes axes,
            Map<String, List<String>> keep,
            Attributes attributes) {
        files.put(name, text);
        Rules rules = new Rules(keep, Map.of(), List.of(), Map.of());
        mappings.add(new FileMapping(name, form, new Opening(null, null, 1), axes, rules, attributes, Numerals.PLAIN));
    }

    private static Axes axes(Axis area, Axis period, @Nullable Axis indicator) {
        return new Axes(area, period, null, indicator, Map.of());
    }

    private Importing.Imported read() {
        Optional<Indicator> quantity =
                Optional.of(Indicator.of("EMP", "Employment", Quantity.of("PC", Direction.HIGHER_IS_BETTER)));
        KnownIndicators indicators = new KnownIndicators(Map.of("EMP", quantity, "UNE", quantity), Set.of(), true);
        return new Importing(
                        new Mapping(mappings, prefer),
                        this::find,
                        new Meanings(indicators, issues),
                        Limits.STANDARD,
                        issues)
                .read();
    }

    private Importing.@Nullable Found find(String path, Issues found) {
        String text = files.get(path);
        if (text == null) {
            found.error("missing-file", Location.of(path), "it is not there");
            return null;
        }
        return new Importing.Found(path, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> words(Importing.Imported imported) {
        return imported.rows().stream()
                .map(row -> row.indicator() + " " + row.refArea() + " " + row.timePeriod() + " " + row.obsValue() + " "
                        + row.obsStatus() + " " + row.form())
                .toList();
    }

    private static List<String> lines(Importing.Imported imported) {
        return imported.report().lines().stream().map(ImportingTest::words).toList();
    }

    private static String words(Line line) {
        return line.file() + " " + line.outcome().code() + " " + line.axis() + " " + line.code() + " " + line.rule()
                + " " + line.cells() + " " + line.values() + " " + line.note();
    }

    @Test
    void aFileThatSaysItsAxesNeedsNoneInItsMapping() {
        file("a.json", ForeignForm.JSON_STAT, CUBE, axes(STATED, STATED, new Axis.Of("what", false)), Map.of());
        assertThat(words(read()))
                .containsExactly(
                        "EMP AT 2020 1  NUMBER",
                        "UNE AT 2020 2  NUMBER",
                        "EMP BE 2020 3 s NUMBER",
                        "UNE BE 2020 4  NUMBER");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void theReportSaysTheUnitOfEachIndicator() {
        file("a.json", ForeignForm.JSON_STAT, CUBE, axes(STATED, STATED, new Axis.Of("what", false)), Map.of());
        assertThat(lines(read()))
                .contains(
                        "a.json read indicator EMP  2 2 unit: people, decimals: 0",
                        "a.json read indicator UNE  2 2 unit: %",
                        "a.json read area AT  2 2 ");
    }

    @Test
    void theUnitOfACodeThatIsKeptStandsWithTheFile() {
        file("a.json", ForeignForm.JSON_STAT, CUBE, axes(STATED, STATED, EMP), Map.of("what", List.of("UNE")));
        Importing.Imported imported = read();
        assertThat(words(imported)).containsExactly("EMP AT 2020 2  NUMBER", "EMP BE 2020 4  NUMBER");
        assertThat(lines(imported)).contains("a.json read    2 2 unit of 'UNE': %");
    }

    @Test
    void flagsOfCellsThatAreNotWantedSayWhichListIsUsed() {
        file(
                "a.json",
                ForeignForm.JSON_STAT,
                CUBE,
                axes(STATED, STATED, new Axis.Of("what", false)),
                Map.of("geo", List.of("AT")));
        Importing.Imported imported = read();
        assertThat(words(imported)).containsExactly("EMP AT 2020 1  NUMBER", "UNE AT 2020 2  NUMBER");
        assertThat(lines(imported)).anyMatch(line -> line.startsWith("a.json left-out flag i older list of flags 0 0"));
    }

    @Test
    void withoutOldFlagsTheLetterStands() {
        String recent = CUBE.replace(", \"2\": \"s\"", "");
        file("a.json", ForeignForm.JSON_STAT, recent, axes(STATED, STATED, new Axis.Of("what", false)), Map.of());
        assertThat(words(read())).contains("EMP AT 2020 1 i NUMBER");
    }

    @Test
    void theLineOfAFileCountsItsCellsThatGiveWay() {
        String csv = "geo,time,n\nAT,2020,%s\nBE,2020,%s\n";
        file("a.csv", ForeignForm.CSV, csv.formatted("1", "2"), axes(GEO, TIME, EMP), Map.of(), source("A"));
        file("b.csv", ForeignForm.CSV, csv.formatted("3", ""), axes(GEO, TIME, EMP), Map.of(), source("B"));
        prefer.addAll(List.of("B", "A"));
        Importing.Imported imported = read();
        assertThat(words(imported)).containsExactly("EMP AT 2020 3  CELL", "EMP BE 2020 2  CELL");
        assertThat(lines(imported))
                .contains(
                        "a.csv left-out   prefer 1 0 another source is preferred there",
                        "b.csv left-out   prefer 1 0 another source is preferred there")
                .contains("a.csv read    1 1 ", "b.csv read    1 1 ");
    }

    @Test
    void cellsThatNoRuleKeepsAreCountedInEveryForm() {
        Map<String, List<String>> keep = Map.of("sex", List.of("T"), "time", List.of("2021"));
        String tsv = "sex,geo\\TIME_PERIOD\t2020\t2021\nF,AT\t1\t2\nM,AT\t3\t4\nT,AT\t5\t6\n";
        file("a.tsv", ForeignForm.EUROSTAT_TSV, tsv, axes(GEO, TIME, EMP), keep);
        String sdmx = """
                DATAFLOW,sex,geo,TIME_PERIOD,OBS_VALUE
                X,F,BE,2021,1
                X,M,BE,2021,2
                X,M,BE,2020,3
                X,T,BE,2020,4
                X,T,BE,2021,5
                """;
        file("b.csv", ForeignForm.SDMX_CSV, sdmx, axes(GEO, TIME, EMP), keep);
        Importing.Imported imported = read();
        assertThat(issues.list()).isEmpty();
        assertThat(words(imported)).containsExactly("EMP AT 2021 6  NUMBER", "EMP BE 2021 5  NUMBER");
        assertThat(lines(imported))
                .contains("a.tsv left-out sex F keep 2 0 ", "a.tsv left-out sex M keep 2 0 ")
                .contains("b.csv left-out sex F keep 1 0 ", "b.csv left-out sex M keep 2 0 ")
                .anyMatch(line -> line.matches("a.tsv left-out TIME_PERIOD 2020 keep 1 0 .*"))
                .anyMatch(line -> line.matches("b.csv left-out TIME_PERIOD 2020 keep 1 0 .*"));
    }

    @Test
    void rowsWithoutTextAreCounted() {
        file(
                "a.csv",
                ForeignForm.CSV,
                "geo,time,n,note\nAT,2020,1,\n,,,a\n,,,b\n",
                new Axes(GEO, TIME, null, null, Map.of("EMP", "n")),
                Map.of());
        assertThat(lines(read())).contains("a.csv left-out   blank 2 0 rows without any text");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void aNumberStaysAsItIsWrittenUnlessSignsAreStated() {
        file("a.csv", ForeignForm.CSV, "geo,time,n\nAT,2020,1.900\n", axes(GEO, TIME, EMP), Map.of());
        assertThat(words(read())).containsExactly("EMP AT 2020 1.900  CELL");
    }

    @Test
    void aFileThatIsNotThereDoesNotKeepOthersFromBeingRead() {
        file("a.csv", ForeignForm.CSV, "", axes(GEO, TIME, EMP), Map.of());
        file("b.json", ForeignForm.JSON_STAT, CUBE.replace("role", "rolle"), axes(STATED, STATED, EMP), Map.of());
        file("c.csv", ForeignForm.CSV, "geo,time,n\nAT,2020,1\n", axes(GEO, TIME, EMP), Map.of());
        files.remove("a.csv");
        assertThat(words(read())).containsExactly("EMP AT 2020 1  CELL");
        assertThat(issues.list())
                .extracting(issue -> issue.code() + " " + issue.where())
                .containsExactly("missing-file a.csv", "missing-axis b.json", "missing-axis b.json");
    }

    @Test
    void aDimensionThatIsCalledLikeTheValuesIsNotTakenForThem() {
        String cube = CUBE.replace("\"what\"", "\"OBS_VALUE\"");
        file("a.json", ForeignForm.JSON_STAT, cube, axes(STATED, STATED, EMP), Map.of("OBS_VALUE", List.of("EMP")));
        assertThat(words(read())).startsWith("EMP AT 2020 1  NUMBER");
    }
}
