package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static eu.niem.io.document.WrongDocument.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import eu.niem.io.Documents;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methods;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of wrong observation gives its code, its line and its place, and nothing else. */
class ObservationDocumentReaderTest {
    private static final Framework FRAMEWORK = DOCUMENTS
            .framework("framework.json", bytes(DocumentTexts.FRAMEWORK))
            .orThrow();

    static Stream<WrongDocument> observations() {
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
                wrong("invalid-number", 4, three + "/value", "12.5", "1e-400"),
                wrong("invalid-number", 4, three + "/sampleSize", "'sampleSize': 10", "'sampleSize': -0.1e-999"),
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
    @MethodSource("observations")
    void aMistakeInAnObservationIsFoundWhereItStands(WrongDocument wrong) {
        wrong.assertOnly(issues(wrong.in(DocumentTexts.OBSERVATIONS)));
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
}
