package eu.niem.io.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {
    @TempDir
    private Path folder;

    private static List<String> lines(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .map(each -> each.indicator().id() + " " + each.key().group())
                .toList();
    }

    @Test
    void thereIsALineForEveryIndicatorAndGroupItIsAskedFor() {
        assertThat(lines(DemoQuestionnaire.ASKED)).containsExactly("RES1 REF", "RES1 BSP", "RES2 _T", "RATE _T");
        assertThat(lines(Questionnaire.template(DemoQuestionnaire.FRAMEWORK, "LV", "2021", List.of())))
                .containsExactly("RES1 REF", "RES1 BSP", "RES1 UAM", "RES2 _T", "RATE _T", "KIDS UAM");
        assertThat(lines(Questionnaire.template(DemoQuestionnaire.FRAMEWORK, "LV", "2021", List.of(RowKey.TOTAL))))
                .containsExactly("RES2 _T", "RATE _T");
    }

    @Test
    void whatIsPermittedIsSaidInWords() {
        assertThat(Questionnaire.template(DemoQuestionnaire.FRAMEWORK, "LV", "2021", List.of())
                        .questions())
                .extracting(Question::permitted)
                .containsSubsequence(
                        "a = Five years | b = Three years | c = Less",
                        "all that hold: fee = Fee | language = Language",
                        "a number, in per cent",
                        "a number");
        assertThat(DemoQuestionnaire.ASKED.questions().get(0).description()).isEqualTo("By law. Not by practice.");
        assertThat(DemoQuestionnaire.ASKED.questions().get(0).dimension()).isEqualTo("Residency");
    }

    @Test
    void theLastRoundIsTheLatestOfTheAreaBeforeThisOne() {
        assertThat(DemoQuestionnaire.ASKED.lastPeriod()).contains("2019");
        assertThat(DemoQuestionnaire.ASKED.questions())
                .extracting(Question::lastValue)
                .containsExactly(Value.answer("b"), null, Value.checks("language", "fee"), Value.of(40.5));
    }

    @Test
    void printsWhatIsAskedAndWhatWasAnswered() {
        assertThat(DemoQuestionnaire.ASKED).hasToString("""
                Questionnaire LV 2021: Overall, 4 questions
                INDICATOR  GROUP  QUESTION           LAST_VALUE
                -------------------------------------------------
                RES1       REF    First permit       b
                RES1       BSP    First permit
                RES2       _T     Conditions waived  language+fee
                RATE       _T     Employed           40.5""");
    }

    @Test
    void theFileExplainsItsColumnsAndCanBeReadBack() {
        assertThat(DemoQuestionnaire.ASKED.csv())
                .startsWith("\uFEFFDIMENSION,INDICATOR,GROUP,QUESTION,DESCRIPTION,PERMITTED,LAST_VALUE,OBS_VALUE,")
                .contains("answer of 2019")
                .contains("\nResidency,RES1,REF,First permit,By law. Not by practice.,"
                        + "a = Five years | b = Three years | c = Less,b,,,,,,,LV,2021\n");
    }

    @Test
    void anUnfilledFileHasAMissingAnswerInEveryLine() {
        assertUnfilled(DemoQuestionnaire.ASKED);
    }

    @ParameterizedTest
    @MethodSource("eu.niem.io.Niem#frameworks")
    void anUnfilledFileHasAMissingAnswerInEveryLine(String name) {
        assertUnfilled(Questionnaire.template(Niem.framework(name), "LV", "2021", List.of()));
    }

    private static void assertUnfilled(Questionnaire asked) {
        int first = 3; // below the header and the row that explains the columns
        int count = asked.questions().size();
        assertThat(DemoQuestionnaire.read(asked, asked.csv()).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("missing-answer");
                    assertThat(issue.where().line()).isEqualTo(first);
                    assertThat(issue.message())
                            .contains(count == 1 ? "give one" : "(" + count + " of these in the column");
                });
    }

    @Test
    void questionsAreAskedForTheGroupsOfTheRound() {
        Framework niem = Niem.framework("niem");
        Questionnaire asked = Questionnaire.template(niem, "LV", "2021", List.of("REF", "BSP"));
        long forBoth = niem.indicators().stream()
                .filter(each -> each.groups().containsAll(List.of("REF", "BSP")))
                .count();
        assertThat(asked.questions())
                .filteredOn(each -> each.key().group().equals("BSP"))
                .hasSizeGreaterThan((int) forBoth);
        assertThat(asked.questions()).extracting(each -> each.key().group()).containsOnly("_T", "REF", "BSP");
    }

    @Test
    void theFileSurvivesWhatExcelDoesToIt() {
        String saved = "sep=;\r\n"
                + DemoQuestionnaire.FILLED
                        .replace(',', ';')
                        .replace("new law", "\"new law;\r\n\"\"as \u0101mended\"\"\"")
                        .replace("\n", "\r\n")
                        .replace("\r\r", "\r")
                        .replace("RES2;", ";;;;;;;;;\r\nRES2;")
                + ";;;;;;;;;\r\n;;;;;;;;;\r\n";
        Checked<AnsweredQuestionnaire> read = DemoQuestionnaire.read(DemoQuestionnaire.ASKED, saved);
        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().answers().get(0).observation().comment())
                .isEqualTo("new law;\r\n\"as \u0101mended\"");
        assertThat(read.orThrow().answers().get(1))
                .isEqualTo(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, DemoQuestionnaire.FILLED)
                        .orThrow()
                        .answers()
                        .get(1));
    }

    @Test
    void linesMayBeSortedAndTextsChanged() {
        List<String> lines = DemoQuestionnaire.FILLED.lines().toList();
        String sorted = String.join("\n", lines.get(0), lines.get(4), lines.get(3), lines.get(2), lines.get(1));
        assertThat(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, sorted))
                .isEqualTo(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, DemoQuestionnaire.FILLED));
        String edited =
                DemoQuestionnaire.ASKED.csv().replace("First permit", "Permit").replace("a = Five years", "five");
        assertThat(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, edited).issues())
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.message()).contains("(4 of these in the column: also in lines 4, 5 and 6)"));
    }

    @Test
    void whatASpreadsheetWouldRunIsEscaped() {
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of("top", "=Top", Indicator.of("-x", "+1+1", Options.of(Option.of("-y", "=Y", 1)))));
        Questionnaire asked = Questionnaire.template(framework, "LV", "2021", List.of());
        assertThat(asked.csv()).contains("\n'=Top,'-x,_T,'+1+1,,'-y = =Y,,,,,,,,LV,2021\n");
        Answer answer = new Answer(
                DemoQuestionnaire.of("-x", "LV", "2021", "_T", Value.answer("-y"))
                        .withComment("=cmd|'/c calc'!A0"),
                "@coder",
                "");
        var answered = new AnsweredQuestionnaire(asked, List.of(answer), List.of());
        assertThat(DemoQuestionnaire.read(asked, answered.csv()).orThrow().answers())
                .containsExactly(answer);
    }

    @Test
    void aNumberIsNoChangedAnswer() {
        String text = DemoQuestionnaire.FILLED.replace("RATE,_T,,L,,no survey,,", "RATE,_T,41,,lfs,,A. Coder,");
        assertThat(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, text).issues())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFF", "ref", ""})
    void aGroupThatNoIndicatorIsAskedForIsRefused(String group) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Questionnaire.template(DemoQuestionnaire.FRAMEWORK, "LV", "2021", List.of("REF", group)))
                .withMessage("a group must be one that framework 'demo' asks for, but was '" + group
                        + "'; known are [REF, BSP, UAM, _T]");
    }

    @Test
    void earlierAnswersToAnotherVersionAreRefused() {
        Framework next = Framework.of("demo", "2", DemoQuestionnaire.FRAMEWORK.root());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questionnaire.template(next, "LV", "2021", List.of(), DemoQuestionnaire.EARLIER))
                .withMessageContaining("must be of framework 'demo', version '2', but were of 'demo', version '1'");
    }

    @Test
    void earlierAnswersMayBeToAnotherWording() {
        Framework worded =
                Framework.of("demo", "1", DemoQuestionnaire.FRAMEWORK.root().withNote("corrected"));
        assertThat(Questionnaire.template(worded, "LV", "2021", DemoQuestionnaire.GROUPS, DemoQuestionnaire.EARLIER)
                        .questions())
                .isEqualTo(DemoQuestionnaire.ASKED.questions());
    }

    @Test
    void whatCannotBeAskedOrAnsweredIsRefused() {
        Question question = DemoQuestionnaire.ASKED.questions().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(DemoQuestionnaire.FRAMEWORK, "LT", "2021", List.of(question)))
                .withMessageContaining("must be about LT 2021, but was about LV 2021 REF");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Questionnaire(DemoQuestionnaire.FRAMEWORK, "LV", "2021", List.of(question, question)))
                .withMessageContaining("must be asked once");
        Observation observation = DemoQuestionnaire.of("RES1", "LV", "2021", "REF", Value.answer("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(observation, "", ""))
                .withMessageContaining("must name its coder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(observation, "A", "a"))
                .withMessageContaining("reviewed by someone else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnsweredQuestionnaire(
                        DemoQuestionnaire.ASKED, List.of(new Answer(observation, "A", "")), List.of()))
                .withMessageContaining("4 questions must have as many answers, but had 1");
    }

    @Test
    void theFacadeSavesAndReads() throws IOException {
        Path path = folder.resolve("LV.csv");
        Niem.save(DemoQuestionnaire.ASKED, path);
        assertThat(Files.readString(path)).isEqualTo(DemoQuestionnaire.ASKED.csv());
        assertThat(Niem.check(DemoQuestionnaire.ASKED, path, DemoQuestionnaire.SOURCES)
                        .errors())
                .hasSize(1);
        Files.writeString(path, DemoQuestionnaire.FILLED);
        AnsweredQuestionnaire answered = Niem.questionnaire(DemoQuestionnaire.ASKED, path, DemoQuestionnaire.SOURCES);
        Path saved = folder.resolve("saved.csv");
        Niem.save(answered, saved);
        assertThat(Niem.questionnaire(DemoQuestionnaire.ASKED, saved, DemoQuestionnaire.SOURCES))
                .isEqualTo(answered);
        assertThat(answered.answers().get(0))
                .isEqualTo(new Answer(
                        DemoQuestionnaire.of("RES1", "LV", "2021", "REF", Value.answer("a"))
                                .withSources(List.of("law"))
                                .withComment("new law"),
                        "A. Coder",
                        "B. Reviewer"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Niem.save(DemoQuestionnaire.ASKED, folder.resolve("LV.ods")))
                .withMessageContaining("must end in .csv or .xlsx");
    }

    @Test
    void aFileThatIsNotThereIsAnIssue() {
        assertThat(Niem.check(DemoQuestionnaire.ASKED, folder.resolve("none.csv"), List.of())
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly("no-such-file");
    }

    @Test
    void theFacadeReadsSources() throws IOException {
        Path path = Files.writeString(
                folder.resolve("sources.csv"),
                "SOURCE,KIND,TITLE\nlaw,legal-text,Law\nlfs,survey,Labour force survey\n");
        List<EvidenceSource> sources = Niem.sources(path);
        assertThat(sources).isEqualTo(DemoQuestionnaire.SOURCES);
    }
}
