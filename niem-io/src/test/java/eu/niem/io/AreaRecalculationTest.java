package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaRecalculationTest {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "f", "version": "1", "title": "F",
             "root": {"id": "all", "name": "All", "children": [
               {"id": "people", "name": "People", "quantity": {"unitMeasure": "PS", "worst": 0, "best": 1000}},
               {"id": "rate", "name": "Rate", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
               {"id": "money", "name": "Money", "quantity": {"unitMeasure": "EUR", "worst": 0, "best": 100}},
               {"id": "law", "name": "Law", "options": [{"id": "yes", "name": "Yes", "points": 100},
                 {"id": "no", "name": "No", "points": 0}]}]}}
            """;
    private static final String HEADER =
            "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,SAMPLE_SIZE,STD_ERROR,SOURCE,COMMENT\n";

    /** A was split into B and C; D was merged with a part of it. */
    private static final String SHARES = "FROM,TO,WEIGHT\nA,B,0.6\nA,C,0.4\nD,B,1\n";

    @TempDir
    Path folder;

    private Checked<Study> check(String shares, String... observations) throws IOException {
        Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
        Files.writeString(folder.resolve("observations.csv"), HEADER + lines(observations));
        Files.writeString(folder.resolve("areas-crosswalk.csv"), shares);
        return Niem.check(folder);
    }

    private static String lines(String... observations) {
        StringBuilder lines = new StringBuilder();
        for (String each : observations) {
            long commas = each.chars().filter(sign -> sign == ',').count();
            lines.append(each).append(",".repeat((int) (9 - commas))).append('\n');
        }
        return lines.toString();
    }

    private static Observation of(Checked<Study> checked, String indicator, String area, String period) {
        var panel = checked.orThrow().panel();
        return panel.findObservation(
                        indicator, panel.findRow(RowKey.of(area, period)).orElseThrow())
                .orElseThrow();
    }

    private static List<String> codes(Checked<Study> checked) {
        return checked.issues().stream().map(Issue::code).toList();
    }

    @Test
    void countsAreSplitByTheSharesAndAdded() throws IOException {
        Checked<Study> checked = check(SHARES, "people,A,2010,100", "people,D,2010,7", "people,B,2015,70");
        assertThat(of(checked, "people", "B", "2010").value()).isEqualTo(Value.of(67));
        assertThat(of(checked, "people", "C", "2010").value()).isEqualTo(Value.of(40));
        assertThat(of(checked, "people", "B", "2015").comment()).isEmpty();
        assertThat(checked.orThrow().panel().refAreas()).containsExactly("B", "C");
    }

    @Test
    void ratesAreAveragedByTheShares() throws IOException {
        Checked<Study> checked = check(SHARES, "rate,A,2010,50", "rate,D,2010,70");
        assertThat(of(checked, "rate", "B", "2010").value()).isEqualTo(Value.of(62.5));
        assertThat(of(checked, "rate", "C", "2010").value()).isEqualTo(Value.of(50));
        assertThat(of(checked, "rate", "B", "2010").comment())
                .isEqualTo("recalculated from A (0.6), D (1) by areas-crosswalk.csv, averaged by these weights");
    }

    @Test
    void theExplanationAndAWarningSayThatItIsRecalculated() throws IOException {
        Checked<Study> checked = check(SHARES, "people,A,2010,100,,,,,,counted", "people,D,2010,7");
        assertThat(checked.orThrow().score().explain("people", "B", "2010").toString())
                .contains("comment: recalculated from A (0.6), D (1) by areas-crosswalk.csv; A: counted");
        assertThat(checked.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.toString()).contains("warning", "areas-crosswalk.csv:2:1", "[recalculated-areas]");
            assertThat(issue.message()).contains("2 areas", "A to B (0.6), C (0.4)", "D to B (1)");
        });
    }

    @Test
    void whatIsMadeOfObservedPartsIsObserved() throws IOException {
        Checked<Study> checked =
                check(SHARES, "people,A,2010,100,e", "people,D,2010,7,p", "rate,A,2010,5", "rate,D,2010,,Q");
        var card = checked.orThrow().score();
        assertThat(card.score("people", "B", "2010").quality().observed()).isEqualTo(1);
        assertThat(card.score("people", "B", "2010").quality().status()).isEqualTo("ep");
        assertThat(card.score("rate", "B", "2010").quality().observed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Q, L, SUPPRESSED", "L, O, NOT_COLLECTED", "O, M, MISSING", "M, M, NOT_APPLICABLE",
        "L, 5, NOT_COLLECTED", "M, 5, MISSING", "none, 5, MISSING", "none, M, MISSING"
    })
    void onePartWithoutAValueLeavesTheWholeWithout(String one, String other, MissingReason reason) throws IOException {
        Checked<Study> checked = check(
                SHARES,
                one.equals("none") ? "law,D,2010,yes" : "people,A,2010,," + one,
                other.equals("5") ? "people,D,2010,5" : "people,D,2010,," + other);
        Observation made = of(checked, "people", "B", "2010");
        assertThat(made.value()).isEqualTo(Value.missing(reason));
        assertThat(made.comment())
                .startsWith("not recalculated from A (0.6), D (1)")
                .contains("no value of A");
        assertThat(codes(checked).contains("incomplete-area")).isEqualTo(one.equals("none"));
    }

    @Test
    void whatTheAreaHasOfItsOwnStands() throws IOException {
        Checked<Study> checked =
                check(SHARES, "people,A,2010,100", "people,D,2010,7", "people,B,2010,66", "people,C,2010,,L");
        assertThat(of(checked, "people", "B", "2010").value()).isEqualTo(Value.of(66));
        assertThat(of(checked, "people", "C", "2010").value()).isEqualTo(Value.missing(MissingReason.NOT_COLLECTED));
        assertThat(checked.orThrow().panel().refAreas()).containsExactly("B", "C");
        assertThat(codes(checked)).containsExactly("observed-beside", "observed-beside");
        assertThat(checked.issues().get(0).message())
                .contains("'A' is observed beside", "B (0.6), C (0.4)", "people in 2010", "are left out");
    }

    @Test
    void anEmptyCellOfTheAreaIsNothingOfItsOwn() throws IOException {
        Checked<Study> checked = check(SHARES, "people,A,2010,100", "people,D,2010,7", "people,B,2010,,O");
        assertThat(of(checked, "people", "B", "2010").value()).isEqualTo(Value.of(67));
    }

    @Test
    void answersGoOnlyWithAWholeArea() throws IOException {
        Checked<Study> split = check(SHARES, "law,A,2010,yes");
        assertThat(of(split, "law", "C", "2010").value()).isEqualTo(Value.missing(MissingReason.MISSING));
        assertThat(codes(split)).contains("not-recalculated");
        Checked<Study> renamed = check("FROM,TO,WEIGHT\nA,B,1\n", "law,A,2010,yes,e,C,,,,as told");
        assertThat(of(renamed, "law", "B", "2010"))
                .isEqualTo(Observation.of("law", RowKey.of("B", "2010"), Value.answer("yes"))
                        .withStatus(Set.of(ObsStatus.ESTIMATED))
                        .withConf(ConfStatus.CONFIDENTIAL)
                        .withComment("recalculated from A (1) by areas-crosswalk.csv; A: as told"));
    }

    @Test
    void aUnitThatDoesNotSayWhetherItAddsUpIsNotGuessed() throws IOException {
        Checked<Study> checked = check(SHARES, "money,A,2010,5", "money,D,2010,7");
        assertThat(of(checked, "money", "B", "2010").value()).isEqualTo(Value.missing(MissingReason.MISSING));
        assertThat(checked.issues())
                .anySatisfy(issue -> assertThat(issue.toString())
                        .contains("not-recalculated", "'money' has no value in 2 rows", "THS_EUR"));
    }

    @Test
    void errorsAreThoseOfIndependentParts() throws IOException {
        Checked<Study> checked = check(
                "FROM,TO,WEIGHT\nA,B,1\nD,B,1\n",
                "people,A,2010,100,,,50,3,S1",
                "people,D,2010,7,,C,20,4,S2",
                "rate,A,2010,10,,,50,3",
                "rate,D,2010,20,,,20,4");
        Observation count = of(checked, "people", "B", "2010");
        assertThat(count.stdError()).isEqualTo(5);
        assertThat(count.sampleSize()).isEqualTo(70);
        assertThat(count.sources()).containsExactly("S1", "S2");
        assertThat(count.conf()).isEqualTo(ConfStatus.CONFIDENTIAL);
        assertThat(of(checked, "rate", "B", "2010").stdError()).isEqualTo(2.5);
    }

    @Test
    void aPartOfAnAreaHasNoKnownSampleSize() throws IOException {
        Checked<Study> checked = check(SHARES, "people,A,2010,100,,,50,3");
        assertThat(of(checked, "people", "C", "2010").sampleSize()).isNull();
        assertThat(of(checked, "people", "C", "2010").stdError()).isEqualTo(1.2);
    }

    @Test
    void areasThatWentTwiceAreRecalculatedTwice() throws IOException {
        Checked<Study> checked =
                check("FROM,TO,WEIGHT\nB,C,1\nA,B,1\n", "people,A,2000,1", "people,B,2010,2", "people,C,2020,3");
        assertThat(checked.orThrow().panel().observations())
                .extracting(Observation::value)
                .containsExactly(Value.of(1), Value.of(2), Value.of(3));
        assertThat(of(checked, "people", "C", "2000").comment()).contains("from B (1)", "B: recalculated from A (1)");
    }

    @Test
    void aSavedStudyOpensWithTheSameFigures() throws IOException {
        Study study = check(SHARES, "people,A,2010,100", "people,D,2010,7", "rate,A,2010,5", "people,C,2015,3")
                .orThrow();
        Path saved = folder.resolve("saved");
        Niem.save(study, saved);
        assertThat(Niem.open(saved)).isEqualTo(study);
        assertThat(Niem.open(saved).score()).isEqualTo(study.score());
        assertThat(codes(Niem.check(saved))).isEmpty();
    }

    @Test
    void aSumTooLargeForANumberIsMissing() throws IOException {
        Checked<Study> checked =
                check("FROM,TO,WEIGHT\nA,B,1\nD,B,1\n", "people,A,2010,1.7e308", "people,D,2010,1.7e308");
        assertThat(of(checked, "people", "B", "2010").value()).isEqualTo(Value.missing(MissingReason.MISSING));
    }

    @Test
    void aDoubtfulTotalThatIsRecalculatedHasAPlace() throws IOException {
        Checked<Study> checked = check(
                "FROM,TO,WEIGHT\nA,ALL,1\n",
                "people,A,2010,60",
                "people,X,2010,10",
                "people,Y,2010,20",
                "people,Z,2010,30");
        assertThat(checked.issues())
                .anySatisfy(issue -> assertThat(issue.toString()).contains("areas-crosswalk.csv:2:3", "sum-of-others"));
    }

    @Test
    void theReportOfAMappingSaysWhatIsRecalculated() throws IOException {
        check(SHARES);
        Files.delete(folder.resolve("observations.csv"));
        Files.writeString(folder.resolve("mapping.json"), """
                {"format": "niem-mapping/1", "files": [
                  {"file": "data.csv", "form": "csv", "area": "Area", "period": "Year",
                   "indicators": {"people": "People"}, "missing": ["-"]}]}
                """);
        Files.writeString(
                folder.resolve("data.csv"), "Area,Year,People\nA,2010,100\nD,2010,7\nA,2011,-\nD,2015,9\nB,2015,8\n");
        Imported imported = Niem.imported(folder);
        assertThat(of(imported.study(), "people", "B", "2010").value()).isEqualTo(Value.of(67));
        assertThat(imported.report().lines().stream()
                        .filter(line -> line.rule().equals("areas-crosswalk"))
                        .map(line -> String.join(
                                " ",
                                line.file(),
                                line.axis(),
                                line.code(),
                                line.outcome().code(),
                                line.cells() + "/" + line.values(),
                                line.note())))
                .containsExactly(
                        "areas-crosswalk.csv area A read 2/1 recalculated to B (0.6), C (0.4)",
                        "areas-crosswalk.csv area D read 1/1 recalculated to B (1)",
                        "areas-crosswalk.csv area D left-out 1/1 B (1) has its own");
        assertThat(codes(imported.study())).doesNotContain("recalculated-areas");
    }
}
