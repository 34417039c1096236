package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateWarningsTest {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "f", "version": "1", "title": "F",
             "root": {"id": "all", "name": "All", "children": [
               {"id": "jobs", "name": "Jobs", "quantity": {"unitMeasure": "PS", "worst": 0, "best": 100}},
               {"id": "homes", "name": "Homes", "quantity": {"unitMeasure": "HH", "worst": 0, "best": 100}},
               {"id": "rate", "name": "Rate", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}]}}
            """;

    @TempDir
    Path folder;

    private String framework = FRAMEWORK;

    private Checked<Study> check(String areas, String observations) throws IOException {
        Files.writeString(folder.resolve("framework.json"), framework);
        Files.writeString(folder.resolve("observations.csv"), observations);
        Files.writeString(
                folder.resolve("methodology.json"),
                "{\"format\": \"niem-methodology/1\", \"id\": \"m\", \"title\": \"M\","
                        + " \"normalisation\": {\"standard\": \"goalposts\"}}");
        if (!areas.isEmpty()) {
            Files.writeString(folder.resolve("areas.csv"), areas);
        }
        return Niem.check(folder);
    }

    private static List<String> codes(Checked<Study> checked) {
        return checked.issues().stream()
                .map(issue -> issue.code() + " " + issue.where().line())
                .toList();
    }

    @Test
    void aKnownCodeIsToldOnceWithWhatToWrite() throws IOException {
        Checked<Study> checked =
                check("", "REF_AREA,TIME_PERIOD,rate\nAT,2020,50\nEU27_2020,2020,40\nEU27_2020,2021,40\nAT,2021,1\n");
        assertThat(checked.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.isError()).isFalse();
            assertThat(issue.code()).isEqualTo("assumed-aggregate");
            assertThat(issue.where().line()).isEqualTo(3);
            assertThat(issue.message()).contains("'EU27_2020'", "KIND 'aggregate'", "or 'area'");
        });
        Study study = checked.orThrow();
        assertThat(study.panel().isAggregate(RowKey.of("EU27_2020", "2020"))).isTrue();
    }

    @Test
    void aParentOfObservedAreasIsToldWhereItIsListed() throws IOException {
        Checked<Study> checked = check(
                "REF_AREA,NAME,PARENT\nTOWN,Town,\nEAST,East,TOWN\nWEST,West,TOWN\n",
                "REF_AREA,TIME_PERIOD,rate\nEAST,2020,50\nWEST,2020,40\nTOWN,2020,45\n");
        assertThat(codes(checked)).containsExactly("assumed-aggregate 2");
        assertThat(checked.issues().get(0).message()).contains("areas that lie in it are observed beside it, in 2020");
    }

    @Test
    void whereTheKindIsSaidNothingIsTold() throws IOException {
        Checked<Study> checked = check(
                "REF_AREA,NAME,PARENT,KIND\nTOWN,Town,,aggregate\nEAST,East,TOWN,\nWEST,West,TOWN,area\nEU28,EU,,area\n",
                "REF_AREA,TIME_PERIOD,rate\nEAST,2020,50\nWEST,2020,40\nTOWN,2020,45\nEU28,2020,45\n");
        assertThat(checked.issues()).isEmpty();
        assertThat(checked.orThrow().panel().isAggregate(RowKey.of("EU28", "2020")))
                .isFalse();
    }

    @Test
    void anUnknownKindIsAnErrorWithTheKnownOnes() throws IOException {
        Issue issue = check("REF_AREA,NAME,KIND\nAT,Austria,total\n", "REF_AREA,TIME_PERIOD,rate\nAT,2020,50\n")
                .issues()
                .get(0);
        assertThat(issue.code()).isEqualTo("unknown-kind");
        assertThat(issue.where().toString()).startsWith(folder.resolve("areas.csv") + ":2:12");
        assertThat(issue.message()).contains("area", "aggregate");
    }

    @Test
    void theTotalOfThreeOthersIsDoubtful() throws IOException {
        Checked<Study> checked = check(
                "", "REF_AREA,TIME_PERIOD,jobs,rate\nA,2020,10,50\nB,2020,20.5,40\nC,2020,30,45\nALL,2020,60.5,46\n");
        assertThat(codes(checked)).containsExactly("sum-of-others 5");
        assertThat(checked.issues().get(0).message()).contains("'ALL' is the sum of the other areas, in 2020");
    }

    @Test
    void whatIsNotTheSumInEveryCountIsNoTotal() throws IOException {
        assertThat(check("", "REF_AREA,TIME_PERIOD,jobs,homes\nA,2020,10,1\nB,2020,20,1\nC,2020,30,1\nD,2020,60,4\n")
                        .issues())
                .isEmpty();
        assertThat(check("", "REF_AREA,TIME_PERIOD,jobs\nA,2020,10\nB,2020,20\nC,2020,30\n")
                        .issues())
                .as("two others are a sum by chance")
                .isEmpty();
        assertThat(check("", "REF_AREA,TIME_PERIOD,rate\nA,2020,10\nB,2020,20\nC,2020,30\nD,2020,60\n")
                        .issues())
                .as("shares are no counts")
                .isEmpty();
        assertThat(check("", "REF_AREA,TIME_PERIOD,jobs\nA,2020,0\nB,2020,0\nC,2020,0\nD,2020,0\n")
                        .issues())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EUR", "laws", "NR_PER_YEAR_X"})
    void wholeNumbersOfAnyUnitThatMayAddUpAreCounts(String unit) throws IOException {
        framework = FRAMEWORK.replace("\"PC\"", "\"" + unit + "\"");
        boolean addsUp = !unit.startsWith("NR_PER");
        assertThat(codes(check("", "REF_AREA,TIME_PERIOD,rate\nA,2020,10\nB,2020,20\nC,2020,30\nALL,2020,60\n")))
                .isEqualTo(addsUp ? List.of("sum-of-others 5") : List.of());
        assertThat(check("", "REF_AREA,TIME_PERIOD,rate\nA,2020,10\nB,2020,20.5\nC,2020,30\nALL,2020,60.5\n")
                        .issues())
                .as("decimals are an average as likely as a sum")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "PC", "PC_GDP", "IX", "YR", "points from 1 to 3", "EUR per person", "EUR_P_HAB", "EUR/m2"})
    void whatCannotAddUpIsNoCountThoughItIsWhole(String unit) throws IOException {
        framework = FRAMEWORK.replace("\"PC\"", "\"" + unit + "\"");
        assertThat(check("", "REF_AREA,TIME_PERIOD,rate\nA,2020,10\nB,2020,20\nC,2020,30\nD,2020,60\n")
                        .issues())
                .isEmpty();
    }

    @Test
    void aSumOfTwoIsTakenForATotalInThreeCountsOnly() throws IOException {
        framework = FRAMEWORK.replace("\"PC\"", "\"\"");
        assertThat(codes(
                        check("", "REF_AREA,TIME_PERIOD,jobs,homes,rate\nA,2020,1,4,7\nB,2020,2,5,8\nC,2020,3,9,15\n")))
                .containsExactly("sum-of-others 4");
        assertThat(check("", "REF_AREA,TIME_PERIOD,jobs,homes,rate\nA,2020,1,4,7\nB,2020,2,5,8\nC,2020,3,9,\n")
                        .issues())
                .isEmpty();
    }

    @Test
    void aSavedStudyKeepsTheKinds() throws IOException {
        Study study = check(
                        "REF_AREA,NAME,PARENT,KIND,SIZE\nTOWN,Town,,aggregate,\nEAST,East,TOWN,area,big\nWEST,West,,,\n",
                        "REF_AREA,TIME_PERIOD,rate\nEAST,2020,50\nWEST,2020,40\nTOWN,2020,45\n")
                .orThrow();
        assertThat(study.panel().areas().stream().map(RefArea::kind))
                .containsExactly(RefArea.Kind.AGGREGATE, RefArea.Kind.AREA, RefArea.Kind.NOT_SAID);
        Path saved = folder.resolve("saved");
        Files.createDirectories(saved);
        Niem.save(study, saved);
        assertThat(Niem.open(saved)).isEqualTo(study);
        Path card = folder.resolve("scorecard.json");
        Niem.save(study.score(), card);
        assertThat(Niem.scorecard(card)).isEqualTo(study.score());
    }
}
