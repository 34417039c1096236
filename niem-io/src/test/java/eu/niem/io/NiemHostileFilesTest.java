package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationReader;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.ObservationTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files within the limits that were made to keep the reader busy: each is read whole, and none takes hours. That what is
 * done grows with the size and not with its square is counted, without a clock, where many ids are held: in {@code
 * GrowthTest} of niem-core and in {@code ObservationReaderTest}.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class NiemHostileFilesTest {
    private static final int MANY = 120_000;

    private final Issues issues = new Issues(Limits.STANDARD.issues());

    @TempDir
    private Path folder;

    private static String many(String beginning, String separator) {
        return IntStream.range(0, MANY).mapToObj(i -> beginning + i).collect(Collectors.joining(separator));
    }

    private List<String> found(String children, String observations) throws IOException {
        Files.writeString(
                folder.resolve("framework.json"),
                "{\"format\": \"niem-framework/1\", \"id\": \"f\", \"version\": \"1\", \"title\": \"F\", \"root\": "
                        + "{\"id\": \"overall\", \"name\": \"Overall\", \"children\": [" + children + "]}}");
        Files.writeString(folder.resolve("observations.csv"), observations);
        return Niem.check(folder).issues().stream().map(Issue::code).distinct().toList();
    }

    private static Framework framework() {
        List<Node> children = IntStream.range(0, MANY)
                .mapToObj(i -> (Node) Indicator.of("q" + i, "q", Quantity.of("PC", 0, 1)))
                .toList();
        return Framework.of("f", "1", new Dimension("overall", "Overall", "", "", 1, children));
    }

    private List<ObservationRow> rows(String table, Framework framework) {
        return ObservationTable.read(
                Limits.STANDARD,
                "observations.csv",
                table.getBytes(StandardCharsets.UTF_8),
                KnownIndicators.of(framework),
                Optional.empty(),
                issues);
    }

    private static String quantity() {
        return "{\"id\": \"q0\", \"name\": \"q\", \"quantity\": {\"worst\": 0, \"best\": 1}}";
    }

    private static String checklist() {
        return "{\"id\": \"c\", \"name\": \"c\", \"checklist\": [{\"id\": \"a\", \"name\": \"a\"}]}";
    }

    @Test
    void manyDigitsThatAreNoNumber() throws IOException {
        String row = "q0,LV,2021," + "1".repeat(900_000) + "x\n";
        assertThat(found(quantity(), "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n" + row))
                .containsExactly("invalid-number");
    }

    @Test
    void manySourcesOfOneObservation() throws IOException {
        String row = "c,LV,2021,a," + many("S", "+") + "\n";
        assertThat(found(checklist(), "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\n" + row))
                .isEmpty();
    }

    @Test
    void manyItemsInOneAnswer() throws IOException {
        String row = "c,LV,2021," + many("b", "+") + "+a".repeat(30_000) + "\n";
        assertThat(found(checklist(), "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n" + row))
                .containsExactly("unknown-item", "duplicate-item");
    }

    @Test
    void manyColumnsOfManyIndicators() {
        String table = "REF_AREA,TIME_PERIOD," + many("Q", ",") + "\nLV,2021" + ",1".repeat(MANY) + "\n";
        assertThat(rows(table, framework())).hasSize(MANY);
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void manyUnknownNamesBesideManyThatAreKnown() {
        Framework framework = framework();
        String table = IntStream.range(0, 9_000)
                .mapToObj(i -> "p" + i + ",LV,2021,1\n")
                .collect(Collectors.joining("", "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n", ""));
        assertThat(new ObservationReader(KnownIndicators.of(framework), Limits.STANDARD)
                        .read(rows(table, framework))
                        .issues())
                .hasSize(6)
                .last()
                .extracting(Issue::message)
                .asString()
                .contains("and 8994 others of this kind");
    }

    /** Returns different codes of which all have the same hash code. */
    private static List<String> colliding(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> IntStream.range(0, 18)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void manyAreasWithTheSameHashCode() throws IOException {
        List<String> codes = colliding(1 << 17);
        assertThat(codes.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        Files.writeString(
                folder.resolve("areas.csv"),
                codes.stream().map(code -> code + ",A\n").collect(Collectors.joining("", "REF_AREA,NAME\n", "")));
        Files.writeString(
                folder.resolve("rounds.csv"),
                codes.stream()
                        .map(code -> "2021," + code + "\n")
                        .collect(Collectors.joining("", "TIME_PERIOD,REF_AREA\n", "")));
        String rows = codes.stream()
                .limit(MANY / 4)
                .map(code -> "q0," + code + ",2021,1\n")
                .collect(Collectors.joining("", "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n", ""));
        assertThat(found(quantity(), rows)).isEmpty();
        assertThat(Niem.open(folder).score().rows()).hasSize(MANY / 4);
    }

    @Test
    void manyItemsOfAChecklistThatAllHold() throws IOException {
        String items = IntStream.range(0, MANY)
                .mapToObj(i -> "{\"id\": \"i" + i + "\", \"name\": \"n\"}")
                .collect(Collectors.joining(", ", "{\"id\": \"c\", \"name\": \"c\", \"checklist\": [", "]}"));
        String row = "c,LV,2021," + many("i", "+") + "\n";
        assertThat(found(items, "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n" + row))
                .isEmpty();
        assertThat(Niem.open(folder).score().score("overall", "LV", "2021").value())
                .isEqualTo(100);
    }

    @Test
    void manyOptionsAndGroupsWithAnAnswerForEach() throws IOException {
        String options = IntStream.range(0, MANY)
                .mapToObj(i -> "{\"id\": \"o" + i + "\", \"name\": \"n\", \"points\": 50}")
                .collect(Collectors.joining(", ", "{\"id\": \"c\", \"name\": \"c\", \"options\": [", "]"));
        String rows = IntStream.range(0, MANY)
                .mapToObj(i -> "c,LV,2021,g" + i + ",o" + (MANY - 1 - i) + "\n")
                .collect(Collectors.joining("", "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE\n", ""));
        assertThat(found(options + ", \"groups\": [\"" + many("g", "\", \"") + "\"]}", rows))
                .isEmpty();
    }

    @Test
    void manyFieldsBelowOneWithALongName() throws IOException {
        String fields =
                IntStream.range(0, MANY).mapToObj(i -> "\"a" + i + "\": 1").collect(Collectors.joining(", "));
        assertThat(found(quantity() + ", {\"" + "x".repeat(900_000) + "\": {" + fields + "}}", ""))
                .contains("unknown-field");
    }

    @Test
    void manyMappingsOfACrosswalk() {
        Framework framework = framework();
        List<CrosswalkEntry> same = framework.indicators().stream()
                .map(each -> (CrosswalkEntry) new CrosswalkEntry.Same(each.id(), each.id()))
                .toList();
        Crosswalk first = Crosswalk.of("f", "0", "1", same.toArray(CrosswalkEntry[]::new));
        Crosswalk next = Crosswalk.of("f", "1", "2", same.toArray(CrosswalkEntry[]::new));
        assertThat(first.check(framework.withVersion("0"), framework)).isEmpty();
        assertThat(first.checkTo(Framework.of("f", "1", framework.root().withChildren(List.of()))))
                .hasSize(MANY);
        assertThat(first.then(next).mappings()).hasSize(MANY);
    }
}
