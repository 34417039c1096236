package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.mapping.FileMapping.Attributes;
import eu.niem.io.mapping.FileMapping.Axes;
import eu.niem.io.mapping.FileMapping.Opening;
import eu.niem.io.mapping.FileMapping.Rules;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileImportTest {
    private static final Axis AREA = new Axis.Of("geo", false);
    private static final Axis PERIOD = new Axis.Of("time", false);
    private static final Axis EMP = new Axis.Fixed("EMP");
    private static final Rules NO_RULES = new Rules(Map.of(), Map.of(), List.of(), Map.of());
    private static final Attributes NOTHING = new Attributes(null, null, null, null, null, null, null);

    private final Issues issues = new Issues(100);
    private final Meanings meanings = new Meanings(indicators(), issues);
    private final ImportedCells cells = new ImportedCells();
    private @Nullable FileTally tally;

    private static KnownIndicators indicators() {
        Optional<Indicator> quantity =
                Optional.of(Indicator.of("EMP", "Employment", Quantity.of("PC", Direction.HIGHER_IS_BETTER)));
        return new KnownIndicators(Map.of("EMP", quantity, "UNE", quantity), Set.of(), true);
    }

    private static FileMapping mapping(
            ForeignForm form, Axes axes, Rules rules, Attributes attributes, Numerals numerals) {
        return new FileMapping("a.csv", form, new Opening(null, null, 1), axes, rules, attributes, numerals);
    }

    private static FileMapping cube(Axes axes, Rules rules) {
        return mapping(ForeignForm.SDMX_CSV, axes, rules, NOTHING, Numerals.PLAIN);
    }

    private static Axes axes(@Nullable Axis group) {
        return new Axes(AREA, PERIOD, group, EMP, Map.of());
    }

    private List<String> read(FileMapping mapping, ListedTable table, String... prefer) {
        Location where = Location.of("a.csv");
        Binding.Found found = Binding.find(mapping, table, where, issues);
        if (found != null) {
            tally = new FileImport(
                            mapping, table, found, where, meanings, cells, new SourceOrder(List.of(prefer)), issues)
                    .read();
        }
        return written();
    }

    private List<String> written() {
        List<String> written = new ArrayList<>();
        cells.forEach(row -> written.add(row.indicator() + " " + row.refArea() + " " + row.timePeriod() + " "
                + row.group() + " " + row.obsValue() + " " + row.obsStatus()));
        return written;
    }

    private List<String> said() {
        return issues.list().stream()
                .map(issue -> issue.code() + " " + issue.where() + ": " + issue.message())
                .toList();
    }

    @Test
    void aCubeIsReadByItsDimensions() {
        ListedTable table = ListedTable.cube(
                "sex | citizen | geo | time | OBS_VALUE | OBS_STATUS",
                "T | NAT | AT | 2020 | 76.2 | b",
                "T | NAT | AT | 2021 | : | u",
                "F | NAT | AT | 2020 | 70 |");
        Rules rules = new Rules(Map.of("sex", List.of("T")), Map.of(), List.of(), Map.of());

        assertThat(read(cube(axes(new Axis.Of("citizen", false)), rules), table))
                .containsExactly("EMP AT 2020 NAT 76.2 b", "EMP AT 2021 NAT null Q");
        assertThat(issues.list()).isEmpty();
        assertThat(tally).isNotNull();
        assertThat(tally.lines())
                .extracting(line -> line.axis() + " " + line.code() + " "
                        + line.outcome().code() + " " + line.rule() + " " + line.cells())
                .contains("sex F left-out keep 1", "area AT read  2", "group NAT read  2");
    }

    @Test
    void aDimensionWithSeveralCodesIsAnErrorThatShowsTheRule() {
        ListedTable table = ListedTable.cube(
                "sex | geo | time | OBS_VALUE | OBS_STATUS", "T | AT | 2020 | 1 |", "F | AT | 2020 | 2 |");

        read(cube(axes(null), NO_RULES), table);

        assertThat(said())
                .singleElement()
                .asString()
                .contains("several-codes", "'sex' has 2 codes", "\"keep\": {\"sex\": \"T\"}", "'T', 'F'");
    }

    @Test
    void keepingSeveralCodesOfADimensionThatIsNoAxisIsAnErrorToo() {
        ListedTable table = ListedTable.cube(
                "sex | geo | time | OBS_VALUE | OBS_STATUS", "T | AT | 2020 | 1 |", "F | AT | 2020 | 2 |");
        Rules rules = new Rules(Map.of("sex", List.of("T", "F")), Map.of(), List.of(), Map.of());

        read(cube(axes(null), rules), table);

        assertThat(issues.list()).extracting(Issue::code).containsExactly("several-codes");
    }

    @Test
    void aCodeToKeepThatNoRowHasIsAnError() {
        ListedTable table = ListedTable.cube("sex | geo | time | OBS_VALUE | OBS_STATUS", "T | AT | 2020 | 1 |");
        Rules rules = new Rules(Map.of("sex", List.of("TOTAL")), Map.of(), List.of(), Map.of());

        read(cube(axes(null), rules), table);

        assertThat(said()).singleElement().asString().contains("unknown-code", "'TOTAL'", "known is 'T'");
    }

    @Test
    void codesAreRenamedAndJoined() {
        ListedTable table = ListedTable.cube(
                "citizen | sex | geo | time | OBS_VALUE | OBS_STATUS",
                "TOTAL | T | GR | 2020M05 | 1 |",
                "NAT | F | GR | 2020M05 | 2 |");
        Rules rules = new Rules(
                Map.of(), Map.of(), List.of(), Map.of("geo", Map.of("GR", "EL"), "citizen", Map.of("TOTAL", "ALL")));

        assertThat(read(cube(axes(new Axis.Joined(List.of("citizen", "sex"), "-")), rules), table))
                .containsExactly("EMP EL 2020-05 ALL-T 1 ", "EMP EL 2020-05 NAT-F 2 ");
    }

    @Test
    void aSheetWithYearsAcrossIsReadColumnByColumn() {
        ListedTable table = ListedTable.sheet("Land | Code | 2020 | 2021 | Notiz", "Austria | AT | 1.5 | | gut");
        Axes axes =
                new Axes(new Axis.Of("Code", false), new Axis.Across(Pattern.compile("[0-9]{4}")), null, EMP, Map.of());
        FileMapping mapping = mapping(ForeignForm.CSV, axes, NO_RULES, NOTHING, Numerals.PLAIN);

        assertThat(read(mapping, table)).containsExactly("EMP AT 2020 _T 1.5 ", "EMP AT 2021 _T null ");
        assertThat(tally).isNotNull();
        assertThat(tally.lines())
                .filteredOn(line -> line.rule().equals("not named"))
                .extracting(line -> line.axis())
                .containsExactly("Land", "Notiz");
    }

    @Test
    void namesOfAreasAreLookedUp() {
        meanings.name("area", "W01", "Innere Stadt");
        meanings.name("area", "W02", "Leopoldstadt");
        ListedTable table = ListedTable.sheet(
                "Bezirk | Jahr | Quote | Arbeitslos",
                "INNERE STADT | 2020 | 64,5 % | 1.234,5",
                "Leopoldstad | 2020 | 1 | 2",
                "Gesamt | 2020 | 3 | 4");
        Axes axes = new Axes(
                new Axis.Of("Bezirk", true),
                new Axis.Of("Jahr", false),
                null,
                null,
                Map.of("EMP", "Quote", "UNE", "Arbeitslos"));
        Rules rules = new Rules(Map.of(), Map.of("Bezirk", List.of("Gesamt")), List.of(), Map.of());
        FileMapping mapping = mapping(ForeignForm.CSV, axes, rules, NOTHING, new Numerals(",", ".", true, List.of()));

        assertThat(read(mapping, table)).containsExactlyInAnyOrder("EMP W01 2020 _T 64.5 ", "UNE W01 2020 _T 1234.5 ");
        assertThat(said())
                .singleElement()
                .asString()
                .contains("unknown-name", "'Leopoldstad'", "did you mean", "\"skip\": {\"Bezirk\": [\"Leopoldstad\"]}");
    }

    @Test
    void twoLinesOfOneCellNameTheColumnsInWhichTheyDiffer() {
        ListedTable table = ListedTable.sheet(
                "geo | time | OBS_VALUE | Alter | Quelle", "AT | 2020 | 1 | 15-24 | A", "AT | 2020 | 2 | 25-64 | A");
        FileMapping mapping = mapping(ForeignForm.CSV, axes(null), NO_RULES, NOTHING, Numerals.PLAIN);

        assertThat(read(mapping, table)).hasSize(1);
        assertThat(said())
                .singleElement()
                .asString()
                .contains(
                        "duplicate-observation",
                        "EMP, AT, 2020",
                        "differ in 'Alter'",
                        "\"keep\": {\"Alter\": \"15-24\"}");
    }

    @Test
    void ofTwoFilesThePreferredSourceCountsWhereItHasAValue() {
        FileMapping first = mapping(ForeignForm.CSV, axes(null), NO_RULES, source("CITY"), Numerals.PLAIN);
        FileMapping second = mapping(ForeignForm.CSV, axes(null), NO_RULES, source("ESTAT"), Numerals.PLAIN);
        read(first, ListedTable.sheet("geo | time | OBS_VALUE", "AT | 2020 | 1", "BE | 2020 | 2"), "ESTAT", "CITY");

        assertThat(read(
                        second,
                        ListedTable.sheet("geo | time | OBS_VALUE", "AT | 2020 | 7", "BE | 2020 |"),
                        "ESTAT",
                        "CITY"))
                .containsExactly("EMP AT 2020 _T 7 ", "EMP BE 2020 _T 2 ");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void aPreferredSourceThatSaysWhyItHasNoValueCounts() {
        Attributes city = new Attributes(null, "flag", null, null, null, null, new Axis.Fixed("CITY"));
        FileMapping first = mapping(ForeignForm.CSV, axes(null), NO_RULES, city, Numerals.PLAIN);
        FileMapping second = mapping(ForeignForm.CSV, axes(null), NO_RULES, source("ESTAT"), Numerals.PLAIN);
        read(first, ListedTable.sheet("geo | time | OBS_VALUE | flag", "AT | 2020 | | c"), "CITY", "ESTAT");

        assertThat(read(second, ListedTable.sheet("geo | time | OBS_VALUE", "AT | 2020 | 7"), "CITY", "ESTAT"))
                .containsExactly("EMP AT 2020 _T null Q");
    }

    @Test
    void whichListOfFlagsAFileHasIsSeenInRowsThatAreLeftOutToo() {
        ListedTable table = ListedTable.cube(
                "sex | geo | time | OBS_VALUE | OBS_STATUS", "T | AT | 2020 | 1 | i", "F | AT | 2020 | 2 | s");
        Rules rules = new Rules(Map.of("sex", List.of("T")), Map.of(), List.of(), Map.of());

        assertThat(read(cube(axes(null), rules), table)).containsExactly("EMP AT 2020 _T 1 ");
    }

    @Test
    void whatIsRenamedMayBeTheTimeByItsOtherName() {
        ListedTable table = ListedTable.cube("geo | TIME_PERIOD | OBS_VALUE | OBS_STATUS", "AT | last | 1 |");
        Rules rules = new Rules(Map.of(), Map.of(), List.of(), Map.of("time", Map.of("last", "2020")));

        assertThat(read(cube(axes(null), rules), table)).containsExactly("EMP AT 2020 _T 1 ");
    }

    @Test
    void withoutAnOrderOfSourcesACellOfTwoFilesIsAnError() {
        FileMapping mapping = mapping(ForeignForm.CSV, axes(null), NO_RULES, NOTHING, Numerals.PLAIN);
        read(mapping, ListedTable.sheet("geo | time | OBS_VALUE", "AT | 2020 | 1"));
        read(mapping, ListedTable.sheet("geo | time | OBS_VALUE", "AT | 2020 | 1"));

        assertThat(said()).singleElement().asString().contains("duplicate-observation", "\"prefer\": [...]");
    }

    private static Attributes source(String source) {
        return new Attributes(null, null, null, null, null, null, new Axis.Fixed(source));
    }

    @Test
    void equalMistakesOfAColumnAreToldOnce() {
        ListedTable table = ListedTable.sheet(
                "geo | time | OBS_VALUE", "AT | 2020 | 1,5", "BE | 2020 | 2,5", "CZ | 2020 | n/a", "DE | 2020 | 3.5");
        FileMapping mapping = mapping(ForeignForm.CSV, axes(null), NO_RULES, NOTHING, Numerals.PLAIN);

        assertThat(read(mapping, table)).containsExactly("EMP DE 2020 _T 3.5 ");
        assertThat(said()).hasSize(2);
        assertThat(said().get(0)).contains("'1,5'", "1.5", "\"decimal\"", "2,5");
        assertThat(said().get(1)).contains("\"missing\": [\"n/a\"]");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        read(
                mapping(ForeignForm.CSV, axes(null), NO_RULES, NOTHING, Numerals.PLAIN),
                ListedTable.sheet("geos | time | OBS_VALUE", "AT | 2020 | 1"));

        assertThat(said())
                .singleElement()
                .asString()
                .contains("unknown-column", "'geo'", "did you mean 'geos'", "header");
    }

    @Test
    void anIndicatorOfTheFileThatTheFrameworkLacksShowsHowToNameIt() {
        Axes axes = new Axes(AREA, PERIOD, null, new Axis.Of("indic", false), Map.of());
        ListedTable table = ListedTable.cube(
                "indic | geo | time | OBS_VALUE | OBS_STATUS", "JAN | AT | 2020 | 1 |", "EMP | AT | 2020 | 2 |");

        assertThat(read(cube(axes, NO_RULES), table)).containsExactly("EMP AT 2020 _T 2 ");
        assertThat(said()).singleElement().asString().contains("unknown-indicator", "\"rename\": {\"indic\": {\"JAN\"");
    }

    @Test
    void anExpressionThatTakesForeverIsRefused() {
        Axes axes = new Axes(AREA, new Axis.Across(Pattern.compile("(a+)+\\1b")), null, EMP, Map.of());

        read(
                mapping(ForeignForm.CSV, axes, NO_RULES, NOTHING, Numerals.PLAIN),
                ListedTable.sheet("geo | " + "a".repeat(60), "AT | 1"));

        assertThat(issues.list()).extracting(Issue::code).containsExactly("slow-expression");
    }

    @Test
    void mistakesWithOneCureAreToldOnceForAllColumns() {
        ListedTable table = ListedTable.sheet("geo | time | E | U", "AT | 2020 | 7,5 % | -", "AT | 2021 | - | 7,6 %");
        Axes axes = new Axes(AREA, PERIOD, null, null, Map.of("EMP", "E", "UNE", "U"));
        read(mapping(ForeignForm.CSV, axes, NO_RULES, NOTHING, Numerals.PLAIN), table);
        assertThat(said())
                .hasSize(2)
                .allMatch(each -> each.contains("2 of these in the file"))
                .anyMatch(each -> each.contains("\"percent\": true"))
                .anyMatch(each -> each.contains("\"missing\": [\"-\"]"));
    }

    @Test
    void aHeaderThatHasNoneOfTheColumnsIsToldOnce() {
        ListedTable table = ListedTable.sheet("A title", "geo");
        read(mapping(ForeignForm.CSV, axes(null), NO_RULES, NOTHING, Numerals.PLAIN), table);
        assertThat(said())
                .singleElement()
                .asString()
                .contains("none of the columns that its mapping names, 'geo' and 'time'", "say which by \"header\"");
    }

    @Test
    void rowsGivenTwiceSayWhetherTheirValuesDiffer() {
        FileMapping mapping = mapping(ForeignForm.CSV, axes(null), NO_RULES, NOTHING, Numerals.PLAIN);
        read(mapping, ListedTable.sheet("geo | time | OBS_VALUE", "AT | 2020 | 1", "AT | 2020 | 1"));
        assertThat(said()).singleElement().asString().endsWith("the two rows are the same; remove one");
    }
}
