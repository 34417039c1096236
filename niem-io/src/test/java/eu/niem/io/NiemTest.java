package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiemTest {
    @TempDir
    Path folder;

    private Study demo() throws IOException {
        return Niem.open(new DemoStudy().writeTo(folder.resolve("demo")));
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(Input::fileName).sorted().toList();
        }
    }

    private static List<String> codes(Checked<Study> checked) {
        return checked.issues().stream().map(issue -> issue.code()).toList();
    }

    @Test
    void aStudyArrivesWithAllThatItsFilesSay() throws IOException {
        Study study = demo();
        assertThat(study.framework().indicators()).hasSize(3);
        assertThat(study.methodology().id()).isEqualTo("demo");
        assertThat(study.panel().observations()).hasSize(6);
        assertThat(study.panel().areas()).hasSize(3);
        assertThat(study.panel().sources()).hasSize(2);
        assertThat(study.rounds()).hasSize(1);
        assertThat(study.changes().get(0).indicators()).containsExactly("RES1", "RES2");
        assertThat(study.recommendations().get(0).refArea()).isEqualTo("SE");
    }

    /** LV: a = 100, both items = 100, the only number of its column has no range; SE: b = 50, none of two items = 0. */
    @Test
    void scoresAreWrittenForEveryNodeAndRow() throws IOException {
        Path file = folder.resolve("scores.csv");
        Niem.save(demo().score(), file);
        assertThat(Files.readString(file)).isEqualTo("""
                NODE,REF_AREA,TIME_PERIOD,GROUP,SCORE,RANK,SCORED,EXPECTED,BAND,ABSENT,OBSERVED,STATUS
                overall,LV,2021,_T,100,1,1,1,,,1,
                overall,SE,2021,_T,25,2,1,1,,,0.6666666666666666,
                residency,LV,2021,_T,100,1,2,3,,,1,
                residency,SE,2021,_T,25,2,2,3,,,0.6666666666666666,
                RES1,LV,2021,_T,100,1,1,1,,,1,
                RES1,SE,2021,_T,50,2,1,1,,,1,
                RES2,LV,2021,_T,100,1,1,1,,,1,
                RES2,SE,2021,_T,0,2,1,1,,,1,
                RES3,LV,2021,_T,,,0,1,,undefined,1,e
                RES3,SE,2021,_T,,,0,1,,suppressed,0,
                """);
    }

    @Test
    void aResultIsWrittenExactlyAndWithoutWhatIsNotThere() throws IOException {
        var ranking = demo().score().ranking("RES3", "2021");
        Path table = folder.resolve("ranking.csv");
        Niem.save(ranking, table);
        assertThat(Files.readString(table)).isEqualTo("""
                RANK,AREA,NAME,SCORE,STATUS,COVERAGE,OBSERVED,BAND,ABSENT,KIND
                ,LV,Latvia,,e,0 of 1,1,,undefined,
                ,SE,Sweden,,,0 of 1,0,,suppressed,
                """);
        Path document = folder.resolve("ranking.json");
        Niem.save(ranking, document);
        assertThat(Files.readString(document))
                .contains("\"format\": \"niem-table/1\"", "\"ABSENT\": \"undefined\"")
                .doesNotContain("\"SCORE\":");
    }

    @Test
    void whatIsPrintedIsWrittenExactly() throws IOException {
        Scorecard card = Niem.study("technology-achievement").score();
        String exact = card.score("tai", "FIN", "2001").value().toString();
        Path table = folder.resolve("table.csv");
        Niem.save(card.at(Slice.of("2001")).table().where("AREA", "FIN"), table);
        assertThat(Files.readAllLines(table)).hasSize(2).last().asString().startsWith("FIN,Finland," + exact + ",");
        Path document = folder.resolve("table.json");
        Niem.save(card.ranking("tai", "2001").table().head(1), document);
        assertThat(Files.readString(document)).contains("\"RANK\": 1, \"AREA\": \"FIN\"", "\"SCORE\": " + exact);
    }

    @Test
    void theWideFormHasOneLineForEachRow() throws IOException {
        Path wide = folder.resolve("wide.csv");
        Niem.save(demo().score().wide(), wide);
        assertThat(Files.readString(wide)).isEqualTo("""
                REF_AREA,TIME_PERIOD,GROUP,overall,residency,RES1,RES2,RES3
                LV,2021,_T,100,100,100,100,
                SE,2021,_T,25,25,50,0,
                """);
        Niem.save(demo().score().wide(), folder.resolve("wide.json"));
        assertThat(Files.readString(folder.resolve("wide.json")))
                .contains("{\"REF_AREA\": \"SE\", \"TIME_PERIOD\": \"2021\", \"GROUP\": \"_T\", \"overall\": 25,");
    }

    @Test
    void whatTheMethodologyRefusesIsNotWritten() throws IOException {
        Study study = demo();
        Methodology unranked = study.methodology().withOutputs(EnumSet.of(Output.SCORES));
        Path file = folder.resolve("scores.csv");
        Niem.save(study.withMethodology(unranked).score(), file);
        assertThat(Files.readAllLines(file))
                .noneMatch(line -> line.startsWith("overall,"))
                .contains("residency,LV,2021,_T,100,,2,3,,,1,");
        Methodology silent = unranked.withOutputs(EnumSet.noneOf(Output.class));
        Scorecard scorecard = study.withMethodology(silent).score();
        assertThatThrownBy(() -> Niem.save(scorecard, folder.resolve("none.csv")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(folder.resolve("none.csv")).doesNotExist();
    }

    @Test
    void scoresAreTheSameBytesInEveryLanguageAndTimeZone() throws IOException {
        Path here = folder.resolve("here.csv");
        Path there = folder.resolve("there.csv");
        Niem.save(Niem.study("study-a").score(), here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String language : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                Niem.save(Niem.study("study-a").score(), there);
                assertThat(there).hasSameBinaryContentAs(here);
                Niem.save(demo(), folder.resolve("saved"));
                assertThat(Niem.open(folder.resolve("saved"))).isEqualTo(demo());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void documentsAreSavedAndReadBackEqual() throws IOException {
        Study study = demo();
        Path file = folder.resolve("x.json");
        Niem.save(study.framework(), file);
        assertThat(Niem.framework(file)).isEqualTo(study.framework());
        Niem.save(study.methodology(), file);
        assertThat(Niem.methodology(file)).isEqualTo(study.methodology());
        Plan plan = study.fit();
        Niem.save(plan, file);
        assertThat(Niem.plan(file)).isEqualTo(plan);
        Niem.save(study.score(), file);
        assertThat(Niem.scorecard(file)).isEqualTo(study.score());
        assertThat(names(folder)).containsExactly("demo", "x.json");
    }

    @Test
    void anEndingThatIsNotKnownIsRefusedWithThoseThatAre() throws IOException {
        Scorecard scorecard = demo().score();
        assertThatThrownBy(() -> Niem.save(scorecard, folder.resolve("scores.ods")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".csv or .json or .xlsx");
        assertThatThrownBy(() -> Niem.save(scorecard.plan(), folder.resolve("plan.csv")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Niem.framework(folder)).isInstanceOf(IllegalArgumentException.class);
        assertThat(names(folder)).containsExactly("demo");
    }

    @Test
    void savingWhereThereIsNoFolderFailsAndLeavesNothing() throws IOException {
        Study study = demo();
        assertThatThrownBy(
                        () -> Niem.save(study.framework(), folder.resolve("no").resolve("f.json")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(names(folder)).containsExactly("demo");
    }

    @Test
    void aStudyIsNotSavedAmongFilesThatWouldBeReadWithIt() throws IOException {
        Study study = demo();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("observations.json"), "{}");
        assertThatThrownBy(() -> Niem.save(study, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("observations.json");
        assertThat(names(other)).containsExactly("observations.json");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Niem.save(study, file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aStudyIsSavedOverItself() throws IOException {
        Study study = demo();
        Niem.save(study, folder.resolve("demo"));
        assertThat(Niem.open(folder.resolve("demo"))).isEqualTo(study);
        assertThat(names(folder.resolve("demo")))
                .hasSize(11)
                .contains("crosswalk-2017-2019.json", "crosswalk-2019-2021.json");
    }

    @Test
    void aStudyKeepsTheTextsOfEachLanguageInTheirOrder() throws IOException {
        String texts = "\"name\": {\"de\": \"Aufenthalt\", \"en\": \"Residency\", \"fr\": \"S\u00e9jour\"}";
        DemoStudy demo = new DemoStudy().with("framework.json", "\"name\": \"Residency\"", texts);
        Checked<Study> checked = Niem.check(demo.writeTo(folder.resolve("demo")));
        assertThat(checked.issues()).isEmpty();
        Study study = checked.orThrow();
        assertThat(study.framework().languages()).containsExactly("de", "en", "fr");
        Niem.save(study, folder.resolve("saved"));
        assertThat(Files.readString(folder.resolve("saved").resolve("framework.json")))
                .contains(texts);
        assertThat(Niem.open(folder.resolve("saved"))).isEqualTo(study);
        Niem.save(study.score(), folder.resolve("scorecard.json"));
        assertThat(Files.readString(folder.resolve("scorecard.json"))).contains(texts);
    }

    @Test
    void crosswalksOfAnyVersionsAreSavedAndOpenedEqual() throws IOException {
        Study demo = demo();
        List<Crosswalk> crosswalks = List.of(
                Crosswalk.of("demo", "2/1", "2021").withUnmappedSame(),
                Crosswalk.of("demo", "A", "2021").withUnmappedSame(),
                Crosswalk.of("demo", "a", "2021").withUnmappedSame(),
                Crosswalk.of("demo", "a-2021", "a").withUnmappedSame(),
                Crosswalk.of("demo", "..", "a").withUnmappedSame());
        Study study = demo.withCrosswalks(crosswalks);
        Niem.save(study, folder.resolve("other"));
        assertThat(Niem.open(folder.resolve("other"))).isEqualTo(study);
        assertThatThrownBy(() -> Niem.save(demo, folder.resolve("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crosswalk-");
        Path file = folder.resolve("crosswalk.json");
        Niem.save(crosswalks.get(0), file);
        assertThat(Niem.crosswalk(file)).isEqualTo(crosswalks.get(0));
    }

    @Test
    void aStudyMayBeGivenAsFilesOfAnyNames() throws IOException {
        Path demo = new DemoStudy().writeTo(folder.resolve("demo"));
        Path framework = Files.move(demo.resolve("framework.json"), folder.resolve("indicators.json"));
        Path observations = Files.move(demo.resolve("observations.csv"), folder.resolve("answers.csv"));
        Study study = Niem.open(observations, demo.resolve("methodology.json"), framework);
        assertThat(study.panel().observations()).hasSize(6);
        assertThat(study.methodology().id()).isEqualTo("demo");
    }

    @Test
    void severalFilesOfObservationsAreOneAndRepeatNothing() throws IOException {
        Path demo = new DemoStudy().writeTo(folder.resolve("demo"));
        Path more = Files.writeString(
                folder.resolve("observations-more.csv"),
                "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nRES1,EU,2021,a\nRES1,LV,2021,b\n");
        Checked<Study> checked = Niem.check(demo.resolve("framework.json"), demo.resolve("observations.csv"), more);
        assertThat(codes(checked)).containsExactly("contradicting-observation");
        assertThat(checked.issues().get(0).where().file()).isEqualTo(more.toString());
        assertThat(checked.issues().get(0).message()).contains("line 2 of " + demo.resolve("observations.csv"));
        Files.writeString(more, "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nRES1,EU,2021,a\n");
        assertThat(Niem.open(demo.resolve("framework.json"), demo.resolve("observations.csv"), more)
                        .panel()
                        .observations())
                .hasSize(7);
    }

    @Test
    void aWideTableHasAColumnForEachIndicator() throws IOException {
        Framework framework = demo().framework();
        Path file = Files.writeString(
                folder.resolve("wide.csv"),
                "ref_area;time_period;res1;RES2;RES3\nLV;2021;a;fee+language;\nSE;2021;b;-;7\n");
        Panel panel = Panel.of(framework, Niem.observations(framework, file));
        assertThat(panel.observations()).hasSize(6);
        assertThat(panel.findObservation(
                        "RES3", panel.findRow(RowKey.of("LV", "2021")).orElseThrow()))
                .get()
                .extracting(Observation::value)
                .isEqualTo(Value.missing(MissingReason.MISSING));
        assertThat(panel.findObservation(
                                "RES2", panel.findRow(RowKey.of("SE", "2021")).orElseThrow())
                        .orElseThrow()
                        .value()
                        .toString())
                .isEqualTo("-");
    }

    @Test
    void aWideTableWithoutPeriodIsOfTheOnlyRound() throws IOException {
        String wide = "REF_AREA,RES1,RES2\nLV,a,fee\nSE,b,-\n";
        Study study = Niem.open(new DemoStudy().with("observations.csv", wide).writeTo(folder.resolve("one")));
        assertThat(study.panel().timePeriods()).containsExactly("2021");
        Path two = new DemoStudy()
                .with("observations.csv", wide)
                .with("rounds.csv", "TIME_PERIOD\n2020\n2021\n")
                .writeTo(folder.resolve("two"));
        assertThat(codes(Niem.check(two))).containsExactly("missing-column");
    }

    @Test
    void withoutRoundsItIsOfTheFrameworksEditionWhereThatIsAPeriod() throws IOException {
        DemoStudy wide = new DemoStudy()
                .with("observations.csv", "REF_AREA,RES1,RES2\nLV,a,fee\nSE,b,-\n")
                .without("rounds.csv")
                .without("crosswalk-2017-2019.json")
                .without("crosswalk-2019-2021.json");
        assertThat(Niem.open(wide.writeTo(folder.resolve("one"))).panel().timePeriods())
                .containsExactly("2021");
        wide.with("framework.json", "\"version\": \"2021\"", "\"version\": \"1\"");
        assertThat(Niem.check(wide.writeTo(folder.resolve("two"))).errors())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("rounds.csv", "version"));
    }

    @Test
    void withoutMethodologyAFrameworkOfTheLibraryIsScoredByItsDefault() throws IOException {
        Files.writeString(folder.resolve("observations.csv"), "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n");
        Framework framework = Niem.framework("sdg-10-7-2");
        Niem.save(framework, folder.resolve("framework.json"));
        assertThat(Niem.open(folder).methodology()).isEqualTo(Niem.methodology("sdg-10-7-2", "sdg-10-7-2"));
        String text = Files.readString(folder.resolve("framework.json"));
        Files.writeString(
                folder.resolve("framework.json"),
                text.replace("\"version\": \"" + framework.version() + "\"", "\"version\": \"mine\""));
        assertThat(Niem.open(folder).methodology()).isEqualTo(Methodology.standard());
    }

    @Test
    void aMethodologyWithoutATitleIsCalledByItsId() throws IOException {
        Path file = folder.resolve("methodology.json");
        Files.writeString(file, "{\"format\": \"niem-methodology/1\", \"aggregation\": {\"standard\": \"minimum\"}}");
        assertThat(Niem.methodology(file).title()).isEqualTo("methodology");
    }

    @Test
    void aMessageShowsHowToGiveOneMethodForAllNodes() throws IOException {
        Path file = folder.resolve("methodology.json");
        Files.writeString(file, "{\"format\": \"niem-methodology/1\", \"weighting\": \"framework\"}");
        assertThatThrownBy(() -> Niem.methodology(file)).hasMessageContaining("{\"standard\": \"framework\"}");
    }

    @Test
    void aMessageThatRepeatsAHugeValueIsCutInTheMiddle() throws IOException {
        String huge = "x".repeat(100_000);
        Path study = new DemoStudy()
                .with("observations.csv", "RES1,LV,2021,_T,a", "RES1,LV,2021,_T," + huge)
                .writeTo(folder);
        assertThat(Niem.check(study).errors())
                .allSatisfy(issue -> assertThat(issue.message().length()).isLessThan(2_000));
    }

    @Test
    void eurostatsOlderLetterForWhatCannotExistIsRead() throws IOException {
        Study study = Niem.open(new DemoStudy()
                .with("observations.csv", "RES3,SE,2021,_T,,Q", "RES3,SE,2021,_T,,z")
                .writeTo(folder));
        assertThat(study.panel().column("RES3").missing(1)).isEqualTo(MissingReason.NOT_APPLICABLE);
    }

    @Test
    void aWideTableNamesWhatIsWrongInItsCells() throws IOException {
        String wide = "REF_AREA,TIME_PERIOD,RES1,RES5\nLV,2021,d,1\n";
        Checked<Study> checked =
                Niem.check(new DemoStudy().with("observations.csv", wide).writeTo(folder));
        assertThat(checked.issues())
                .extracting(issue -> issue.code() + " " + issue.where().line() + ":"
                        + issue.where().column() + " " + issue.where().path())
                .containsExactly("unknown-column 1:27 RES5", "unknown-option 2:9 RES1");
    }

    @Test
    void observationsMayBeJson() throws IOException {
        Study study = demo();
        Path json = folder.resolve("demo").resolve("observations.json");
        Niem.save(study.panel(), json);
        Files.delete(folder.resolve("demo").resolve("observations.csv"));
        assertThat(Niem.open(folder.resolve("demo"))).isEqualTo(study);
        Files.writeString(json, Files.readString(json).replace("\"law\"", "\"lav\""));
        assertThat(codes(Niem.check(folder.resolve("demo")))).containsExactly("unknown-source");
    }

    @Test
    void withoutMethodologyWhatTheStandardOneCannotScoreIsAWarning() throws IOException {
        String range = "\"worst\": 0, \"best\": 100";
        Path path = new DemoStudy()
                .without("methodology.json")
                .with("framework.json", range, "\"direction\": \"higher-is-better\"")
                .writeTo(folder);
        Checked<Study> checked = Niem.check(path);
        assertThat(codes(checked)).containsExactly("unsuitable-method");
        assertThat(checked.isValid()).isTrue();
    }

    @Test
    void readingWhatIsNotThereThrows() {
        assertThatThrownBy(() -> Niem.framework(folder.resolve("framework.json")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no-such-file");
        assertThatThrownBy(Niem::open).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cellsThatWouldRunAsFormulasAreWrittenAsText() throws IOException {
        Study study = Niem.open(new DemoStudy()
                .with("areas.csv", "Latvia", "=HYPERLINK(1)")
                .with("observations.csv", "\"first, second\"", "@SUM(1)")
                .writeTo(folder.resolve("demo")));
        Niem.save(study, folder.resolve("saved"));
        assertThat(Files.readString(folder.resolve("saved").resolve("areas.csv")))
                .contains("LV,'=HYPERLINK(1),");
        assertThat(Files.readString(folder.resolve("saved").resolve("observations.csv")))
                .contains(",'@SUM(1)")
                .contains("RES2,SE,2021,_T,-,");
        assertThat(Niem.open(folder.resolve("saved"))).isEqualTo(study);
    }

    @Test
    void anAreaWithoutNameIsShownByItsCode() throws IOException {
        Study study =
                Niem.open(new DemoStudy().with("areas.csv", "LV,Latvia", "LV,").writeTo(folder));
        assertThat(study.panel().areaName("LV")).isEqualTo("LV");
        assertThat(study.panel().areaName("SE")).isEqualTo("Sweden");
    }

    @Test
    void theWholeEndingSaysThatAFileIsForOthers() throws IOException {
        Study study = demo();
        Scorecard scorecard = study.score();
        Niem.save(study.panel(), folder.resolve("a.SDMX.csv"));
        Niem.save(scorecard, folder.resolve("b.sdmx.csv"));
        Niem.save(study.panel(), folder.resolve("c.jsonstat.json"));
        Niem.save(scorecard, folder.resolve("d.jsonstat.json"));
        assertThat(folder.resolve("a.SDMX.csv")).content().startsWith("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,");
        assertThat(folder.resolve("b.sdmx.csv")).content().startsWith("STRUCTURE,STRUCTURE_ID,ACTION,NODE,");
        assertThat(folder.resolve("c.jsonstat.json")).content().contains("\"id\": [\"INDICATOR\", \"REF_AREA\",");
        assertThat(folder.resolve("d.jsonstat.json")).content().contains("\"id\": [\"NODE\", \"REF_AREA\",");
    }

    @Test
    void aFileForOthersIsNoTableOrDocumentOfAStudy() throws IOException {
        Study study = demo();
        Path table = folder.resolve("observations.sdmx.csv");
        Niem.save(study.panel(), table);
        assertThatThrownBy(() -> Niem.save(study.framework(), folder.resolve("framework.jsonstat.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end in .json, not in .sdmx.csv or .jsonstat.json, which are for exchange");
        assertThatThrownBy(() -> Niem.observations(study.framework(), table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which are for exchange");
        assertThat(codes(Niem.check(folder.resolve("demo/framework.json"), table)))
                .contains("unknown-file");
    }
}
