package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static eu.niem.io.document.WrongDocument.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import eu.niem.io.check.Issue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of wrong framework gives its code, its line and its place, and nothing else. */
class FrameworkReaderTest {
    static Stream<WrongDocument> frameworks() {
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
                wrong("wrong-type", 3, "/title/de", "'Demo framework'", "{'en': 'Demo', 'de': 5}"),
                wrong("wrong-type", 3, "/title/en", "'Demo framework'", "{'en': {'en': 'Demo'}}"),
                wrong("missing-language", 3, "/title", "'Demo framework'", "{}"),
                wrong("invalid-language", 3, "/title/de_AT", "'Demo framework'", "{'de_AT': 'Rahmen'}"),
                wrong("invalid-language", 3, "/title/", "'Demo framework'", "{'': 'Rahmen'}"),
                wrong("duplicate-language", 3, "/title/DE-at", "'Demo framework'", "{'de-AT': 'a', 'DE-at': 'b'}"),
                wrong("duplicate-field", 3, "/title/de", "'Demo framework'", "{'de': 'a', 'de': 'b'}"),
                wrong("blank-text", 3, "/title/de", "'Demo framework'", "{'en': 'Demo', 'de': ' \\t'}"),
                wrong("blank-text", 5, "/facets/0/name/de", "'Building block'", "{'de': ''}"),
                wrong("blank-text", 6, "/facets/0/codes/0/name/de", "'Setting the legal framework'", "{'de': ''}"),
                wrong("blank-text", 10, "/root/children/0/name/de", "'Residency'", "{'de': ''}"),
                wrong("blank-text", 15, res1 + "/options/1/name/de", "'Three years'", "{'de': ''}"),
                wrong("blank-text", 19, res2 + "/checklist/1/name/de", "'Language'", "{'de': ''}"),
                wrong("wrong-type", 10, "/root/children/0/name/de", "'Residency'", "{'de': null}"),
                wrong(
                        "blank-text",
                        17,
                        res2 + "/references/0/title/de",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'title': {'de': ''}}], 'groups': ['REF'"),
                wrong(
                        "blank-text",
                        10,
                        "/root/children/0/description/de",
                        "'residency',",
                        "'residency', 'description': {'de': ''},"),
                wrong("wrong-type", 14, res1 + "/options/0/points", "100, 'standard'", "'100', 'standard'"),
                wrong("wrong-type", 14, res1 + "/options/0/points", "100, 'standard'", "null, 'standard'"),
                wrong("wrong-type", 19, res2 + "/checklist/1", "{'id': 'language', 'name': 'Language'}", "'language'"),
                wrong("wrong-type", 12, res1 + "/facets", "{'step': 'legal'}", "['legal']"),
                wrong("unknown-field", 3, "/tilte", "'title'", "'tilte'"),
                wrong("unknown-field", 10, "/root/children/0/use", "'name': 'Residency'", "'use': 'scored'"),
                wrong("unknown-word", 10, "/root/children/0/direction", "'name': 'Residency'", "'direction': 'down'"),
                wrong(
                        "unknown-field",
                        17,
                        res2 + "/direction",
                        "'groups': ['REF'",
                        "'direction': 'lower-is-better', 'groups': ['REF'"),
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
                wrong(
                        "unknown-word",
                        17,
                        res2 + "/evidence/0",
                        "'groups': ['REF'",
                        "'evidence': ['law'], 'groups': ['REF'"),
                wrong(
                        "duplicate-id",
                        17,
                        res2 + "/evidence/1",
                        "'groups': ['REF'",
                        "'evidence': ['survey', 'survey'], 'groups': ['REF'"),
                wrong(
                        "invalid-date",
                        17,
                        res2 + "/references/0/from",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'from': '2013'}], 'groups': ['REF'"),
                wrong(
                        "no-such-day",
                        17,
                        res2 + "/references/0/to",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'to': '2021-02-30'}], 'groups': ['REF'"),
                wrong(
                        "end-before-start",
                        17,
                        res2 + "/references/0/to",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'from': '2013-12-21', 'to': '2013-12-20'}], 'groups': ['REF'"),
                wrong(
                        "empty-list",
                        17,
                        res2 + "/references/0/areas",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'areas': []}], 'groups': ['REF'"),
                wrong(
                        "duplicate-id",
                        17,
                        res2 + "/references/0/areas/1",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'areas': ['LV', 'LV']}], 'groups': ['REF'"),
                wrong(
                        "invalid-id",
                        17,
                        res2 + "/references/0/areas/0",
                        "'groups': ['REF'",
                        "'references': [{'id': 'QD', 'areas': [' ']}], 'groups': ['REF'"),
                wrong(
                        "unknown-field",
                        10,
                        "/root/children/0/evidence",
                        "'name': 'Residency'",
                        "'evidence': ['survey']"),
                wrong(
                        "unknown-item",
                        17,
                        res2 + "/standard/meets/1",
                        "'groups': ['REF'",
                        "'standard': {'meets': ['fee', 'fees']}, 'groups': ['REF'"),
                wrong(
                        "duplicate-id",
                        17,
                        res2 + "/standard/meets/1",
                        "'groups': ['REF'",
                        "'standard': {'meets': ['fee', 'fee']}, 'groups': ['REF'"),
                wrong(
                        "too-many-items",
                        17,
                        res2 + "/standard/meets",
                        "'groups': ['REF'",
                        "'standard': {'meets': 4}, 'groups': ['REF'"),
                wrong(
                        "wrong-type",
                        17,
                        res2 + "/standard/meets",
                        "'groups': ['REF'",
                        "'standard': {'meets': []}, 'groups': ['REF'"),
                wrong(
                        "wrong-type",
                        17,
                        res2 + "/standard/meets",
                        "'groups': ['REF'",
                        "'standard': {'meets': 0}, 'groups': ['REF'"),
                wrong("missing-field", 17, res2 + "/standard", "'groups': ['REF'", "'standard': {}, 'groups': ['REF'"),
                wrong(
                        "misplaced-standard",
                        12,
                        res1 + "/standard",
                        "'facets': {'step': 'legal'}",
                        "'standard': {'meets': 1}, 'facets': {'step': 'legal'}"),
                wrong(
                        "wrong-type",
                        20,
                        res3 + "/standard/meets",
                        "'name': 'Permits',",
                        "'name': 'Permits', 'standard': {'meets': ['fee']},"),
                wrong(
                        "invalid-period",
                        21,
                        res3 + "/quantity/target/period",
                        "'worst': 0, 'best': 100}},",
                        "'worst': 0, 'best': 100, 'target': {'value': 80, 'period': '2030-13'}}},"),
                wrong(
                        "end-before-start",
                        21,
                        res3 + "/quantity/target/base/period",
                        "'worst': 0, 'best': 100}},",
                        "'worst': 0, 'best': 100, 'target': {'value': 80, 'period': '2030', 'base': {'value': 1, 'period': '2030-Q4'}}}},"),
                wrong(
                        "equal-target",
                        21,
                        res3 + "/quantity/target/base/value",
                        "'worst': 0, 'best': 100}},",
                        "'worst': 0, 'best': 100, 'target': {'value': 80, 'period': '2030', 'base': {'value': 80, 'period': '2015'}}}},"),
                wrong(
                        "missing-field",
                        21,
                        res3 + "/quantity/target",
                        "'worst': 0, 'best': 100}},",
                        "'worst': 0, 'best': 100, 'target': {'value': 80}}},"),
                wrong(
                        "unknown-group",
                        17,
                        res2 + "/groups/1",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'groupCodes': [{'id': 'REF', 'name': {'de': 'Flüchtlinge'}}],"),
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
                wrong(
                        "points-out-of-range",
                        14,
                        res1 + "/options/0/points",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'points': {'lower': 0, 'upper': 60},"),
                wrong(
                        "points-out-of-range",
                        16,
                        res1 + "/options/2/points",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'points': {'lower': 1, 'upper': 100},"),
                wrong(
                        "points-out-of-range",
                        19,
                        res2 + "/checklist/0/points",
                        "'name': 'Fee'}, {'id': 'language', 'name': 'Language'}, {'id': 'income'}",
                        "'points': 150}, {'id': 'language', 'points': 0}, {'id': 'income', 'points': 0}"),
                wrong(
                        "points-out-of-range",
                        19,
                        res2 + "/checklist/0/points",
                        "'name': 'Fee'}, {'id': 'language', 'name': 'Language'}, {'id': 'income'}",
                        "'points': -1}, {'id': 'language', 'points': 0}, {'id': 'income', 'points': 0}"),
                wrong(
                        "invalid-range",
                        3,
                        "/points",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'points': {'lower': 100, 'upper': 0},"),
                wrong(
                        "missing-field",
                        3,
                        "/points",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'points': {'upper': 10},"),
                wrong(
                        "wrong-type",
                        3,
                        "/points/lower",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'points': {'lower': '1', 'upper': 10},"),
                wrong(
                        "unknown-field",
                        3,
                        "/points/to",
                        "'title': 'Demo framework',",
                        "'title': 'Demo framework', 'points': {'lower': 0, 'upper': 100, 'to': 10},"),
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
                wrong("invalid-number", 20, res3 + "/weight", "'name': 'Permits'", "'weight': 1e999"),
                wrong("invalid-number", 20, res3 + "/weight", "'name': 'Permits'", "'weight': 1e-400"));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aMistakeInAFrameworkIsFoundWhereItStands(WrongDocument wrong) {
        wrong.assertOnly(
                DOCUMENTS.framework("f.json", wrong.in(DocumentTexts.FRAMEWORK)).issues());
    }

    @Test
    void aTextThatBindsForAGroupThatNothingIsAskedForIsAWarning() {
        assertThat(issues(
                        "'groups': ['REF', 'BSP'],",
                        "'groups': ['REF', 'BSP'], 'references': [{'id': 'D',"
                                + " 'title': 'Directive', 'url': '', 'groups': ['REF', 'BPS']}],"))
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.code() + " " + issue.where().path())
                                .isEqualTo("unasked-group /root/children/0/children/1/references/0/groups/1"))
                .satisfies(issue ->
                        assertThat(issue.message()).contains("no indicator is asked for the group 'BPS'", "'BSP'"));
        assertThat(issues(
                        "'groups': ['REF', 'BSP'],",
                        "'references': [{'id': 'D'," + " 'title': 'Directive', 'url': '', 'groups': ['REF']}],"))
                .isEmpty();
    }

    @Test
    void whateverIsWrongWithTextsByLanguageIsSaidTogether() {
        String texts = "{'en': 1, 'de_AT': '', 'nl': ' ', 'NL': 'x', '\\u0007': 'y'}";
        assertThat(issues("'Demo framework'", texts))
                .extracting(Issue::code)
                .containsExactly(
                        "wrong-type",
                        "invalid-language",
                        "blank-text",
                        "blank-text",
                        "duplicate-language",
                        "invalid-language");
        assertThat(issues("'Demo framework'", texts).toString()).doesNotContain("\u0007");
    }

    @Test
    void aTextInTenThousandLanguagesIsRead() {
        String texts = IntStream.range(0, 10_000)
                .mapToObj(i -> "'x-" + i + "': 'text " + i + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        Framework framework = DOCUMENTS
                .framework("f.json", bytes(DocumentTexts.FRAMEWORK.replace("'Residency'", texts)))
                .orThrow();
        assertThat(framework.languages()).hasSize(10_000);
        assertThat(framework.in("x-9999-de").getNode("residency").name()).isEqualTo("text 9999");
        assertThat(framework.getNode("residency").name()).isEqualTo("text 0");
        assertThat(issues("'Residency'", texts.replace("'text ", "' ', '"))).isNotEmpty();
    }

    private static List<Issue> issues(String right, String wrong) {
        return DOCUMENTS
                .framework("f.json", bytes(DocumentTexts.FRAMEWORK.replace(right, wrong)))
                .issues();
    }
}
