package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every study that is broken in one place has one issue: its code, its file and its line. */
class NiemCheckTest {
    @TempDir
    Path folder;

    static Stream<Arguments> observations() {
        return Stream.of(
                wrong("unknown-indicator observations.csv:2:1", "RES1,LV", "RES0,LV"),
                wrong("unknown-indicator observations.csv:2:1", "RES1,LV", "residency,LV"),
                wrong("missing-value observations.csv:2:1", "RES1,LV", ",LV"),
                wrong("missing-value observations.csv:2:6", "RES1,LV", "RES1,"),
                wrong("missing-value observations.csv:2:9", "LV,2021", "LV,"),
                wrong("invalid-period observations.csv:2:9", "LV,2021", "LV,2021-13"),
                wrong("unknown-area observations.csv:2:6", "RES1,LV", "RES1,XX"),
                wrong("unknown-option observations.csv:2:17", "_T,a", "_T,d"),
                wrong("unknown-option observations.csv:2:17", "_T,a", "_T,100"),
                wrong("unknown-item observations.csv:4:17", "fee+language", "fee+tax"),
                wrong("duplicate-item observations.csv:4:17", "fee+language", "fee+fee"),
                wrong("unknown-item observations.csv:4:17", "fee+language", "fee+"),
                wrong("invalid-number observations.csv:6:17", "41.5", "NaN"),
                wrong("invalid-number observations.csv:6:17", "41.5", "Infinity"),
                wrong("invalid-number observations.csv:6:17", "41.5", "1e999"),
                wrong("invalid-number observations.csv:6:17", "41.5", "1e-999"),
                wrong("invalid-number observations.csv:6:17", "41.5", "\"41,5\""),
                wrong("invalid-number observations.csv:6:17", "41.5", "0x10"),
                wrong("invalid-number observations.csv:6:17", "41.5", "a"),
                wrong("unknown-status observations.csv:6:22", "41.5,e", "41.5,y"),
                wrong("contradicting-status observations.csv:6:22", "41.5,e", "41.5,Q"),
                wrong("unknown-confidentiality observations.csv:6:24", "41.5,e,", "41.5,e,Z"),
                wrong("invalid-number observations.csv:6:25", "800", "many"),
                wrong("invalid-number observations.csv:6:25", "800", "-1"),
                wrong("invalid-number observations.csv:6:29", "1.2", "-1"),
                wrong("unknown-source observations.csv:5:23", "law+lfs", "law+lsf"),
                wrong("duplicate-item observations.csv:5:23", "law+lfs", "law+law"),
                wrong("duplicate-observation observations.csv:3:1", "RES1,SE,2021,_T,b", "RES1,LV,2021,_T,a"),
                wrong("contradicting-observation observations.csv:3:1", "RES1,SE,2021,_T,b", "RES1,LV,2021,_T,b"),
                wrong("wrong-cell-count observations.csv:2:28", "a,,,,,law,", "a,,,,,law,,"),
                wrong("unknown-column observations.csv:1:100", "COMMENT", "COMENT"),
                wrong("duplicate-column observations.csv:1:48", "OBS_STATUS", "Obs_Value"),
                wrong("syntax observations.csv:4:38", "\"first, second\"", "\"first, second"),
                wrong("misplaced-bom observations.csv:2:1", "RES1,LV", "\uFEFFRES1,LV"),
                wrong("warning space-around-code observations.csv:2:1", "RES1,LV", " RES1,LV"),
                wrong("warning unknown-round observations.csv:2:9", "LV,2021", "LV,2020"));
    }

    static Stream<Arguments> otherTables() {
        return Stream.of(
                wrong("duplicate-id areas.csv:4:1", "SE,Sweden", "LV,Sweden"),
                wrong("cyclic-parent areas.csv:2:10", "EU,Union,", "EU,Union,LV"),
                wrong("warning unknown-area areas.csv:3:11", "Latvia,EU", "Latvia,EUR"),
                wrong("unknown-area areas-crosswalk.csv:2:1", "LV,LV,1", "LT,LV,1"),
                wrong("unknown-area areas-crosswalk.csv:2:4", "LV,LV,1", "LV,LT,1"),
                wrong("invalid-number areas-crosswalk.csv:2:7", "LV,LV,1", "LV,LV,100"),
                wrong("duplicate-pair areas-crosswalk.csv:3:1", "LV,LV,1", "LV,SE,0.5\nLV,SE,0.5"),
                wrong("shares-not-one areas-crosswalk.csv:2:7", "LV,LV,1", "LV,LV,0.9"),
                wrong("changed-area areas-crosswalk.csv:2:4", "LV,LV,1", "LV,LV,1\nSE,LV,1"),
                wrong("cyclic-shares areas-crosswalk.csv:2:1", "LV,LV,1", "LV,SE,1\nSE,LV,1"),
                wrong("unknown-kind sources.csv:3:5", "survey", "poll"),
                wrong("duplicate-id sources.csv:3:1", "lfs,survey", "law,survey"),
                wrong("duplicate-column sources.csv:1:13", "TITLE", "KIND"),
                wrong("invalid-date rounds.csv:2:14", "2021-01-01", "2021"),
                wrong("unknown-area rounds.csv:2:11", "2021,LV", "2021,LT"),
                wrong("warning other-framework-version rounds.csv:2:6", "2021,LV", "2015,LV"),
                wrong("unknown-kind changes.csv:2:7", "legislative", "legal"),
                wrong("unknown-area changes.csv:2:4", "C1,LV", "C1,LT"),
                wrong("unknown-indicator changes.csv:2:30", "RES1+RES2", "RES1+RES4"),
                wrong("empty-entry changes.csv:2:30", "RES1+RES2", "RES1+"),
                wrong("unknown-source changes.csv:2:40", "RES1+RES2,law", "RES1+RES2,lav"),
                wrong("unknown-status recommendations.csv:2:23", "open", "closed"),
                wrong("unknown-indicator recommendations.csv:2:18", "RES3", "RES4"),
                wrong("unknown-source recommendations.csv:2:28", "lfs", "lsf"),
                wrong("invalid-date recommendations.csv:2:7", "2021-03-01", "1 March 2021"));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                wrong("unknown-format framework.json:2:13", "niem-framework/1", "niem-framework/9"),
                wrong("duplicate-id framework.json:16:14", "RES2", "RES1"),
                wrong("points-out-of-range framework.json:13:54", "100", "101"),
                wrong("unknown-code framework.json:11:65", "\"legal\"},", "\"law\"},"),
                wrong("equal-goalposts framework.json:18:51", "\"worst\": 0", "\"worst\": 100"),
                wrong("wrong-type framework.json:18:82", "\"worst\": 0", "\"worst\": \"0\""),
                wrong("syntax framework.json:3:3", "\"id\": \"demo\",", "id: \"demo\","),
                wrong("unknown-method methodology.json:6:33", "goalposts", "gaolposts"),
                wrong("unknown-node methodology.json:6:77", "RES3", "RES4"),
                wrong("unknown-axis methodology.json:7:11", "\"tree\"", "\"stairs\""),
                wrong("unknown-period methodology.json:5:52", "\"pooled\"", "\"base-period\", \"period\": \"2017\""),
                wrong(
                        "unknown-group methodology.json:4:41",
                        "\"separate\"",
                        "\"combine\", \"of\": [\"REF\"], \"aggregation\": \"median\""),
                wrong("unknown-field methodology.json:9:3", "\"aggregation\"", "\"agregation\""),
                wrong("warning may-be-undefined methodology.json:9:18", "arithmetic-mean", "geometric-mean"),
                wrong("unsuitable-method methodology.json:6:20", "min-max", "points"));
    }

    static Stream<Arguments> crosswalks() {
        String last = "crosswalk-2019-2021.json:";
        return Stream.of(
                wrong("unknown-indicator " + last + "2:45", "\"to\": \"RES1\"", "\"to\": \"RES0\""),
                wrong("unknown-indicator " + last + "3:52", "\"RES3\"", "\"RES5\""),
                wrong("unknown-option " + last + "2:80", "\"b\": \"a\"", "\"b\": \"d\""),
                wrong(
                        "missing-options " + last + "3:72",
                        "\"RES3\"]",
                        "\"RES3\"], \"options\": {\"RES2\": {\"a\": \"fee\"}}"),
                wrong("other-framework " + last + "1:45", "\"demo\"", "\"demos\""),
                wrong("unconnected-crosswalk " + last + "1:75", "\"2021\"", "\"2020\""),
                wrong("syntax " + last + "1:2", "\"format\"", "format"),
                wrong("unconnected-crosswalk crosswalk-2017-2019.json:1:75", "\"2019\"", "\"2018\""));
    }

    /** A case: the issue as severity, code, file, line and column; what is written there, and what instead. */
    private static Arguments wrong(String issue, String from, String to) {
        String file = issue.replaceAll("(warning )?\\S+ ([a-z0-9.-]+):.*", "$2");
        return Arguments.of(issue, file, from, to);
    }

    private List<String> issues(DemoStudy study) throws IOException {
        Checked<Study> checked = Niem.check(study.writeTo(folder));
        return checked.issues().stream().map(this::text).toList();
    }

    private String text(Issue issue) {
        String file = folder.relativize(Path.of(issue.where().file())).toString();
        return (issue.isError() ? "" : "warning ") + issue.code() + " " + file + ":"
                + issue.where().line()
                + (issue.where().column() > 0 ? ":" + issue.where().column() : "");
    }

    @Test
    void theStudyThatIsBrokenHereIsSound() throws IOException {
        assertThat(issues(new DemoStudy())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"observations", "otherTables", "documents", "crosswalks"})
    void aStudyBrokenInOnePlaceHasOneIssue(String issue, String file, String from, String to) throws IOException {
        assertThat(issues(new DemoStudy().with(file, from, to))).containsExactly(issue);
    }

    @Test
    void twoCrosswalksBetweenTheSameVersionsAreOneTooMany() throws IOException {
        DemoStudy study = new DemoStudy();
        Path written = study.writeTo(folder);
        Files.copy(written.resolve("crosswalk-2019-2021.json"), written.resolve("crosswalk-b.json"));
        assertThat(issues(study)).containsExactly("duplicate-crosswalk crosswalk-b.json:1:61");
    }

    @Test
    void anIndicatorThatNoMappingNamesIsAnIssue() throws IOException {
        DemoStudy study = new DemoStudy()
                .with("crosswalk-2019-2021.json", "split", "same")
                .with("crosswalk-2019-2021.json", "[\"RES2\", \"RES3\"]", "\"RES2\"");
        assertThat(issues(study)).containsExactly("unmapped-indicator crosswalk-2019-2021.json:1:95");
        assertThat(issues(
                        study.with("crosswalk-2019-2021.json", "\"mappings\"", "\"unmapped\": \"same\", \"mappings\"")))
                .isEmpty();
    }

    @Test
    void aHoleBetweenTwoCrosswalksIsAnIssue() throws IOException {
        DemoStudy study = new DemoStudy()
                .with("crosswalk-2017-2019.json", "\"new\", \"to\": \"RES4\"", "\"dropped\", \"from\": \"RES0\"");
        assertThat(issues(study)).containsExactly("unmapped-indicator crosswalk-2017-2019.json:1:95");
        assertThat(issues(new DemoStudy().with("crosswalk-2017-2019.json", "\"to\": \"RES4\"", "\"to\": \"RES5\"")))
                .containsExactly(
                        "unmapped-indicator crosswalk-2019-2021.json:1:95",
                        "unmapped-indicator crosswalk-2017-2019.json:1:95");
        assertThat(issues(
                        study.with("crosswalk-2017-2019.json", "\"mappings\"", "\"unmapped\": \"same\", \"mappings\"")))
                .isEmpty();
    }

    @Test
    void anUnknownPeerGroupIsAnIssueWithThoseThereAre() throws IOException {
        DemoStudy study = new DemoStudy()
                .with(
                        "methodology.json",
                        "\"view\"",
                        "\"treatments\": [{\"method\": \"impute-group-mean\", \"peerGroup\": \"EU\"}], \"view\"");
        Issue issue = Niem.check(study.writeTo(folder)).issues().get(0);
        assertThat(issue.code()).isEqualTo("unknown-peer-group");
        assertThat(issue.isError()).isTrue();
        assertThat(issue.where().path()).isEqualTo("/treatments/0/peerGroup");
        assertThat(issue.message()).contains("'EU'", "[EU_MEMBER]");
        assertThat(issues(study.with("methodology.json", "\"EU\"", "\"EU_MEMBER\"")))
                .isEmpty();
    }

    @Test
    void aRoundOfAnotherVersionNeedsACrosswalkThatLeadsAwayFromIt() throws IOException {
        DemoStudy study = new DemoStudy().with("rounds.csv", "2021,LV", "2017,LV");
        assertThat(issues(study)).isEmpty();
        Files.delete(folder.resolve("crosswalk-2017-2019.json"));
        assertThat(issues(study.without("crosswalk-2017-2019.json")))
                .containsExactly("warning other-framework-version rounds.csv:2:6");
    }

    @Test
    void allIssuesOfAllFilesComeTogether() throws IOException {
        DemoStudy study = new DemoStudy()
                .with("framework.json", "\"points\": 100", "\"points\": 101")
                .with("framework.json", "\"worst\": 0", "\"worst\": \"0\"")
                .with("methodology.json", "\"equal\"", "\"eqal\"")
                .with("observations.csv", "OBS_VALUE", "OBS_VAL")
                .with("areas.csv", "SE,Sweden", "LV,Sweden")
                .with("sources.csv", "survey", "poll")
                .with("rounds.csv", "2021,2021", "21,2021")
                .with("changes.csv", "legislative", "legal")
                .with("recommendations.csv", "open", "closed");
        assertThat(issues(study))
                .extracting(each -> each.replaceAll(":.*", ""))
                .containsExactlyInAnyOrder(
                        "points-out-of-range framework.json",
                        "wrong-type framework.json",
                        "unknown-method methodology.json",
                        "missing-column observations.csv",
                        "unknown-column observations.csv",
                        "duplicate-id areas.csv",
                        "unknown-kind sources.csv",
                        "invalid-period rounds.csv",
                        "unknown-kind changes.csv",
                        "unknown-status recommendations.csv");
    }

    @Test
    void observationsAreCheckedWhileTheFrameworkHasErrors() throws IOException {
        DemoStudy study = new DemoStudy()
                .with("framework.json", "\"points\": 100", "\"points\": 101") // RES1: its options are not known
                .with("observations.csv", "RES1,LV,2021,_T,a", "RES1,LV,2021-13,_T,d")
                .with("observations.csv", "fee+language", "fee+tax")
                .with("observations.csv", "41.5", "NaN")
                .with("observations.csv", "RES1,SE", "RES0,SE");
        assertThat(issues(study))
                .containsExactlyInAnyOrder(
                        issues(new DemoStudy().with("framework.json", "\"points\": 100", "\"points\": 101"))
                                .get(0),
                        "invalid-period observations.csv:2:9",
                        "unknown-indicator observations.csv:3:1",
                        "unknown-item observations.csv:4:17",
                        "invalid-number observations.csv:6:17");
    }

    @Test
    void observationsAreCheckedWithoutAReadableFramework() throws IOException {
        DemoStudy study = new DemoStudy()
                .with("framework.json", "{", "")
                .with("observations.csv", "RES1,LV,2021", "RES1,LV,2021-13")
                .with("observations.csv", "41.5,e", "41.5,y");
        assertThat(issues(study))
                .contains("invalid-period observations.csv:2:9", "unknown-status observations.csv:6:22")
                .hasSize(3);
    }

    @Test
    void openingThrowsOneExceptionThatPrintsThemAll() throws IOException {
        Path study = new DemoStudy()
                .with("observations.csv", "RES1,LV", "RES0,LV")
                .with("areas.csv", "SE,Sweden", "LV,Sweden")
                .writeTo(folder);
        assertThatThrownBy(() -> Niem.open(study))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("observations.csv:2:1 INDICATOR")
                .hasMessageContaining("did you mean 'RES1'?")
                .hasMessageContaining("areas.csv:4:1 REF_AREA");
    }

    @ParameterizedTest
    @CsvSource({
        "framework.json, missing-file",
        "observations.csv, missing-file",
        "methodology.json, ",
        "areas.csv, ",
        "areas-crosswalk.csv, ",
        "sources.csv, ",
        "rounds.csv, ",
        "changes.csv, ",
        "recommendations.csv, ",
        "crosswalk-2017-2019.json, "
    })
    void onlyFrameworkAndObservationsMustBeThere(String file, @Nullable String code) throws IOException {
        List<String> issues = issues(new DemoStudy().without(file));
        assertThat(issues).hasSize(code == null ? 0 : 1);
        assertThat(issues).allMatch(issue -> issue.startsWith(code + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework.json",
                "methodology.json",
                "observations.csv",
                "areas.csv",
                "sources.csv",
                "rounds.csv"
            })
    void aFileMayBeEmptyAFolderOrNotUtf8(String file) throws IOException {
        assertThat(issues(new DemoStudy().with(file, ""))).containsExactly("empty-file " + file + ":0");
        Path path = folder.resolve(file);
        Files.write(path, new byte[] {'{', '\n', (byte) 0xFF});
        assertThat(Niem.check(folder).issues()).extracting(this::text).containsExactly("not-utf-8 " + file + ":2:1");
        Files.delete(path);
        Files.createDirectory(path);
        assertThat(Niem.check(folder).issues()).extracting(this::text).containsExactly("not-a-file " + file + ":0");
    }

    @Test
    void aFileLargerThanTheLimitIsAnIssueLikeOthers() throws IOException {
        Path study = new DemoStudy().writeTo(folder);
        Limits limits = Limits.STANDARD.withFileBytes(1000);
        assertThat(Niem.check(limits, study).issues())
                .extracting(this::text)
                .containsExactly("too-large framework.json:0");
    }

    @Test
    void aFolderThatIsNotThereIsAnIssue() {
        assertThat(Niem.check(folder.resolve("none")).issues())
                .extracting(this::text)
                .containsExactly("no-such-file none:0");
    }
}
