package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.FileMapping.Attributes;
import eu.niem.io.mapping.FileMapping.Axes;
import eu.niem.io.mapping.FileMapping.Opening;
import eu.niem.io.mapping.FileMapping.Rules;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which dimension is the area or period of a file that says so itself. */
class DefaultAxesTest {
    private static final Axis.Stated STATED = new Axis.Stated();
    private static final Axis EMP = new Axis.Fixed("EMP");

    private final Issues issues = new Issues(10);

    private static Axis of(String column) {
        return new Axis.Of(column, false);
    }

    private ForeignTable table(String role) {
        String json = "{\"id\": [\"from\", \"to\", \"year\"], \"size\": [1, 1, 1], \"value\": [1], \"role\": " + role
                + ", \"dimension\": {\"from\": {\"category\": {\"index\": [\"A\"]}}, \"to\": {\"category\": {\"index\":"
                + " [\"B\"]}}, \"year\": {\"category\": {\"index\": [\"2020\"]}}}}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ForeignFile file = ForeignFile.of("a.json", () -> new ByteArrayInputStream(bytes), Limits.STANDARD);
        return Objects.requireNonNull(ForeignForm.JSON_STAT.open(file, issues));
    }

    private @Nullable Axes fill(Axes axes, Map<String, List<String>> keep, String role) {
        FileMapping mapping = new FileMapping(
                "a.json",
                ForeignForm.JSON_STAT,
                new Opening(null, null, 1),
                axes,
                new Rules(keep, Map.of(), List.of(), Map.of()),
                new Attributes(null, null, null, null, null, null, null),
                Numerals.PLAIN);
        FileMapping filled = DefaultAxes.fill(mapping, table(role), Location.of("a.json"), issues);
        return filled == null ? null : filled.axes();
    }

    private static Axes axes(Axis area, Axis period, @Nullable Axis group) {
        return new Axes(area, period, group, EMP, Map.of());
    }

    @Test
    void theOnlyDimensionOfARoleIsTheAxis() {
        assertThat(fill(axes(STATED, STATED, null), Map.of(), "{\"geo\": [\"to\"], \"time\": [\"year\"]}"))
                .isEqualTo(axes(of("to"), of("year"), null));
    }

    @Test
    void whatTheMappingNamesStands() {
        Axes named = axes(of("from"), new Axis.Fixed("2020"), null);
        assertThat(fill(named, Map.of(), "{\"geo\": [\"to\"], \"time\": [\"year\"]}"))
                .isEqualTo(named);
        assertThat(fill(axes(of("from"), STATED, null), Map.of(), "{\"geo\": [\"to\"], \"time\": [\"year\"]}"))
                .isEqualTo(axes(of("from"), of("year"), null));
    }

    @Test
    void ofSeveralThatCountsWhichNothingElseNames() {
        String role = "{\"geo\": [\"from\", \"to\"], \"time\": [\"year\"]}";
        assertThat(fill(axes(STATED, STATED, of("FROM")), Map.of(), role))
                .isEqualTo(axes(of("to"), of("year"), of("FROM")));
        Axis joined = new Axis.Joined(List.of("from", "other"), "-");
        assertThat(fill(axes(STATED, STATED, joined), Map.of(), role)).isEqualTo(axes(of("to"), of("year"), joined));
        assertThat(fill(axes(STATED, STATED, null), Map.of("to", List.of("B")), role))
                .isEqualTo(axes(of("from"), of("year"), null));
        assertThat(fill(axes(STATED, STATED, null), Map.of("to", List.of("B", "C")), role))
                .isNull();
        assertThat(issues.list())
                .singleElement()
                .asString()
                .contains("missing-axis", "several dimensions of the role 'geo'", "known are 'from', 'to'");
    }

    @Test
    void theOnlyOneIsTheAxisAlsoWhereOneCodeIsKept() {
        assertThat(fill(axes(STATED, of("year"), null), Map.of("to", List.of("B")), "{\"geo\": [\"to\"]}"))
                .isEqualTo(axes(of("to"), of("year"), null));
    }

    @Test
    void allThatAFileDoesNotSayIsToldTogether() {
        assertThat(fill(axes(STATED, STATED, null), Map.of(), "{}")).isNull();
        assertThat(issues.list())
                .extracting(Object::toString)
                .containsExactly(
                        "error a.json: the file does not say which of its dimensions is the area, by the role 'geo':"
                                + " name it as \"area\" in the mapping of this file; known are 'from', 'to', 'year'"
                                + " [missing-axis]",
                        "error a.json: the file does not say which of its dimensions is the period, by the role 'time':"
                                + " name it as \"period\" in the mapping of this file; known are 'from', 'to', 'year'"
                                + " [missing-axis]");
    }
}
