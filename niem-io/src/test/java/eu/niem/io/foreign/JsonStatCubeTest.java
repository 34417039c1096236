package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStatCubeTest {
    private static String version(String version) {
        return JsonStatRows.cube("\"value\": {}").replace("\"version\": \"2.0\"", "\"version\": " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2.0\"", "\"1.3\"", "2.0", "\"2.1-rc\"", "null", "[]"})
    void versionsUpToTwoAreReadWithoutAWord(String version) {
        assertThat(JsonStatRows.issues(version(version))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3.0\"", "\"20\"", "30", "\"two\""})
    void anUnknownVersionIsReadWithAWarning(String version) {
        assertThat(JsonStatRows.issues(version(version)))
                .singleElement()
                .asString()
                .startsWith("warning x.json:")
                .contains("unknown-version", "read as version 2.0: check what was read");
    }

    @Test
    void aDatasetThatIsOnlyALinkSaysWhatToDo() {
        assertThat(JsonStatRows.issues("{\"class\": \"dataset\", \"href\": \"https://example.org/d\"}"))
                .singleElement()
                .asString()
                .startsWith("error x.json:1:1: the file has only a link to its dataset, 'https://example.org/d'");
        assertThat(JsonStatRows.issues(
                        "{\"class\": \"dataset\", \"href\": \"https://example.org/d\", \"id\": [\"a\"]}"))
                .hasSize(3);
    }

    @Test
    void aDimensionThatIsOnlyALinkSaysWhatToDo() {
        assertThat(JsonStatRows.issues("""
                        {"id": ["a"], "size": [1], "value": [1], "dimension": {"a": {"href": "https://example.org/a"}}}
                        """))
                .singleElement()
                .asString()
                .contains("no 'index' of its categories, only a link to them");
    }

    @Test
    void whatIsNullIsNotThere() {
        assertThat(JsonStatRows.of("""
                        {"id": ["a", "b"], "size": [1, 1], "value": [1], "status": null, "role": null, "href": null,
                        "dimension": {"a": {"category": {"index": null, "label": {"x": null}}},
                        "b": {"category": {"index": ["y"], "label": null, "unit": null, "child": null}}}}
                        """)).containsExactly("0|1|");
    }

    @Test
    void anEmptyListOfStatusesIsNone() {
        assertThat(JsonStatRows.of(JsonStatRows.cube("\"value\": [1, 2, 3, 4, 5, 6], \"status\": []")))
                .hasSize(6)
                .allMatch(row -> row.endsWith("|"));
    }
}
