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
        assertThat(lines(Demo.ASKED)).containsExactly("RES1 REF", "RES1 BSP", "RES2 _T", "RATE _T");
        assertThat(lines(Questionnaire.template(Demo.FRAMEWORK, "LV", "2021", List.of())))
                .containsExactly("RES1 REF", "RES1 BSP", "RES1 UAM", "RES2 _T", "RATE _T", "KIDS UAM");
        assertThat(lines(Questionnaire.template(Demo.FRAMEWORK, "LV", "2021", List.of(RowKey.TOTAL))))
                .containsExactly("RES2 _T", "RATE _T");
    }

    @Test
    void whatIsPermittedIsSaidInWords() {
        assertThat(Questionnaire.template(Demo.FRAMEWORK, "LV", "2021", List.of())
                        .questions())
                .extracting(Question::permitted)
                .containsSubsequence(
                        "a = Five years | b = Three years | c = Less",
                        "all that hold: fee = Fee | language = Language",
                        "a number, in per cent",
                        "a number");
        assertThat(Demo.ASKED.questions().get(0).description()).isEqualTo("By law. Not by practice.");
        assertThat(Demo.ASKED.questions().get(0).dimension()).isEqualTo("Residency");
    }

    @Test
    void theLastRoundIsTheLatestOfTheAreaBeforeThisOne() {
        assertThat(Demo.ASKED.lastPeriod()).contains("2019");
        assertThat(Demo.ASKED.questions())
                .extracting(Question::lastValue)
                .containsExactly(Value.answer("b"), null, Value.checks("language", "fee"), Value.of(40.5));
    }

    @Test
    void printsWhatIsAskedAndWhatWasAnswered() {
        assertThat(Demo.ASKED).hasToString("""
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
        assertThat(Demo.ASKED.csv())
                .startsWith("\uFEFFDIMENSION,INDICATOR,GROUP,QUESTION,DESCRIPTION,PERMITTED,LAST_VALUE,OBS_VALUE,")
                .contains("answer of 2019")
                .contains("\nResidency,RES1,REF,First permit,By law. Not by practice.,"
                        + "a = Five years | b = Three years | c = Less,b,,,,,,,LV,2021\n");
    }

    @Test
    void anUnfilledFileHasOneMissingAnswerInEveryLine() {
        assertUnfilled(Demo.ASKED);
    }

    @ParameterizedTest
    @MethodSource("eu.niem.io.Niem#frameworks")
    void anUnfilledFileHasOneMissingAnswerInEveryLine(String name) {
        assertUnfilled(Questionnaire.template(Niem.framework(name), "LV", "2021", List.of()));
    }

    private static void assertUnfilled(Questionnaire asked) {
        int first = 3; // below the header and the row that explains the columns
        var issues = Demo.read(asked, asked.csv()).issues();
        assertThat(issues).extracting(issue -> issue.code()).containsOnly("missing-answer");
        assertThat(issues)
                .extracting(issue -> issue.where().line())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(asked.questions().size())
                .contains(first);
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
                + Demo.FILLED
                        .replace(',', ';')
                        .replace("new law", "\"new law;\r\n\"\"as \u0101mended\"\"\"")
                        .replace("\n", "\r\n")
                        .replace("\r\r", "\r")
                        .replace("RES2;", ";;;;;;;;;\r\nRES2;")
                + ";;;;;;;;;\r\n;;;;;;;;;\r\n";
        Checked<AnsweredQuestionnaire> read = Demo.read(Demo.ASKED, saved);
        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().answers().get(0).observation().comment())
                .isEqualTo("new law;\r\n\"as \u0101mended\"");
        assertThat(read.orThrow().answers().get(1))
                .isEqualTo(
                        Demo.read(Demo.ASKED, Demo.FILLED).orThrow().answers().get(1));
    }

    @Test
    void linesMayBeSortedAndTextsChanged() {
        List<String> lines = Demo.FILLED.lines().toList();
        String sorted = String.join("\n", lines.get(0), lines.get(4), lines.get(3), lines.get(2), lines.get(1));
        assertThat(Demo.read(Demo.ASKED, sorted)).isEqualTo(Demo.read(Demo.ASKED, Demo.FILLED));
        String edited = Demo.ASKED.csv().replace("First permit", "Permit").replace("a = Five years", "five");
        assertThat(Demo.read(Demo.ASKED, edited).issues()).hasSize(4);
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
                Demo.of("-x", "LV", "2021", "_T", Value.answer("-y")).withComment("=cmd|'/c calc'!A0"), "@coder", "");
        var answered = new AnsweredQuestionnaire(asked, List.of(answer), List.of());
        assertThat(Demo.read(asked, answered.csv()).orThrow().answers()).containsExactly(answer);
    }

    @Test
    void aNumberIsNoChangedAnswer() {
        String text = Demo.FILLED.replace("RATE,_T,,L,,no survey,,", "RATE,_T,41,,lfs,,A. Coder,");
        assertThat(Demo.read(Demo.ASKED, text).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFF", "ref", ""})
    void aGroupThatNoIndicatorIsAskedForIsRefused(String group) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questionnaire.template(Demo.FRAMEWORK, "LV", "2021", List.of("REF", group)))
                .withMessage("a group must be one that framework 'demo' asks for, but was '" + group
                        + "'; known are [REF, BSP, UAM, _T]");
    }

    @Test
    void earlierAnswersToAnotherVersionAreRefused() {
        Framework next = Framework.of("demo", "2", Demo.FRAMEWORK.root());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questionnaire.template(next, "LV", "2021", List.of(), Demo.EARLIER))
                .withMessageContaining("must be of framework 'demo', version '2', but were of 'demo', version '1'");
    }

    @Test
    void earlierAnswersMayBeToAnotherWording() {
        Framework worded = Framework.of("demo", "1", Demo.FRAMEWORK.root().withNote("corrected"));
        assertThat(Questionnaire.template(worded, "LV", "2021", Demo.GROUPS, Demo.EARLIER)
                        .questions())
                .isEqualTo(Demo.ASKED.questions());
    }

    @Test
    void whatCannotBeAskedOrAnsweredIsRefused() {
        Question question = Demo.ASKED.questions().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(Demo.FRAMEWORK, "LT", "2021", List.of(question)))
                .withMessageContaining("must be about LT 2021, but was about LV 2021 REF");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(Demo.FRAMEWORK, "LV", "2021", List.of(question, question)))
                .withMessageContaining("must be asked once");
        Observation observation = Demo.of("RES1", "LV", "2021", "REF", Value.answer("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(observation, "", ""))
                .withMessageContaining("must name its coder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(observation, "A", "a"))
                .withMessageContaining("reviewed by someone else");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AnsweredQuestionnaire(Demo.ASKED, List.of(new Answer(observation, "A", "")), List.of()))
                .withMessageContaining("4 questions must have as many answers, but had 1");
    }

    @Test
    void theFacadeSavesAndReads() throws IOException {
        Path path = folder.resolve("LV.csv");
        Niem.save(Demo.ASKED, path);
        assertThat(Files.readString(path)).isEqualTo(Demo.ASKED.csv());
        assertThat(Niem.check(Demo.ASKED, path, Demo.SOURCES).errors()).hasSize(4);
        Files.writeString(path, Demo.FILLED);
        AnsweredQuestionnaire answered = Niem.questionnaire(Demo.ASKED, path, Demo.SOURCES);
        Path saved = folder.resolve("saved.csv");
        Niem.save(answered, saved);
        assertThat(Niem.questionnaire(Demo.ASKED, saved, Demo.SOURCES)).isEqualTo(answered);
        assertThat(answered.answers().get(0))
                .isEqualTo(new Answer(
                        Demo.of("RES1", "LV", "2021", "REF", Value.answer("a"))
                                .withSources(List.of("law"))
                                .withComment("new law"),
                        "A. Coder",
                        "B. Reviewer"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Niem.save(Demo.ASKED, folder.resolve("LV.xlsx")))
                .withMessageContaining("must end in .csv");
    }

    @Test
    void aFileThatIsNotThereIsAnIssue() {
        assertThat(Niem.check(Demo.ASKED, folder.resolve("none.csv"), List.of()).issues())
                .extracting(issue -> issue.code())
                .containsExactly("no-such-file");
    }

    @Test
    void theFacadeReadsSources() throws IOException {
        Path path = Files.writeString(
                folder.resolve("sources.csv"),
                "SOURCE,KIND,TITLE\nlaw,legal-text,Law\nlfs,survey,Labour force survey\n");
        List<EvidenceSource> sources = Niem.sources(path);
        assertThat(sources).isEqualTo(Demo.SOURCES);
    }
}
