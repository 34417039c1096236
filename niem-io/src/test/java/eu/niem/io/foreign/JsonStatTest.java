package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignTable.Selection;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-stat in the forms that others write; figures of real files are Eurostat's, the OECD's and json-stat.org's. */
class JsonStatTest {
    private static final List<String> SIX = List.of(
            "0|LT|2019|1.5|e", "1|LT|2020||", "2|LT|2021|30|", "3|LV|2019||", "4|LV|2020||u", "5|LV|2021|-2|bu");

    private static Map<String, Long> statuses(List<String> rows) {
        return rows.stream()
                .map(row -> row.substring(row.lastIndexOf('|') + 1))
                .filter(status -> !status.isEmpty())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }

    private static long valued(ForeignTable table) {
        int value = table.columns().size() - 2;
        List<String> values = new ArrayList<>();
        table.read(Selection.ALL, row -> values.add(row.text(value)), new Issues(1));
        return values.stream().filter(text -> !text.isEmpty()).count();
    }

    @ParameterizedTest
    @CsvSource({
        "eurostat_demo_gind.json,                       1652,  73, e=1 ep=35 p=9",
        "lfsa_eoqgan_EU27_2020_2014_2024.json,            14,  11, b=5 bu=2 u=2",
        "lfsa_eoqgan_countries_2024.json,                266, 143, b=2 bd=5 bu=4 d=5 u=47",
        "sample_oecd.json,                               432, 432, e=72",
        "sample_order.json,                               24,  24, ''",
        "eurostat_legacy_v1_nama_gdp_c_IT_FR.json,       138,  64, :=74",
    })
    void realFilesAreReadWhole(String name, int cells, int values, String flags) throws IOException {
        ForeignTable table = JsonStatRows.open(JsonStatRows.real(name));
        List<String> rows = JsonStatRows.of(table, Selection.ALL);
        assertThat(rows).hasSize(cells);
        assertThat(valued(table)).isEqualTo(values);
        assertThat(statuses(rows).entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(flags);
    }

    @Test
    void cellsOfRealFilesStandWhereTheirSourcesSay() throws IOException {
        ForeignTable births = JsonStatRows.open(JsonStatRows.real("eurostat_demo_gind.json"));
        assertThat(JsonStatRows.of(births, Selection.ALL))
                .contains(
                        "708|JAN|EU27_2020|449206579|ep",
                        "713|JAN|BE|11832049|p",
                        "737|JAN|RO|19064409|e",
                        "1508|POPSHARE_EU27_2020|SE|2.3|ep");
        ForeignTable workers = JsonStatRows.open(JsonStatRows.real("lfsa_eoqgan_EU27_2020_2014_2024.json"));
        assertThat(JsonStatRows.of(workers, Selection.ALL))
                .contains(
                        "0|EU27_2020_FOR|2014|34|b",
                        "2|NEU27_2020_FOR|2014|45.9|b",
                        "8|STLS|2014||bu",
                        "13|NRP|2024||u");
        ForeignTable order = JsonStatRows.open(JsonStatRows.real("sample_order.json"));
        assertThat(JsonStatRows.of(order, Selection.ALL)).contains("4|1|2|1|A1B2C1|", "23|3|2|4|A3B2C4|");
        ForeignTable old = JsonStatRows.open(JsonStatRows.real("eurostat_legacy_v1_nama_gdp_c_IT_FR.json"));
        assertThat(JsonStatRows.of(old, Selection.ALL)).contains("28|FR|1974|4500|", "137|IT|2014||:");
        assertThat(old.place(28, 4)).hasToString("eurostat_legacy_v1_nama_gdp_c_IT_FR.json /nama_gdp_c/value/28");
    }

    @Test
    void categoriesAreListedInTheOrderOfTheirIndex() {
        List<ForeignColumn> columns =
                JsonStatRows.open(JsonStatRows.cube("\"value\": {}")).columns();
        assertThat(columns).extracting(ForeignColumn::name).containsExactly("geo", "time", "OBS_VALUE", "OBS_STATUS");
        assertThat(columns)
                .extracting(ForeignColumn::role)
                .containsExactly(
                        ForeignColumn.Role.DIMENSION,
                        ForeignColumn.Role.DIMENSION,
                        ForeignColumn.Role.VALUE,
                        ForeignColumn.Role.STATUS);
        assertThat(columns.get(0).labels()).hasToString("{LT=Lithuania, LV=LV}");
        assertThat(columns.get(1).codes()).containsExactly("2019", "2020", "2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"value\": [1.5, null, 30, null, \":\", -2.0], \"status\": [\"e\", null, null, null, \"u\", \"bu\"]",
                "\"status\": {\"5\": \"bu\", \"4\": \"u\", \"0\": \"e\"}, \"value\": {\"5\": -2, \"0\": 1.5, \"2\": 3e1}",
                "\"value\": {\"0\": 1.5, \"2\": 30, \"5\": -2, \"1\": null}, \"status\": {\"value\": [\"e\", null, null,"
                        + " null, \"u\", \"bu\"], \"category\": {\"label\": {\"e\": \"estimated\"}}}",
            })
    void everyFormOfValuesAndStatusesGivesTheSameRows(String values) {
        assertThat(JsonStatRows.of(JsonStatRows.cube(values))).containsExactlyElementsOf(SIX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"p\"", "[\"p\"]", "[\"p\", \"p\", \"p\", \"p\", \"p\", \"p\"]"})
    void aStatusMayBeThatOfAllCells(String status) {
        String json = JsonStatRows.cube("\"value\": [1, 2, 3, 4, 5, 6], \"status\": " + status);
        assertThat(JsonStatRows.of(JsonStatRows.open(json), (column, code) -> !code.equals("LT")))
                .containsExactly("3|LV|2019|4|p", "4|LV|2020|5|p", "5|LV|2021|6|p");
    }

    @Test
    void onlyWhatIsWantedIsReadAndKeepsItsPosition() {
        ForeignTable table = JsonStatRows.open(JsonStatRows.cube("\"value\": [1, 2, 3, 4, 5, 6]"));
        assertThat(JsonStatRows.of(table, (column, code) -> column != 1 || code.equals("2020")))
                .containsExactly("1|LT|2020|2|", "4|LV|2020|5|");
        assertThat(JsonStatRows.of(table, (column, code) -> false)).isEmpty();
        assertThat(table.place(4, 2)).isEqualTo(new Location("x.json", 0, 0, "/value/4"));
        assertThat(table.place(4, 3)).isEqualTo(new Location("x.json", 0, 0, "/status/4"));
    }

    @Test
    void readingEndsWhereTheVisitorHasSeenEnough() {
        List<Integer> seen = new ArrayList<>();
        JsonStatRows.open(JsonStatRows.cube("\"value\": [1, 2, 3, 4, 5, 6]"))
                .read(Selection.ALL, row -> seen.add(row.index()) && seen.size() < 2, new Issues(1));
        assertThat(seen).containsExactly(0, 1);
    }

    @Test
    void numbersKeepEveryBitAndTextsStayTexts() {
        List<Object> seen = new ArrayList<>();
        JsonStatRows.open(
                        JsonStatRows.cube("\"value\": [0.1, 449206579, 5e-324, \" 3,5 \", -0.0, 12345678901234567890]"))
                .read(Selection.ALL, row -> seen.add(row.isNumber(2) ? row.number(2) : row.text(2)), new Issues(1));
        assertThat(seen).containsExactly(0.1, 449206579.0, Double.MIN_VALUE, "3,5", -0.0, 1.2345678901234567E19);
    }

    @Test
    void oneCategoryMayHaveALabelOnly() {
        assertThat(JsonStatRows.of("""
                        {"id": ["sex", "geo"], "size": [1, 2], "value": [7, 8], "role": {"geo": ["geo"]},
                        "updated": "2024-11-08T23:00:00+0100", "extension": {"any": [{"thing": true}]},
                        "dimension": {"sex": {"label": "Sex", "category": {"label": {"T": "Total"}}},
                        "geo": {"category": {"index": ["EU", "LV"], "child": {"EU": ["LV"]},
                        "unit": {"LV": {"decimals": 1}}, "note": {"LV": ["n"]}, "coordinates": {"LV": [24.1, 56.9]}}}}}
                        """)).containsExactly("0|EU|7|", "1|LV|8|");
    }

    private static final String TWO = """
            {"version": "2.0", "class": "collection", "link": {"item": [
            {"class": "dataset", "href": "https://example.org/a.json", "label": "A"},
            {"class": "dataset", "label": "B", "id": ["geo"], "size": [1], "value": [5],
            "dimension": {"geo": {"category": {"index": ["LV"]}}}}]}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"B", "2"})
    void theDatasetThatIsNamedIsRead(String name) {
        ForeignTable table = JsonStatRows.open(JsonStatRows.sheet(TWO, name));
        assertThat(JsonStatRows.of(table, Selection.ALL)).containsExactly("0|5|");
        assertThat(table.place(0, 1).path()).isEqualTo("/link/item/1/value/0");
    }

    @Test
    void severalDatasetsAreListedAndALinkIsNotFollowed() {
        assertThat(JsonStatRows.issues(TWO))
                .containsExactly("error x.json: the file has 2 datasets: name the one that is meant as \"sheet\"; known"
                        + " are 'A', 'B' [several-datasets]");
        assertThat(JsonStatRows.issues(JsonStatRows.sheet(TWO, "C")))
                .singleElement()
                .asString()
                .contains("no dataset 'C'", "'A', 'B'");
        assertThat(JsonStatRows.issues(JsonStatRows.sheet(TWO, "A")))
                .singleElement()
                .asString()
                .startsWith("error x.json:2:1 /link/item/0: the dataset 'A' is not in the file, which has only a link");
        assertThat(JsonStatRows.issues(JsonStatRows.sheet(JsonStatRows.cube("\"value\": {}, \"label\": \"D\""), "C")))
                .singleElement()
                .asString()
                .contains("only one, 'D'");
    }

    @Test
    void filesMayHaveAnotherEncodingAndAMark() {
        String json = "\uFEFF" + JsonStatRows.cube("\"value\": {\"0\": 1}");
        assertThat(JsonStatRows.of(json)).startsWith("0|LT|2019|1|");
        byte[] wide = json.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        ForeignFile file = ForeignFile.of("x.json", () -> new java.io.ByteArrayInputStream(wide), Limits.STANDARD);
        assertThat(JsonStatRows.of(JsonStatRows.open(file), Selection.ALL)).startsWith("0|LT|2019|1|");
    }
}
