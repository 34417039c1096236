package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.io.check.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyFinderTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> issues(StudyFiles files) {
        return files.issues().stream()
                .map(issue -> issue.code() + " " + Path.of(issue.where().file()).getFileName())
                .toList();
    }

    @Test
    void aFolderHasItsFilesByTheirNames() throws IOException {
        for (String name : List.of(
                "framework.json",
                "methodology.json",
                "methodology-budget.json",
                "observations.csv",
                "observations.json",
                "mapping.json",
                "areas.csv",
                "areas-crosswalk.csv",
                "groups.csv",
                "sources.csv",
                "rounds.csv",
                "changes.csv",
                "recommendations.csv",
                "crosswalk-2017-2019.json",
                "crosswalk-2019-2021.json",
                "README.md",
                "notes.csv",
                "figures.txt")) {
            file(name, "");
        }
        StudyFiles files = StudyFinder.find(Limits.STANDARD, folder);
        assertThat(files.issues()).isEmpty();
        assertThat(files.inputs().keySet()).containsExactly(FileKind.values());
        assertThat(files.all(FileKind.OBSERVATIONS)).hasSize(2);
        assertThat(files.all(FileKind.CROSSWALK)).hasSize(2);
        assertThat(files.find(FileKind.METHODOLOGY).orElseThrow().name()).isEqualTo("methodology.json");
    }

    @ParameterizedTest
    @CsvSource({
        "framwork.json",
        "Observations.csv",
        "Observation.csv",
        "area.csv",
        "SOURCES.CSV",
        "Crosswalk.json",
        "labour.jsonstat.json",
        "observations.sdmx.csv",
        "crosswalk-a.jsonstat.json",
        "methodology-a.jsonstat.json",
        "observations.xlsx",
        "Districts 2024.XLSX",
        "figures.tsv",
        "methodology-budget.json"
    })
    void aFileThatIsNotReadThoughItLooksMeantGivesAWarning(String name) throws IOException {
        file(name, "");
        StudyFiles files = StudyFinder.find(Limits.STANDARD, folder);
        assertThat(issues(files)).containsExactly("file-not-read " + name);
        assertThat(files.inputs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framework-2021.json | x | FRAMEWORK",
                "methodology-budget.json | x | METHODOLOGY",
                "observations-2021.csv | x | OBSERVATIONS",
                "crosswalk-2019-2021.json | x | CROSSWALK",
                "a.json | { \"format\" : \"niem-framework/1\" } | FRAMEWORK",
                "a.json | { \"format\" : \"niem-crosswalk/1\" } | CROSSWALK",
                "a.json | { \"id\": \"m\", \"format\":\"niem-methodology/1\" } | METHODOLOGY",
                "a.csv | INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE | OBSERVATIONS",
                "a.csv | ref_area,time_period,RES1,RES2 | OBSERVATIONS",
                "a.csv | \"REF_AREA\",\"NAME\" | AREAS",
                "areas-crosswalk-2021.csv | x | AREAS_CROSSWALK",
                "a.csv | from;to;weight | AREAS_CROSSWALK",
                "a.csv | SOURCE,KIND | SOURCES",
                "a.csv | TIME_PERIOD,LABEL,FRAMEWORK_VERSION | ROUNDS",
                "a.csv | CHANGE,REF_AREA,KIND,DATE,SOURCE | CHANGES",
                "a.csv | RECOMMENDATION,REF_AREA,DATE,STATUS | RECOMMENDATIONS"
            })
    void aSingleFileIsKnownByItsNameOrByWhatItBeginsWith(String name, String text, FileKind kind) throws IOException {
        StudyFiles files = StudyFinder.find(Limits.STANDARD, file(name, text));
        assertThat(files.issues()).isEmpty();
        assertThat(files.inputs().keySet()).containsExactly(kind);
    }

    @Test
    void whatCannotBeToldIsAnIssue() throws IOException {
        Path text = file("notes.txt", "INDICATOR,OBS_VALUE");
        Path table = file("a.csv", "CITY,MAYOR");
        Path document = file("b.json", "[]");
        StudyFiles files = StudyFinder.find(Limits.STANDARD, text, table, document, folder.resolve("c.csv"), folder);
        assertThat(issues(files))
                .containsExactly(
                        "unknown-file notes.txt",
                        "unknown-file a.csv",
                        "unknown-file b.json",
                        "no-such-file c.csv",
                        "not-a-file " + folder.getFileName());
    }

    @Test
    void onlyObservationsMayComeInSeveralFiles() throws IOException {
        StudyFiles files = StudyFinder.find(
                Limits.STANDARD,
                file("observations-1.csv", ""),
                file("observations-2.csv", ""),
                file("areas.csv", ""),
                file("areas-2.csv", ""));
        assertThat(issues(files)).containsExactly("duplicate-file areas-2.csv");
        assertThat(files.all(FileKind.OBSERVATIONS)).hasSize(2);
    }

    @Test
    void noPathAtAllIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> StudyFinder.find(Limits.STANDARD)).isInstanceOf(IllegalArgumentException.class);
    }
}
