package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignFormTest {
    static List<HostileFiles.Hostile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadOrRefusedByName(HostileFiles.Hostile file) {
        Issues issues = new Issues(10);
        List<String> said = new ArrayList<>();
        ForeignTable table = file.form()
                .open(ForeignFile.of("x", () -> new ByteArrayInputStream(file.content()), Limits.STANDARD), issues);
        if (table != null) {
            table.read(
                    ForeignTable.Selection.ALL,
                    row -> said.add(IntStream.range(0, table.columns().size())
                            .mapToObj(row::text)
                            .collect(Collectors.joining("|"))),
                    issues);
        }
        issues.list().forEach(issue -> said.add(issue.toString()));
        assertThat(said).isNotEmpty();
        assertThat(said.get(said.size() - 1)).contains(file.outcome());
        assertThat(issues.list()).allMatch(issue -> issue.where().file().equals("x"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOfAnotherFormIsReadOrRefusedToo(HostileFiles.Hostile file) {
        for (ForeignForm form : ForeignForm.values()) {
            Issues issues = new Issues(10);
            ForeignTable table = form.open(
                    ForeignFile.of("x", () -> new ByteArrayInputStream(file.content()), Limits.STANDARD), issues);
            assertThat(table == null).isEqualTo(issues.hasErrors());
        }
    }

    @Test
    void formsAreFoundByTheirNames() {
        assertThat(ForeignForm.ids()).containsExactly("csv", "excel", "json-stat", "sdmx-csv", "eurostat-tsv");
        assertThat(ForeignForm.find("json-stat")).contains(ForeignForm.JSON_STAT);
        assertThat(ForeignForm.find("JSON_STAT")).isEmpty();
    }

    @Test
    void onlySheetsLeaveOpenWhatAColumnIs() {
        assertThat(ForeignForm.values())
                .filteredOn(form -> !form.isStatistical())
                .containsExactly(ForeignForm.CSV, ForeignForm.EXCEL);
    }
}
