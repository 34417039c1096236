package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-stat 2.0, {@code role}: which dimensions are times, places and figures. */
class JsonStatRolesTest {
    private static StatedAxes axes(String json) {
        return JsonStatRows.open(json).axes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"time\": [\"time\"], \"geo\": [\"geo\"]}",
                "{\"geo\": \"geo\", \"time\": \"time\"}",
                "{\"geo\": [\" geo \"], \"time\": [\"time\", null, 3], \"metric\": [], \"other\": [\"geo\"]}",
            })
    void aDimensionHasTheRoleThatListsIt(String role) {
        assertThat(axes(JsonStatRows.cube("\"value\": {}, \"role\": " + role)))
                .isEqualTo(new StatedAxes(List.of("geo"), List.of("time"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"geo\"", "{\"geo\": null}", "{\"geo\": {\"geo\": 1}}"})
    void whatNamesNoDimensionSaysNothing(String role) {
        assertThat(axes(JsonStatRows.cube("\"value\": {}, \"role\": " + role))).isEqualTo(StatedAxes.NONE);
    }

    @Test
    void dimensionsOfARoleStandInTheOrderOfTheFile() {
        assertThat(axes(JsonStatRows.cube("\"value\": {}, \"role\": {\"metric\": [\"time\", \"geo\"]}"))
                        .indicators())
                .containsExactly("geo", "time");
    }

    @Test
    void inABundleRolesStandAmongTheDimensions() {
        assertThat(axes("""
                        {"a": {"value": [1], "dimension": {"id": ["role"], "size": [1],
                        "role": {"geo": ["role"], "category": {"index": {"AT": 0}}}}}}
                        """)).isEqualTo(new StatedAxes(List.of("role"), List.of(), List.of()));
    }

    @Test
    void aRoleOfADimensionThatIsNotThereIsAWarning() {
        assertThat(JsonStatRows.issues(JsonStatRows.cube("\"value\": {}, \"role\": {\"time\": [\"tine\"]}")))
                .singleElement()
                .asString()
                .startsWith("warning x.json:")
                .contains("/role/time/0: 'role' says that 'tine' is 'time'", "did you mean 'time'?");
    }
}
