package eu.niem.io.workbook;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.ProgressRule;
import eu.niem.scoring.normalisation.MinMax;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lithuania's rate, 61.25, is confidential, Estonia's was not collected; the name of the law begins like a formula. */
class ScorecardWorkbookTest {
    private static final Framework FRAMEWORK = Framework.of(
                    "demo",
                    "2",
                    Dimension.of(
                            "overall",
                            "Overall",
                            Indicator.of(
                                    "LAW",
                                    "=HYPERLINK(1)",
                                    Options.of(Option.of("a", "Yes", 100), Option.of("b", "No", 0))),
                            Indicator.of("RATE", "Rate", Quantity.of("PC", 20, 80))))
            .withTitle("Demo");
    private static final Panel PANEL = Panel.of(
            FRAMEWORK,
            List.of(
                    Observation.of("LAW", RowKey.of("EE", "2020"), Value.answer("b")),
                    Observation.of("LAW", RowKey.of("LT", "2020"), Value.answer("a"))
                            .withSources(List.of("S1", "S2")),
                    Observation.of("LAW", RowKey.of("LV", "2020"), Value.answer("b"))
                            .withStatus(Set.of(ObsStatus.LOW_RELIABILITY)),
                    Observation.of("RATE", RowKey.of("EE", "2020"), new Value.Missing(MissingReason.NOT_COLLECTED)),
                    Observation.of("RATE", RowKey.of("LT", "2020"), 61.25).withConf(ConfStatus.CONFIDENTIAL),
                    Observation.of("RATE", RowKey.of("LV", "2020"), 45.75)),
            List.of(RefArea.of("LV", "+Latvia")),
            List.of(
                    EvidenceSource.of("S1", EvidenceKind.LEGAL_TEXT, "@Law"),
                    EvidenceSource.of("S2", EvidenceKind.SURVEY, "Survey")));
    private static final Study STUDY = Study.of(Methodology.standard(), PANEL);

    @TempDir
    private Path folder;

    private static ReadWorkbook workbook(Scorecard scorecard, Disclosure disclosure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ScorecardWorkbook.write(out, scorecard, disclosure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadWorkbook(out.toByteArray());
    }

    private static ReadWorkbook workbook(Scorecard scorecard) {
        return workbook(scorecard, scorecard.disclosure());
    }

    private static Scorecard labour() {
        return Niem.study("labour-by-citizenship").score();
    }

    /** The lines of a table of results as a sheet must have them: without what is empty. */
    private static List<Map<String, String>> expected(DataTable data, String... columns) {
        return data.rows().stream()
                .map(row -> Arrays.stream(columns)
                        .filter(column -> row.get(data.columns().indexOf(column)) != null)
                        .collect(toMap(
                                column -> column,
                                column -> DataTable.exact(row.get(data.columns().indexOf(column))))))
                .toList();
    }

    private static List<Map<String, String>> only(List<Map<String, String>> lines, String... columns) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (Map<String, String> line : lines) {
            kept.add(Arrays.stream(columns).filter(line::containsKey).collect(toMap(column -> column, line::get)));
        }
        return kept;
    }

    @Test
    void everyScoreIsALineToTheLastBit() {
        Scorecard card = labour();
        String[] columns = {
            "NODE",
            "REF_AREA",
            "TIME_PERIOD",
            "GROUP",
            "RANK",
            "SCORED",
            "EXPECTED",
            "BAND",
            "ABSENT",
            "OBSERVED",
            "STATUS"
        };
        List<Map<String, String>> lines = workbook(card).lines("Scores");
        assertThat(only(lines, columns)).containsExactlyInAnyOrderElementsOf(expected(card.data(), columns));
        for (Map<String, String> line : lines) {
            Double score = card.score(
                            line.get("NODE"),
                            RowKey.of(line.get("REF_AREA"), line.get("TIME_PERIOD"), line.get("GROUP")))
                    .value();
            assertThat(line).containsEntry("SCORE", score == null ? line.get("ABSENT") : DataTable.exact(score));
        }
    }

    @Test
    void ranksStandBelowTheirAreas() {
        Scorecard card = labour();
        for (Map<String, String> line : workbook(card).lines("Ranks")) {
            card.ranks(line.get("NODE")).forEach((key, rank) -> {
                if (key.timePeriod().equals(line.get("TIME_PERIOD"))
                        && key.group().equals(line.get("GROUP"))) {
                    assertThat(line).containsEntry(key.refArea(), rank.toString());
                }
            });
        }
    }

    @Test
    void gapsAreThoseOfTheCommand() {
        Scorecard card = labour();
        DataTable gaps = GroupGaps.of(card).data();
        String[] columns = gaps.columns().stream()
                .filter(column -> !column.equals("WORSE"))
                .toArray(String[]::new);
        assertThat(only(workbook(card).lines("Gaps"), columns)).isEqualTo(expected(gaps, columns));
    }

    @Test
    void sourcesNameTheValuesThatCiteThem() {
        List<Map<String, String>> lines = workbook(STUDY.score()).lines("Sources");
        assertThat(only(lines, "SOURCE", "TITLE", "VALUES", "CITED_BY"))
                .containsExactly(
                        Map.of("SOURCE", "S1", "TITLE", "@Law", "VALUES", "1", "CITED_BY", "LAW LT 2020"),
                        Map.of("SOURCE", "S2", "TITLE", "Survey", "VALUES", "1", "CITED_BY", "LAW LT 2020"));
    }

    @Test
    void indicatorsAreThoseOfTheFramework() {
        assertThat(only(workbook(STUDY.score()).lines("Indicators"), "INDICATOR", "SCALE", "WORST", "BEST", "UNIT"))
                .containsExactly(
                        Map.of("INDICATOR", "LAW", "SCALE", "options"),
                        Map.of("INDICATOR", "RATE", "SCALE", "quantity", "WORST", "20", "BEST", "80", "UNIT", "PC"));
    }

    @Test
    void weightsInForceAreThoseOfThePlan() {
        Scorecard card = labour();
        List<Map<String, String>> weights = workbook(card).lines("Methodology").stream()
                .filter(line -> line.get("PART").equals("weight"))
                .toList();
        assertThat(weights.stream().map(line -> Double.valueOf(line.get("IN_ROOT"))))
                .containsExactlyElementsOf(EffectiveWeights.of(card.plan()).lines().stream()
                        .map(EffectiveWeights.Line::effective)
                        .toList());
    }

    @Test
    void whatIsMissingOrHiddenIsAWord() {
        ReadWorkbook read = workbook(STUDY.score());
        List<Map<String, String>> rates = read.lines("Scores").stream()
                .filter(line -> line.get("NODE").equals("RATE"))
                .toList();
        assertThat(only(rates, "REF_AREA", "SCORE", "RANK"))
                .containsExactly(
                        Map.of("REF_AREA", "EE", "SCORE", "not-collected"),
                        Map.of("REF_AREA", "LT", "SCORE", "suppressed"),
                        Map.of("REF_AREA", "LV", "SCORE", "42.916666666666664", "RANK", "2"));
        assertThat(read.lines("Ranks").stream().filter(line -> line.get("NODE").equals("RATE")))
                .first()
                .satisfies(line -> assertThat(line).containsEntry("LT", "suppressed"));
        assertThat(read.part("xl/sharedStrings.xml")).contains(">1: the value exists, but must not be shown<");
    }

    @Test
    void noPartTellsAConfidentialValueUnlessAskedFor() {
        Study learned = STUDY.withMethodology(Methodology.standard().withNormalisation(MinMax.standard()));
        String hidden = everything(workbook(learned.score()));
        assertThat(hidden).doesNotContain("61.25");
        assertThat(everything(workbook(learned.score(), Disclosure.of(List.of()))))
                .contains("61.25", "CONFIDENTIAL: values");
    }

    @Test
    void aGapIsHiddenWhereEitherOfTheTwoIsConfidential() {
        Panel two = Panel.of(
                        FRAMEWORK,
                        List.of(
                                Observation.of("RATE", RowKey.of("LV", "2020", "MEN"), 61.25)
                                        .withConf(ConfStatus.CONFIDENTIAL),
                                Observation.of("RATE", RowKey.of("LV", "2020", "WOMEN"), 50),
                                Observation.of("RATE", RowKey.of("LV", "2021", "MEN"), 60),
                                Observation.of("RATE", RowKey.of("LV", "2021", "WOMEN"), 50)))
                .withGroups(List.of(
                        Group.of("MEN", "Men"), Group.of("WOMEN", "Women").withReference("MEN")));
        Scorecard card = Study.of(Methodology.standard(), two).score();
        List<Map<String, String>> gaps = workbook(card).lines("Gaps").stream()
                .filter(line -> line.get("NODE").equals("RATE"))
                .toList();
        assertThat(only(gaps, "TIME_PERIOD", "DIFFERENCE", "VALUE", "REFERENCE_VALUE", "ABSENT"))
                .containsExactly(
                        Map.of("TIME_PERIOD", "2020", "VALUE", "50", "ABSENT", "suppressed"),
                        Map.of("TIME_PERIOD", "2021", "DIFFERENCE", "-10", "VALUE", "50", "REFERENCE_VALUE", "60"));
        List<Map<String, String>> hidden =
                workbook(card, card.disclosure().and("RATE", card.rows())).lines("Gaps");
        assertThat(only(hidden, "NODE", "VALUE", "DIFFERENCE", "ABSENT"))
                .contains(Map.of("NODE", "RATE", "ABSENT", "suppressed"))
                .noneMatch(line -> line.get("NODE").equals("RATE") && line.size() > 2);
        Disclosure reference = card.disclosure().and("RATE", List.of(RowKey.of("LV", "2021", "MEN")));
        assertThat(only(workbook(card, reference).lines("Gaps"), "NODE", "VALUE", "DIFFERENCE", "REFERENCE_VALUE"))
                .filteredOn(line -> line.get("NODE").equals("RATE"))
                .containsExactly(
                        Map.of("NODE", "RATE", "VALUE", "50"), // its reference is confidential
                        Map.of("NODE", "RATE", "VALUE", "50")); // its reference is hidden besides
    }

    @Test
    void progressIsThatOfTheCommandWithoutWhatIsHidden() {
        Framework targeted = Framework.of(
                "f",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Indicator.of(
                                "RATE", "Rate", Quantity.of("PC", 0, 100).withTarget(Quantity.Target.of(80, "2030")))));
        Panel panel = Panel.of(
                targeted,
                List.of(
                        Observation.of("RATE", RowKey.of("LT", "2020"), 61.25).withConf(ConfStatus.CONFIDENTIAL),
                        Observation.of("RATE", RowKey.of("LT", "2022"), 70),
                        Observation.of("RATE", RowKey.of("LV", "2020"), 60).withStatus(Set.of(ObsStatus.ESTIMATED)),
                        Observation.of("RATE", RowKey.of("LV", "2022"), 62)));
        ProgressRule rule = ProgressRule.standard().withLimits(1, 0.4, 0);
        Scorecard card =
                Study.of(Methodology.standard().withProgress(rule), panel).score();
        ReadWorkbook read = workbook(card);
        assertThat(only(read.lines("Progress"), "INDICATOR", "NAME", "REF_AREA", "VALUE", "RATIO", "CLASS", "ABSENT"))
                .containsExactly(
                        Map.of(
                                "INDICATOR",
                                "RATE",
                                "NAME",
                                "Rate",
                                "REF_AREA",
                                "LT",
                                "VALUE",
                                "70",
                                "CLASS",
                                "undefined",
                                "ABSENT",
                                "suppressed"),
                        Map.of(
                                "INDICATOR",
                                "RATE",
                                "NAME",
                                "Rate",
                                "REF_AREA",
                                "LV",
                                "VALUE",
                                "62",
                                "RATIO",
                                "0.5",
                                "CLASS",
                                "moving"));
        assertThat(only(read.lines("Progress"), "REF_AREA", "BASE", "BASE_PERIOD", "STATUS", "REASON"))
                .containsExactly(
                        Map.of("REF_AREA", "LT", "REASON", "the value that it begins from is suppressed"),
                        Map.of("REF_AREA", "LV", "BASE", "60", "BASE_PERIOD", "2020", "STATUS", "e"));
        assertThat(read.lines("Progress").toString()).doesNotContain("61.25");
        assertThat(read.lines("Methodology"))
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("PART", "progress")
                        .containsEntry("CHOICE", "linear change, on track from 1, moving from 0.4, stagnating from 0"));
        Disclosure more = card.disclosure().and("RATE", List.of(RowKey.of("LV", "2022")));
        assertThat(only(workbook(card, more).lines("Progress"), "REF_AREA", "VALUE", "CLASS"))
                .contains(Map.of("REF_AREA", "LV", "CLASS", "undefined"));
    }

    private static String everything(ReadWorkbook read) {
        StringBuilder all = new StringBuilder(read.part("xl/sharedStrings.xml"));
        for (int sheet = 1; sheet <= read.sheets().size(); sheet++) {
            all.append(read.sheetPart(sheet));
        }
        return all.toString();
    }

    @Test
    void aFlagIsANoteAtTheScore() {
        ReadWorkbook read = workbook(STUDY.score());
        assertThat(read.part("xl/comments2.xml")).contains("low reliability");
        assertThat(read.lines("Scores").stream().filter(line -> line.containsKey("REMARK")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsEntry("REMARK", "low reliability"));
    }

    @Test
    void namesThatBeginLikeFormulasStayTexts() {
        ReadWorkbook read = workbook(STUDY.score());
        assertThat(everything(read)).doesNotContain("<f>").contains("=HYPERLINK(1)", "+Latvia", "@Law");
    }

    @Test
    void aSheetIsThereOnlyWhereTheStudyHasTheData() {
        assertThat(workbook(labour()).sheets())
                .containsExactly("About", "Scores", "Ranks", "Indicators", "Sources", "Gaps", "Methodology");
        Methodology noRanks =
                Methodology.standard().withOutputs(Set.of(Output.SCORES)).withNote("not to be ranked");
        Panel bare = Panel.of(FRAMEWORK, List.of(Observation.of("RATE", RowKey.of("LV", "2020"), 45.75)));
        ReadWorkbook read = workbook(Study.of(noRanks, bare).score());
        assertThat(read.sheets()).containsExactly("About", "Scores", "Indicators", "Methodology");
        assertThat(read.part("xl/sharedStrings.xml")).contains("the methodology gives no ranks: not to be ranked");
        Methodology nothing = Methodology.standard().withOutputs(Set.of());
        assertThat(workbook(Study.of(nothing, bare).score()).sheets())
                .containsExactly("About", "Indicators", "Methodology");
    }

    @Test
    void aSpreadsheetOpensAllOfIt() throws IOException, InterruptedException {
        Scorecard card = STUDY.score();
        Path book = folder.resolve("book.xlsx");
        Niem.save(card, book);
        Path converted =
                Office.convert(book, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1");
        assertThat(Files.readAllLines(converted.resolve("book-Scores.csv")))
                .hasSize(card.data().rows().size() + 1)
                .contains("LAW,=HYPERLINK(1),LT,LT,2020,_T,_T,\"100\",\"1\",,\"1\",\"1\",\"100%\",,,")
                .anyMatch(line -> line.startsWith("RATE,Rate,LT,LT,2020,_T,_T,suppressed,,"));
        assertThat(Files.readAllLines(converted.resolve("book-About.csv"))).anyMatch(line -> line.startsWith("Demo"));
    }
}
