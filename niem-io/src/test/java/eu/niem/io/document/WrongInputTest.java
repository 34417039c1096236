package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import eu.niem.io.Documents;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of wrong document gives its code, its line and its place, and nothing else. */
class WrongInputTest {
    private static final Framework FRAMEWORK = DOCUMENTS
            .framework("framework.json", bytes(DocumentTexts.FRAMEWORK))
            .orThrow();

    /** A valid document in which {@code right} was replaced by {@code wrong}. */
    record Wrong(String code, int line, String pointer, String right, String wrong) {
        @Override
        public String toString() {
            return code + " " + pointer + ": " + wrong;
        }
    }

    private static Wrong wrong(String code, int line, String pointer, String right, String wrong) {
        return new Wrong(code, line, pointer, right, wrong);
    }

    static Stream<Wrong> frameworks() {
        String res1 = "/root/children/0/children/0";
        String res2 = "/root/children/0/children/1";
        String res3 = "/root/children/0/children/2";
        return Stream.of(
                wrong("syntax", 3, "", "'id': 'demo', ", "'id': 'demo' "),
                wrong("syntax", 3, "", "'Demo framework'", "Demo"),
                wrong("syntax", 27, "", "\n}\n", "\n}\n}"),
                wrong("syntax", 2, "", "'niem-framework/1',", "\uFEFF'niem-framework/1',"),
                wrong("syntax", 14, res1 + "/options/0", "100, 'standard'", "+100, 'standard'"),
                wrong("unknown-format", 2, "/format", "niem-framework/1", "niem-framework/2"),
                wrong("missing-field", 1, "", "'format': 'niem-framework/1',", ""),
                wrong("missing-field", 1, "", "'version': '2021', ", ""),
                wrong("missing-field", 11, res1, "'id': 'RES1', ", ""),
                wrong("missing-field", 15, res1 + "/options/1", "'points': 50, ", ""),
                wrong("missing-field", 21, res3 + "/quantity", "'worst': 0, 'best': 100}},", "'worst': 0}},"),
                wrong("wrong-type", 3, "/title", "'Demo framework'", "5"),
                wrong("wrong-type", 3, "/title", "'Demo framework'", "null"),
                wrong("wrong-type", 3, "/title", "'Demo framework'", "true"),
                wrong("wrong-type", 14, res1 + "/options/0/points", "100, 'standard'", "'100', 'standard'"),
                wrong("wrong-type", 14, res1 + "/options/0/points", "100, 'standard'", "null, 'standard'"),
                wrong("wrong-type", 19, res2 + "/checklist/1", "{'id': 'language', 'name': 'Language'}", "'language'"),
                wrong("wrong-type", 12, res1 + "/facets", "{'step': 'legal'}", "['legal']"),
                wrong("unknown-field", 3, "/tilte", "'title'", "'tilte'"),
                wrong("unknown-field", 10, "/root/children/0/use", "'name': 'Residency'", "'use': 'scored'"),
                wrong("duplicate-field", 3, "/id", "'title': 'Demo framework'", "'id': 'other'"),
                wrong("duplicate-id", 17, res2 + "/id", "'RES2'", "'RES1'"),
                wrong("duplicate-id", 16, res1 + "/options/2/id", "'c', 'name'", "'a', 'name'"),
                wrong("duplicate-id", 19, res2 + "/checklist/1/id", "'id': 'language'", "'id': 'fee'"),
                wrong("duplicate-id", 7, "/facets/0/codes/1/code", "'policy'", "'legal'"),
                wrong("duplicate-id", 17, res2 + "/groups/1", "['REF', 'BSP']", "['REF', 'REF']"),
                wrong("invalid-id", 17, res2 + "/id", "'RES2'", "'RES 2'"),
                wrong("invalid-id", 17, res2 + "/id", "'RES2'", "''"),
                wrong("invalid-id", 3, "/version", "'2021'", "' '"),
                wrong(
                        "invalid-id",
                        7,
                        "/facets/1/id",
                        "\n  ],\n  'root'",
                        ", {'id': 'tree', 'codes': [{'code': 'x'}]}],\n  'root'"),
                wrong("invalid-id", 19, res2 + "/checklist/2/id", "'id': 'income'", "'id': '-'"),
                wrong("invalid-id", 17, res2 + "/groups/0", "'REF'", "' REF'"),
                wrong("unknown-facet", 12, res1 + "/facets/stage", "{'step': 'legal'}", "{'stage': 'legal'}"),
                wrong("unknown-code", 12, res1 + "/facets/step", "'step': 'legal'", "'step': 'law'"),
                wrong("points-out-of-range", 14, res1 + "/options/0/points", "100, 'standard'", "100.5, 'standard'"),
                wrong("points-out-of-range", 14, res1 + "/options/0/points", "100, 'standard'", "-1, 'standard'"),
                wrong(
                        "points-out-of-range",
                        18,
                        res2 + "/checklist",
                        "'name': 'Fee'}, {'id': 'language', 'name': 'Language'}, {'id': 'income'}",
                        "'points': 50}, {'id': 'language', 'points': 50}, {'id': 'income', 'points': 50}"),
                wrong("incomplete-points", 18, res2 + "/checklist", "'name': 'Fee'", "'points': 50"),
                wrong(
                        "equal-goalposts",
                        21,
                        res3 + "/quantity",
                        "'worst': 0, 'best': 100}},",
                        "'worst': 7, 'best': 7}},"),
                wrong("missing-direction", 21, res3 + "/quantity", "'PC', 'worst': 0, 'best': 100}},", "'PC'}},"),
                wrong(
                        "contradicting-direction",
                        21,
                        res3 + "/quantity/direction",
                        "'unitMeasure': 'PC', 'worst': 0, 'best': 100}},",
                        "'direction': 'lower-is-better', 'worst': 0, 'best': 100}},"),
                wrong("unknown-word", 22, "/root/children/0/children/3/use", "'context'", "'contextual'"),
                wrong("unknown-word", 14, res1 + "/options/0/standard", "'exceeds'", "'excels'"),
                wrong(
                        "unknown-word",
                        21,
                        res3 + "/quantity/direction",
                        "'worst': 0, 'best': 100}},",
                        "'direction': 'up'}},"),
                wrong("ambiguous-scale", 20, res3, "'name': 'Permits',", "'options': [{'id': 'y', 'points': 1}],"),
                wrong(
                        "ambiguous-scale",
                        10,
                        "/root/children/0/options",
                        "'name': 'Residency'",
                        "'options': [{'id': 'y', 'points': 1}]"),
                wrong(
                        "missing-scale",
                        20,
                        res3,
                        "'Permits',\n       'quantity': {'unitMeasure': 'PC', 'worst': 0, 'best': 100}}",
                        "'Permits'}"),
                wrong("empty-list", 7, "/facets/1/codes", "\n  ],\n  'root'", ", {'id': 'x', 'codes': []}],\n  'root'"),
                wrong("negative-weight", 20, res3 + "/weight", "'name': 'Permits'", "'weight': -1"),
                wrong("all-zero-weights", 9, "/root/children", "'name': 'Residency'", "'weight': 0"),
                wrong("invalid-number", 20, res3 + "/weight", "'name': 'Permits'", "'weight': NaN"),
                wrong("invalid-number", 20, res3 + "/weight", "'name': 'Permits'", "'weight': -Infinity"),
                wrong("invalid-number", 20, res3 + "/weight", "'name': 'Permits'", "'weight': 1e999"));
    }

    static Stream<Wrong> methodologies() {
        return Stream.of(
                wrong("wrong-type", 4, "/groups", "{'method': 'separate'}", "[]"),
                wrong("missing-field", 4, "/groups", "{'method': 'separate'}", "{'fallback': true}"),
                wrong("wrong-type", 4, "/groups/fallback", "'separate'}", "'separate', 'fallback': null}"),
                wrong("unknown-method", 4, "/groups", "'separate'", "'seperate'"),
                wrong("invalid-parameter", 4, "/groups", "'separate'}", "'separate', 'fallback': 1}"),
                wrong("unknown-parameter", 4, "/groups", "'separate'}", "'separate', 'of': ['A']}"),
                wrong("invalid-parameter", 4, "/groups", "'separate'}", "'combine', 'of': ['A', 'A']}"),
                wrong("unknown-method", 4, "/groups", "'separate'}", "'combine', 'aggregation': 'average'}"),
                wrong("unknown-method", 5, "/treatments/0", "'treatments':    []", "'treatments':    ['winsorize']"),
                wrong(
                        "invalid-parameter",
                        5,
                        "/treatments/1",
                        "'treatments':    []",
                        "'treatments':    ['log', {'method': 'winsorise', 'maxPoints': -1}]"),
                wrong("missing-parameter", 5, "/treatments/0", "'treatments':    []", "'treatments':    ['screen']"),
                wrong("missing-parameter", 6, "/reference", "'pooled'", "'base-period'"),
                wrong("invalid-parameter", 6, "/reference", "'pooled'", "'base-period', 'period': 'last year'"),
                wrong("unknown-method", 7, "/normalisation/standard", "'goalposts'", "'goal-posts'"),
                wrong("unknown-method", 7, "/normalisation/except/RES9", "'min-max'", "'minmax'"),
                wrong("unknown-parameter", 7, "/normalisation/standard", "'goalposts'}", "'goalposts', 'clip': true}"),
                wrong(
                        "unknown-field",
                        7,
                        "/normalisation/method",
                        "'standard': {'method': 'goalposts'}",
                        "'method': 'goalposts'"),
                wrong("empty-list", 8, "/view", "['tree']", "[]"),
                wrong("duplicate-id", 8, "/view/1", "['tree']", "['tree', 'tree']"),
                wrong("missing-parameter", 9, "/weighting/standard", "'equal'", "'given'"),
                wrong("invalid-parameter", 9, "/weighting/standard", "'equal'", "'given', 'weights': {'RES1': -1}"),
                wrong("invalid-parameter", 9, "/weighting/standard", "'equal'", "'given', 'weights': {'RES1': 0}"),
                wrong(
                        "invalid-number",
                        9,
                        "/weighting/standard/weights/RES1",
                        "'equal'",
                        "'given', 'weights': {'RES1': NaN}"),
                wrong("missing-parameter", 10, "/aggregation/standard", "'arithmetic-mean'", "'power-mean'"),
                wrong("minimum-out-of-range", 11, "/coverage/standard/minimum", "0.0", "1.5"),
                wrong("unknown-word", 11, "/coverage/standard/by", "'count'", "'number'"),
                wrong("duplicate-id", 12, "/exclude/1", "'exclude':       []", "'exclude':       ['RES1', 'RES1']"),
                wrong("unknown-word", 13, "/bands/rounding", "'half-up'", "'up'"),
                wrong("bands-not-ascending", 13, "/bands/bands/1/from", "'from': 50", "'from': 0"),
                wrong("duplicate-id", 13, "/bands/bands/1/name", "'favourable'", "'unfavourable'"),
                wrong(
                        "missing-field",
                        13,
                        "/bands/bands/1",
                        "'name': 'favourable', 'from': 50",
                        "'name': 'favourable'"),
                wrong("unknown-word", 12, "/outputs/0", "'exclude':       []", "'outputs': ['score']"),
                // what only the framework can tell
                wrong("unknown-node", 7, "/normalisation/except/RES8", "'RES9'", "'RES8'"),
                wrong("unknown-node", 12, "/exclude/0", "'exclude':       []", "'exclude':       ['RES8']"),
                wrong("unknown-axis", 8, "/view", "['tree']", "['tree', 'stage']"));
    }

    static Stream<Wrong> observations() {
        String one = "/observations/0";
        String two = "/observations/1";
        String three = "/observations/2";
        String four = "/observations/3";
        return Stream.of(
                wrong("unknown-format", 1, "/format", "niem-observations/1", "niem-observations"),
                wrong("missing-field", 2, one, "'refArea': 'SE', ", ""),
                wrong("missing-field", 2, one + "/refArea", "'refArea': 'SE', ", "'refArea': null, "),
                wrong("missing-value", 2, one + "/refArea", "'refArea': 'SE', ", "'refArea': ' ', "),
                wrong("missing-value", 2, one + "/indicator", "'RES1'", "''"),
                wrong("invalid-id", 2, one + "/refArea", "'SE'", "'SE '"),
                wrong("unknown-indicator", 2, one + "/indicator", "'RES1'", "'RES11'"),
                wrong("unknown-indicator", 2, one + "/indicator", "'RES1'", "'residency'"),
                wrong("wrong-type", 2, one + "/timePeriod", "'2021'", "2021"),
                wrong("invalid-period", 2, one + "/timePeriod", "'2021'", "'21'"),
                wrong("invalid-period", 2, one + "/timePeriod", "'2021'", "'2021-Q5'"),
                wrong("unknown-field", 2, one + "/obsValue", "'comment'", "'obsValue'"),
                wrong("unknown-option", 2, one + "/value", "'value': 'a'", "'value': 'd'"),
                wrong("unknown-option", 2, one + "/value", "'value': 'a'", "'value': ''"),
                wrong("wrong-type", 2, one + "/value", "'value': 'a'", "'value': 1"),
                wrong("wrong-type", 2, one + "/value", "'value': 'a'", "'value': true"),
                wrong("wrong-type", 2, one + "/value", "'value': 'a'", "'value': {'option': 'a'}"),
                wrong("wrong-type", 2, one + "/value", "'value': 'a'", "'value': ['a']"),
                wrong("invalid-id", 2, one + "/sources/0", "['S1']", "['S1+S2']"),
                wrong("invalid-id", 2, one + "/sources/0", "['S1']", "['']"),
                wrong("invalid-id", 2, one + "/sources", "['S1']", "[' S1']"),
                wrong("wrong-type", 2, one + "/sources", "['S1']", "'S1'"),
                wrong("duplicate-item", 2, one + "/sources", "['S1']", "['S1', 'S1']"),
                wrong("unknown-item", 3, two + "/value", "'language'", "'languages'"),
                wrong("unknown-item", 3, two + "/value/1", "'language'", "''"),
                wrong("unknown-item", 3, two + "/value/1", "'language'", "'-'"),
                wrong("unknown-item", 3, two + "/value/0", "'fee', 'language'", "'fee+language'"),
                wrong("duplicate-item", 3, two + "/value", "'language'", "'fee'"),
                wrong("wrong-type", 3, two + "/value/1", "'language'", "null"),
                wrong("wrong-type", 3, two + "/value", "['fee', 'language']", "'fee'"),
                wrong("unknown-group", 3, two + "/group", "'REF'", "'TCN'"),
                wrong("wrong-type", 4, three + "/value", "12.5", "'12.5'"),
                wrong("invalid-number", 4, three + "/value", "12.5", "1e999"),
                wrong("invalid-number", 4, three + "/value", "12.5", "NaN"),
                wrong("invalid-number", 4, three + "/sampleSize", "'sampleSize': 10", "'sampleSize': -1"),
                wrong("wrong-type", 4, three + "/sampleSize", "'sampleSize': 10", "'sampleSize': '10'"),
                wrong("invalid-number", 4, three + "/stdError", "'sampleSize': 10", "'stdError': -0.5"),
                wrong("contradicting-status", 4, three + "/status", "'bu'", "'M'"),
                wrong("contradicting-status", 5, four + "/status", "'L'", "'LM'"),
                wrong("unknown-status", 4, three + "/status", "'bu'", "'b?'"),
                wrong("unknown-confidentiality", 4, three + "/conf", "'sampleSize': 10", "'conf': 'Z'"),
                wrong(
                        "duplicate-observation",
                        6,
                        "/observations/4/indicator",
                        "\n]}",
                        ",\n  {'indicator': 'RES3', 'refArea': 'LV', 'timePeriod': '2021', 'status': 'L'}]}"),
                wrong(
                        "contradicting-observation",
                        6,
                        "/observations/4/indicator",
                        "\n]}",
                        ",\n  {'indicator': 'RES3', 'refArea': 'LV', 'timePeriod': '2021', 'value': 3}]}"));
    }

    @ParameterizedTest
    @MethodSource
    void observations(Wrong wrong) {
        assertOnly(wrong, issues(replaced(DocumentTexts.OBSERVATIONS, wrong)));
    }

    @ParameterizedTest
    @MethodSource
    void frameworks(Wrong wrong) {
        assertOnly(
                wrong,
                DOCUMENTS
                        .framework("f.json", replaced(DocumentTexts.FRAMEWORK, wrong))
                        .issues());
    }

    @ParameterizedTest
    @MethodSource
    void methodologies(Wrong wrong) {
        DocumentReader reader = new DocumentReader(Methods.of(), Limits.STANDARD);
        LocatedDocument<Methodology> document =
                reader.methodology("m.json", replaced(DocumentTexts.METHODOLOGY, wrong));
        assertOnly(wrong, reader.suit(document, FRAMEWORK).errors());
    }

    /** What is wrong with a file before anything in it is. */
    static Stream<Arguments> files() {
        Limits limits = Limits.STANDARD
                .withFileBytes(3000)
                .withDepth(20)
                .withElements(100)
                .withLineLength(50);
        Documents small = new Documents(Methods.of(), limits);
        byte[] latin1 = "{'format': 'niem-framework/1',\n 'title': 'Tromsø'}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                Arguments.of("empty-file 0 ", DOCUMENTS, new byte[0]),
                Arguments.of("empty-file 0 ", DOCUMENTS, bytes(" \n\t")),
                Arguments.of("empty-file 0 ", DOCUMENTS, bytes("\uFEFF")),
                Arguments.of("not-utf-8 2 ", DOCUMENTS, latin1),
                Arguments.of("not-utf-8 1 ", DOCUMENTS, utf16),
                Arguments.of("wrong-type 1 ", DOCUMENTS, bytes("[1]")),
                Arguments.of("wrong-type 1 ", DOCUMENTS, bytes("null")),
                Arguments.of("syntax 1 ", DOCUMENTS, bytes("{} {}")),
                Arguments.of("syntax 1 ", DOCUMENTS, bytes("\uFEFF\uFEFF{}")),
                Arguments.of("syntax 2 ", DOCUMENTS, bytes("{\n")),
                Arguments.of("too-large 0 ", small, bytes(" ".repeat(3001))),
                Arguments.of("too-large 1 ", small, bytes("{'title': '" + "x".repeat(51) + "'}")),
                Arguments.of("too-large 1 ", small, bytes("{'title': " + "1".repeat(51) + "}")),
                Arguments.of("too-many-values 2 /x", small, bytes("{'x': [\n" + "1,".repeat(99) + "1]}")),
                Arguments.of(
                        "too-deep 1 /x" + "/0".repeat(19),
                        small,
                        bytes("{'x': " + "[".repeat(20) + "]".repeat(20) + "}")),
                Arguments.of("too-deep 1 " + "/0".repeat(100), DOCUMENTS, bytes("[".repeat(2_000_000))));
    }

    @ParameterizedTest
    @MethodSource
    void files(String expected, Documents documents, byte[] content) {
        List<Issue> issues = documents.framework("f.json", content).issues();
        assertThat(issues)
                .extracting(issue -> issue.code() + " " + issue.where().line() + " "
                        + issue.where().path())
                .anyMatch(issue -> issue.startsWith(expected));
    }

    @Test
    void allProblemsOfADocumentComeBackTogetherInTheOrderOfTheFile() {
        String text = DocumentTexts.FRAMEWORK
                .replace("'title': 'Demo framework'", "'title': 5")
                .replace("'step': 'legal'", "'step': 'law'")
                .replace("'points': 50", "'points': 500")
                .replace("'RES2'", "'RES1'")
                .replace("'use': 'context'", "'usage': 'context'")
                .replace("{'id': 'language', 'name': 'Language'}", "{'id': 'language', 'id': 'x'}");
        assertThat(DOCUMENTS.framework("f.json", bytes(text)).issues())
                .extracting(issue -> issue.code() + " " + issue.where().line())
                .containsExactly(
                        "wrong-type 3",
                        "unknown-code 12",
                        "points-out-of-range 15",
                        "duplicate-id 17",
                        "duplicate-field 19",
                        "unknown-field 22");
    }

    @Test
    void errorsOfFormAndOfContentOfObservationsComeBackTogether() {
        String text = DocumentTexts.OBSERVATIONS
                .replace("'value': 'a'", "'value': 'd'")
                .replace("['fee', 'language']", "{'fee': true}")
                .replace("12.5", "'many'");
        assertThat(issues(bytes(text)))
                .extracting(issue -> issue.code() + " " + issue.where().line())
                .containsExactly("wrong-type 3", "unknown-option 2", "wrong-type 4");
    }

    @Test
    void issuesAreBoundedInNumber() {
        Documents few = new Documents(Methods.of(), Limits.STANDARD.withIssues(3));
        String text = DocumentTexts.OBSERVATIONS.replace("'SE'", "5");
        assertThat(few.observations(
                                FRAMEWORK,
                                "o.json",
                                bytes(text.replace("'LV'", "5").replace("'RES1'", "1")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly("wrong-type", "wrong-type", "wrong-type", "too-many-issues");
    }

    /** What is wrong with the form of observations, then with what they say. */
    private static List<Issue> issues(byte[] observations) {
        return DOCUMENTS.observations(FRAMEWORK, "o.json", observations).issues();
    }

    private static byte[] replaced(String text, Wrong wrong) {
        assertThat(text).contains(wrong.right());
        int at = text.indexOf(wrong.right());
        return bytes(text.substring(0, at)
                + wrong.wrong()
                + text.substring(at + wrong.right().length()));
    }

    private static void assertOnly(Wrong wrong, List<Issue> issues) {
        assertThat(issues).as(issues.toString()).hasSize(1);
        Issue issue = issues.get(0);
        assertThat(issue.code() + " " + issue.where().line() + " "
                        + issue.where().path())
                .as(issue.toString())
                .isEqualTo(wrong.code() + " " + wrong.line() + " " + wrong.pointer());
        assertThat(issue.where().column()).isPositive();
    }
}
