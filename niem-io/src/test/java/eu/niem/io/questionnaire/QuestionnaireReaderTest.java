package eu.niem.io.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Issue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every questionnaire that is wrong in one place has one issue: its code, its line and the column in it. */
class QuestionnaireReaderTest {
    private static final String LINE = "RES1,BSP,b,u,law,,A. Coder,B. Reviewer,LV,2021\n";

    static Stream<Arguments> questionnaires() {
        return Stream.of(
                wrong("unknown-option 2:10 OBS_VALUE", "REF,a", "REF,d"),
                wrong("unknown-option 2:10 OBS_VALUE", "REF,a", "REF,A"),
                wrong("unknown-option 2:10 OBS_VALUE", "REF,a", "REF,a+b"),
                wrong("unknown-item 4:9 OBS_VALUE", "fee+language", "fee+tax"),
                wrong("duplicate-item 4:9 OBS_VALUE", "fee+language", "fee+fee"),
                wrong("invalid-number 5:9 OBS_VALUE", "_T,,L,,no survey,,", "_T,\"40,5\",,lfs,,D,"),
                wrong("invalid-number 5:9 OBS_VALUE", "_T,,L,,no survey,,", "_T,n/a,,lfs,,D,"),
                wrong("contradicting-status 5:12 OBS_STATUS", "_T,,L,,no survey,,", "_T,40,L,lfs,,D,"),
                wrong("contradicting-status 5:10 OBS_STATUS", "_T,,L", "_T,,LM"),
                wrong("unknown-status 3:12 OBS_STATUS", "b,u", "b,y"),
                wrong("missing-answer 5:9 OBS_VALUE", "_T,,L", "_T,,"),
                wrong("missing-answer 5:9 OBS_VALUE", "_T,,L", "_T,,e"),
                wrong("missing-answer 2:10 OBS_VALUE", "REF,a", "REF,"),
                wrong("unknown-source 2:13 SOURCE", "a,,law", "a,,lav"),
                wrong("unknown-source 4:23 SOURCE", "law+lfs", "law+lsf"),
                wrong("duplicate-item 4:23 SOURCE", "law+lfs", "law+law"),
                wrong("missing-value 4:23 SOURCE", "law+lfs", "law+"),
                wrong("warning missing-source 3:14 SOURCE", "u,law", "u,"),
                wrong("unexplained-change 2:17 COMMENT", "law,new law", "law,"),
                wrong("unexplained-change 2:17 COMMENT", "law,new law", "law,  "),
                wrong("unexplained-change 4:22 COMMENT", "fee+language", "fee"),
                wrong("missing-coder 3:19 CODER", "law,,A. Coder", "law,,"),
                wrong("missing-coder 4:32 CODER", "C. Coder", " "),
                wrong("reviewer-is-coder 2:34 REVIEWER", "B. Reviewer", "A. Coder"),
                wrong("reviewer-is-coder 2:34 REVIEWER", "B. Reviewer", "a. coder "),
                wrong("other-area 2:46 REF_AREA", "LV", "LT"),
                wrong("other-area 2:46 REF_AREA", "LV", ""),
                wrong("other-period 2:49 TIME_PERIOD", "2021", "2019"),
                wrong("other-period 2:49 TIME_PERIOD", "2021", "Jan-21"),
                wrong("missing-line 2:0", LINE, ""),
                wrong("missing-line 4:0", "RATE", "#"),
                wrong("duplicate-line 4:1 INDICATOR", LINE, LINE + LINE),
                wrong("duplicate-line 4:1 INDICATOR", LINE, LINE + LINE.replace("b,u", "c,")),
                wrong("unknown-indicator 4:1 INDICATOR", LINE, LINE + LINE.replace("RES1", "RES9")),
                wrong("unknown-indicator 4:1 INDICATOR", LINE, LINE + LINE.replace("RES1", "residency")),
                wrong("missing-value 4:1 INDICATOR", LINE, LINE + LINE.replace("RES1", "")),
                wrong("not-asked 4:6 GROUP", LINE, LINE + LINE.replace("BSP", "UAM")),
                wrong("not-asked 4:6 GROUP", LINE, LINE + LINE.replace("BSP", "")),
                wrong("not-asked 4:1 INDICATOR", LINE, LINE + LINE.replace("RES1,BSP", "KIDS,UAM")),
                wrong("wrong-cell-count 2:54", "B. Reviewer,LV,2021", "B. Reviewer,LV,2021,"),
                wrong("syntax 2:17", "new law", "\"new law"));
    }

    /** A case: the issue, what is written in the file, and what instead. */
    private static Arguments wrong(String issue, String from, String to) {
        return Arguments.of(issue, from, to);
    }

    private static List<String> issues(String text) {
        return DemoQuestionnaire.read(DemoQuestionnaire.ASKED, text).issues().stream()
                .map(QuestionnaireReaderTest::text)
                .toList();
    }

    private static String text(Issue issue) {
        return (issue.isError() ? "" : "warning ")
                + issue.code() + " " + issue.where().line() + ":"
                + issue.where().column()
                + (issue.where().path().isEmpty() ? "" : " " + issue.where().path());
    }

    @Test
    void withoutAMistakeThereIsNoIssue() {
        assertThat(issues(DemoQuestionnaire.FILLED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void oneMistakeIsOneIssue(String issue, String from, String to) {
        assertThat(DemoQuestionnaire.FILLED).contains(from);
        int place = DemoQuestionnaire.FILLED.indexOf(from);
        String text = DemoQuestionnaire.FILLED.substring(0, place)
                + to
                + DemoQuestionnaire.FILLED.substring(place + from.length());
        assertThat(issues(text)).containsExactly(issue);
        assertThat(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, text).isValid())
                .isEqualTo(issue.startsWith("warning"));
    }

    @Test
    void allMistakesComeTogetherInTheOrderOfLines() {
        String text = DemoQuestionnaire.HEADER
                + "RES1,REF,d,,lav,,,,LT,2021\n"
                + "RES1,REFF,a,,law,,A. Coder,A. Coder,LV,2021\n"
                + "RES9,_T,a,y,lav,,,,LV,2019\n"
                + "RES2,_T,fee,,law,,,C. Coder,LV,2021\n";
        assertThat(issues(text))
                .containsExactly(
                        "missing-line 2:0",
                        "unknown-option 2:10 OBS_VALUE",
                        "unknown-source 2:13 SOURCE",
                        "missing-coder 2:18 CODER",
                        "other-area 2:20 REF_AREA",
                        "not-asked 3:6 GROUP",
                        "unknown-indicator 4:1 INDICATOR",
                        "unknown-status 4:11 OBS_STATUS",
                        "other-period 4:23 TIME_PERIOD",
                        "missing-line 5:0",
                        "unexplained-change 5:18 COMMENT");
    }

    @Test
    void columnsThatAreMissingOrUnknownAreTheOnlyIssues() {
        assertThat(issues(DemoQuestionnaire.FILLED.replace("CODER", "NAME").replace("REF_AREA", "")))
                .containsExactlyInAnyOrder(
                        "unknown-column 1:53 NAME", "unknown-column 1:67", "missing-column 1:1", "missing-column 1:1");
    }

    @Test
    void aChangedAnswerThatWasConfidentialIsNotNamed() {
        List<Observation> earlier = DemoQuestionnaire.EARLIER.observations().stream()
                .map(each -> each.withConf(ConfStatus.CONFIDENTIAL))
                .toList();
        Questionnaire asked = Questionnaire.template(
                DemoQuestionnaire.FRAMEWORK,
                "LV",
                "2021",
                DemoQuestionnaire.GROUPS,
                Panel.of(DemoQuestionnaire.FRAMEWORK, earlier, List.of(), DemoQuestionnaire.SOURCES));
        String text = DemoQuestionnaire.FILLED.replace("RES1,REF,a,,law,new law", "RES1,REF,a,,law,");
        assertThat(DemoQuestionnaire.read(asked, text).issues())
                .extracting(Issue::message)
                .containsExactly(
                        "the answer is another than that of 2019, which is confidential: say in COMMENT what changed");
    }

    @Test
    void messagesSayWhatToDo() {
        String text = DemoQuestionnaire.FILLED
                .replace("RES1,REF,a,,law,new law", "RES1,REF,a,,law,")
                .replace(",,L,", ",,,");
        assertThat(DemoQuestionnaire.read(DemoQuestionnaire.ASKED, text).issues())
                .extracting(Issue::message)
                .containsExactly(
                        "the answer was 'b' in 2019 and is 'a' now: say in COMMENT what changed",
                        "there is no answer: give one, or say why not in OBS_STATUS: M if the question does not apply, L if it"
                                + " was not collected, O if it is missing, Q if it must not be shown");
    }

    @Test
    void aFileThatIsEmptyOrNoTableIsOneIssue() {
        assertThat(issues("")).containsExactly("empty-file 0:0");
        assertThat(issues("PK\u0003\u0004 a spreadsheet, not a table\n")).containsExactly("broken-workbook 0:0");
    }
}
