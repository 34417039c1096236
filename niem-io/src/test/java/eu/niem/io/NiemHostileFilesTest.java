package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Files within the limits that were made to keep the reader busy: the time taken grows with their size, not its square. */
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
}
