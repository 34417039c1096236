package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON-stat is refused with its line and place, and whatever the bytes are, nothing is thrown. */
class JsonStatMistakesTest {
    private static String dataset(String ids, String sizes, String dimensions) {
        return """
                {"class": "dataset", "value": {},
                "id": %s,
                "size": %s,
                "dimension": {
                %s}}
                """.formatted(ids, sizes, dimensions);
    }

    /** In the first column the file begins with what is shown, in the second its only issue. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | x.json: the file holds no dataset of JSON-stat, with id, size, dimension and value: it has nothing",
                "[] | it has a list; ask its source",
                "7 | it has a number; ask its source",
                "{\"error\": [{\"status\": 404}]} | it has 'error'; ask its source",
                "{\"class\": \"dimension\", \"category\": {}} | it is a dimension without values",
                "{\"class\": \"collection\", \"link\": {\"item\": []}} | it is a collection without datasets",
                "<html> | x.json:1:1: the JSON is broken here: Unexpected character ('<'",
                "{\"id\": [\"a\" | x.json:1:12 /id/0: the JSON is broken here: Unexpected end-of-input",
                "{} {} | x.json:1:4: the document has ended, but there is more",
                "`` | x.json: there is nothing in the file",
                "` ` | x.json: the file is empty",
                "{\"id\": [\"a\"], \"id\": []} | x.json:1:21 /id: the field 'id' stands in line 1 already",
                "{\"id\": \"geo\", \"value\": []} | x.json:1:8 /id: 'id' must be a list, but is a text",
                "{\"size\": [\"1\"], \"value\": []} | x.json:1:11 /size/0: an element of 'size' must be a number, but is a",
                "{\"dimension\": []} | x.json:1:15 /dimension: 'dimension' must be an object, but is a list",
            })
    void whatIsNoDatasetIsRefused(String json, String issue) {
        assertThat(JsonStatRows.issues(json)).singleElement().asString().contains(issue);
    }

    @Test
    void allThatADatasetLacksIsSaidTogether() {
        assertThat(JsonStatRows.issues("{\"class\": \"dataset\", \"value\": 3, \"id\": []}"))
                .extracting(issue -> issue.replaceAll(": JSON.*", ""))
                .containsExactly(
                        "error x.json:1:1: the dataset has no 'dimension'",
                        "error x.json:1:1: the dataset has no 'id'",
                        "error x.json:1:1: the dataset has no 'size'",
                        "error x.json:1:1: the dataset has no 'value'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"a\", \"a\"] | [1, 1] | \"a\": {\"category\": {\"index\": [\"x\"]}}"
                        + " | x.json:2:13 /id/1: the dimension 'a' is named twice",
                "[\"a\", \"geb\"] | [1, 1] | \"a\": {\"category\": {\"index\": [\"x\"]}}, \"geo\": {}"
                        + " | /id/1: 'dimension' says nothing of 'geb'; did you mean 'geo'?",
                "[\"a\"] | [1, 1] | \"a\": {} | x.json:3:10 /size/0: 'id' names 1 dimensions, but 'size' has 2 numbers",
                "[\"a\"] | [2] | \"a\": {\"category\": {\"index\": [\"x\"]}}"
                        + " | x.json:3:10 /size/0: the size of the dimension 'a' is 2, but it has 1 categories",
                "[\"a\"] | [0] | \"a\": {\"category\": {\"index\": []}}"
                        + " | x.json:3:10 /size/0: the size of the dimension 'a' must be a whole number of 1 or more",
                "[\"a\"] | [-1] | \"a\": {\"category\": {\"index\": [\"x\"]}} | must be a whole number of 1 or more, but is '-1'",
                "[\"a\"] | [1.5] | \"a\": {\"category\": {\"index\": [\"x\"]}} | must be a whole number of 1 or more, but is '1.5'",
                "[\"a\"] | [99999999999999999999] | \"a\": {\"category\": {\"index\": [\"x\"]}} | must be a whole number",
                "[\"a\"] | [2] | \"a\": {\"category\": {\"index\": [\"x\", \"x\"]}}"
                        + " | x.json:5:35 /dimension/a/category/index/1: the category 'x' is listed twice",
                "[\"a\"] | [1] | \"a\": {\"category\": {\"index\": [\" \"]}} | a category must have a code",
                "[\"a\"] | [1] | \"a\": {\"category\": {\"index\": [1]}} | a code of a category must be a text, but is a number",
                "[\"a\"] | [1] | \"a\": {\"category\": {\"index\": \"x\"}} | 'index', unless it is a list, must be an object",
                "[\"a\"] | [1] | \"a\": {\"category\": {\"index\": {\"x\": -1}}} | must be a whole number of 0 or more, but is '-1'",
                "[\"a\"] | [1] | \"a\": {\"category\": {\"index\": {\"x\": \"0\"}}} | must be a number, but is a text",
                "[\"a\"] | [2] | \"a\": {\"category\": {\"index\": {\"x\": 0, \"y\": 0}}}"
                        + " | x.json:5:6 /dimension/a: the category 'y' of the dimension 'a' has the position 0, as 'x' has",
                "[\"a\"] | [2] | \"a\": {\"category\": {\"index\": {\"x\": 0, \"y\": 2}}} | there are only 2, from 0",
                "[\"a\"] | [1] | \"a\": {\"category\": {}} | the dimension 'a' has no 'index' of its categories",
                "[\"a\"] | [2] | \"a\": {\"category\": {\"label\": {\"x\": \"X\", \"y\": \"Y\"}}} | their labels stand in no order",
                "[\"a\"] | [1] | \"a\": 5 | the dimension 'a' has no 'index' of its categories",
            })
    void wrongDimensionsAreNamed(String ids, String sizes, String dimensions, String issue) {
        assertThat(JsonStatRows.issues(dataset(ids, sizes, dimensions)))
                .singleElement()
                .asString()
                .contains(issue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"value\": [1, 2] | x.json:5:10 /value: 'value' has 2 elements, but the cube 6 cells",
                "\"value\": [1, 2, 3, 4, 5, 6, 7] | 'value' has 7 elements, but the cube 6 cells",
                "\"value\": {\"6\": 1} | x.json:5:16 /value/6: '6' is no position in a cube of 6 cells: they count from 0",
                "\"value\": {\"-1\": 1} | '-1' is no position",
                "\"value\": {\"one\": 1} | 'one' is no position",
                "\"value\": {\"\": 1} | '' is no position",
                "\"value\": {\"99999999999999999999\": 1} | '99999999999999999999' is no position",
                "\"value\": {\"1\": 1, \"01\": 2} | x.json:5:25 /value/01: the position 01 stands there twice",
                "\"value\": {\"1\": true} | x.json:5:16 /value/1: a value must be a number, a text or null, but is true or",
                "\"value\": {\"1\": [1]} | a value must be a number, a text or null, but is a list",
                "\"value\": {\"1\": 1e999} | '1e999' is no number that can be computed with",
                "\"value\": {\"1\": NaN} | 'NaN' is no number that can be computed with",
                "\"value\": {}, \"status\": {\"1\": 5} | /status/1: a status, unless it is null, must be a text",
                "\"value\": {}, \"status\": [\"a\", \"b\"] | 'status' has 2 elements, but the cube 6 cells",
                "\"value\": {}, \"status\": 5 | 'status', unless it is a list, must be an object, but is a number",
                "\"value\": {}, \"status\": {\"9\": \"e\"} | '9' is no position in a cube of 6 cells",
            })
    void wrongCellsAreNamed(String values, String issue) {
        assertThat(JsonStatRows.issues(JsonStatRows.cube(values)))
                .singleElement()
                .asString()
                .contains(issue);
    }

    @Test
    void aDimensionThatIsNotInTheListIsAWarning() {
        String json = JsonStatRows.cube("\"value\": {}")
                .replace("\"id\": [\"geo\", \"time\"], \"size\": [2, 3]", "\"id\": [\"geo\"], \"size\": [2]");
        assertThat(JsonStatRows.issues(json))
                .singleElement()
                .asString()
                .startsWith("warning x.json:3:9 /dimension/time: 'id' does not name the dimension 'time'");
    }

    private static String large(int dimensions, int size) {
        String ids =
                IntStream.range(0, dimensions).mapToObj(i -> "\"d" + i + "\"").collect(Collectors.joining(","));
        String sizes = IntStream.range(0, dimensions).mapToObj(i -> "" + size).collect(Collectors.joining(","));
        String codes = IntStream.range(0, size).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        return dataset(
                "[" + ids + "]",
                "[" + sizes + "]",
                IntStream.range(0, dimensions)
                        .mapToObj(i -> "\"d" + i + "\": {\"category\": {\"index\": [" + codes + "]}}")
                        .collect(Collectors.joining(",\n")));
    }

    @Test
    void aCubeTooLargeToCountIsRefusedBeforeItTakesMemory() {
        assertThat(JsonStatRows.issues(large(5, 100)))
                .singleElement()
                .asString()
                .startsWith("error x.json:3:26 /size/4: the cube has more than 2147483647 cells");
        assertThat(JsonStatRows.issues(large(50, 1000))).hasSize(1);
        assertThat(JsonStatRows.issues(JsonStatRows.file(large(3, 100), Limits.STANDARD.withElements(999_999))))
                .containsExactly(
                        "error x.json: 1000000 cells are wanted, more than the 999999 that are read: keep fewer"
                                + " codes, or read with larger limits [too-many-cells]");
    }

    @Test
    void aSmallFileThatClaimsALargeEmptyCubeIsRefused() {
        assertThat(JsonStatRows.issues(large(4, 32)))
                .singleElement()
                .asString()
                .contains("1048576 cells are wanted", "keep the codes that have some", "[too-many-empty-cells]");
    }

    @Test
    void limitsHoldBeforeMemoryIsTaken() {
        String deep = "{\"extension\": " + "[".repeat(200) + "]".repeat(200) + "}";
        assertThat(JsonStatRows.issues(deep)).singleElement().asString().contains("more than 100 levels");
        String endless = "[".repeat(1_000_000);
        assertThat(JsonStatRows.issues(endless)).singleElement().asString().contains("more than 100 levels");
        Limits small = Limits.STANDARD.withLineLength(50).withFileBytes(5_000);
        assertThat(JsonStatRows.issues(JsonStatRows.file("{\"label\": \"" + "x".repeat(99) + "\"}", small)))
                .singleElement()
                .asString()
                .contains("more than 50 characters");
        assertThat(JsonStatRows.issues(JsonStatRows.file("[" + " ".repeat(9_000) + "]", small)))
                .singleElement()
                .asString()
                .contains("the file has more than 5000 bytes");
    }

    @Test
    void readingEndsAtTheLimitOfIssues() {
        String wrong =
                IntStream.range(0, 1_000).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","));
        ForeignFile file =
                JsonStatRows.file(JsonStatRows.cube("\"value\": {" + wrong + "}"), Limits.STANDARD.withIssues(10));
        assertThat(JsonStatRows.issues(file)).hasSize(11).last().asString().contains("[too-many-issues]");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        ForeignFile gone = ForeignFile.of(
                "x.json",
                () -> {
                    throw new IOException("gone");
                },
                Limits.STANDARD);
        assertThat(JsonStatRows.issues(gone)).singleElement().asString().contains("cannot be read", "gone");
        byte[] latin = "{\"label\":\n\"M\u00E4rz\"}".getBytes(StandardCharsets.ISO_8859_1);
        ForeignFile.Content content = () -> new ByteArrayInputStream(latin);
        assertThat(JsonStatRows.issues(ForeignFile.of("x.json", content, Limits.STANDARD)))
                .singleElement()
                .asString()
                .startsWith("error x.json:2:3: the bytes from here on are not UTF-8");
        ForeignFile unknown = new ForeignFile("x.json", content, Limits.STANDARD, "utf-800", null, 1, false);
        assertThat(JsonStatRows.issues(unknown)).singleElement().asString().contains("no encoding 'utf-800'");
    }

    @Test
    void aFileThatIsCutOffBetweenReadingsGivesNoRows() {
        String whole = JsonStatRows.cube("\"value\": {\"0\": 1}");
        String[] content = {whole};
        ForeignTable table = JsonStatRows.open(ForeignFile.of(
                "x.json",
                () -> new ByteArrayInputStream(content[0].getBytes(StandardCharsets.UTF_8)),
                Limits.STANDARD));
        content[0] = whole.substring(0, whole.lastIndexOf('}'));
        Issues issues = new Issues(10);
        List<Integer> seen = new ArrayList<>();
        table.read(ForeignTable.Selection.ALL, row -> seen.add(row.index()), issues);
        assertThat(issues.list()).singleElement().asString().contains("the JSON is broken here");
        assertThat(seen).isEmpty();
    }
}
