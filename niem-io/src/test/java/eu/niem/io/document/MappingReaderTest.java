package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.bytes;
import static eu.niem.io.document.WrongDocument.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.mapping.Axis;
import eu.niem.io.mapping.FileMapping;
import eu.niem.io.mapping.Mapping;
import eu.niem.io.mapping.Numerals;
import eu.niem.scoring.methodology.Methods;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of wrong mapping gives its code, its line and its place, and nothing else. */
class MappingReaderTest {
    static Checked<Mapping> read(byte[] content) {
        return new DocumentReader(Methods.load(), Limits.STANDARD)
                .mapping("mapping.json", content)
                .checked();
    }

    static Stream<WrongDocument> mappings() {
        String first = "/files/0";
        String second = "/files/1";
        return Stream.of(
                wrong("unknown-format", 1, "/format", "niem-mapping/1", "niem-mapping/2"),
                wrong("unknown-field", 10, "/sources", "'prefer'", "'sources'"),
                wrong("duplicate-id", 10, "/prefer/1", "'S2'", "'S1'"),
                wrong("missing-field", 3, first, "'file': 'a.tsv', ", ""),
                wrong("unknown-word", 3, first + "/form", "'eurostat-tsv'", "'tsv'"),
                wrong("wrong-type", 3, first + "/keep/sex", "'T'", "1"),
                wrong("wrong-type", 3, first + "/keep/age", "['Y20-64', 'Y15-64']", "[]"),
                wrong("missing-field", 3, first, "'area': 'geo', ", ""),
                wrong("missing-field", 3, first, "'period': 'time', ", ""),
                wrong("missing-field", 3, first, "'indicator': {'is': 'EMP'}, ", ""),
                wrong("wrong-type", 4, first + "/area", "'geo'", "3"),
                wrong("wrong-type", 4, first + "/group/columns", "['citizen', 'age']", "['citizen']"),
                wrong("unknown-field", 4, first + "/group/joined", "'join'", "'joined'"),
                wrong("wrong-type", 5, first + "/indicator/is", "'EMP'}, 'rename'", "''}, 'rename'"),
                wrong("contradicting-axes", 5, first + "/indicator", "{'is': 'EMP'}", "{'is': 'EMP', 'column': 'x'}"),
                wrong("contradicting-axes", 5, first + "/indicator", "{'is': 'EMP'}", "{}"),
                wrong("wrong-type", 5, first + "/rename/geo", "{'GR': 'EL'}", "'EL'"),
                wrong("header-out-of-range", 6, second + "/header", "'header': 4", "'header': 0"),
                wrong("unknown-word", 7, second + "/area/by", "'name'}", "'code'}"),
                wrong("invalid-expression", 7, second + "/period/across", "[0-9]{4}", "[0-9"),
                wrong("invalid-expression", 7, second + "/period/across", "[0-9]{4}", "((a{100}){200}){300}"),
                wrong("invalid-expression", 7, second + "/period/across", "[0-9]{4}", "[0-9]{99999999999}"),
                wrong("invalid-expression", 7, second + "/period/across", "[0-9]{4}", "(".repeat(99)),
                wrong("invalid-expression", 7, second + "/period/across", "[0-9]{4}", "a".repeat(501)),
                wrong("unused-field", 3, first + "/header", "'keep'", "'header': 1, 'keep'"),
                wrong("unused-field", 3, first + "/sheet", "'keep'", "'sheet': 'a', 'keep'"),
                wrong("unused-field", 3, first + "/decimal", "'keep'", "'decimal': '.', 'keep'"),
                wrong("unused-field", 3, first + "/thousands", "'keep'", "'thousands': ' ', 'keep'"),
                wrong("unused-field", 3, first + "/percent", "'keep'", "'percent': false, 'keep'"),
                wrong("unused-field", 3, first + "/ignore", "'keep'", "'ignore': [], 'keep'"),
                wrong("unused-field", 3, first + "/conf", "'keep'", "'conf': 'geo', 'keep'"),
                wrong("unused-field", 3, first + "/comment", "'keep'", "'comment': 'geo', 'keep'"),
                wrong("unused-field", 3, first + "/sampleSize", "'keep'", "'sampleSize': 'geo', 'keep'"),
                wrong("unused-field", 3, first + "/stdError", "'keep'", "'stdError': 'geo', 'keep'"),
                wrong("unused-field", 6, second + "/encoding", "'header'", "'encoding': 'UTF-8', 'header'"),
                wrong("contradicting-axes", 6, second, "'indicators': {", "'indicator': 'x', 'indicators': {"),
                wrong("unknown-sign", 9, second + "/decimal", "','", "';'"),
                wrong("same-sign", 9, second + "/thousands", "'.', 'percent'", "',', 'percent'"),
                wrong("unknown-sign", 9, second + "/thousands", "'.', 'percent'", "'_', 'percent'"),
                wrong("wrong-type", 9, second + "/percent", "true", "'true'"));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aWrongPlaceIsNamed(WrongDocument wrong) {
        wrong.assertOnly(read(wrong.in(DocumentTexts.MAPPING)).issues());
    }

    @Test
    void everyFieldIsRead() {
        Mapping mapping = read(bytes(DocumentTexts.MAPPING)).orThrow();
        FileMapping first = mapping.files().get(0);
        FileMapping second = mapping.files().get(1);

        assertThat(mapping.prefer()).containsExactly("S1", "S2");
        assertThat(first.form()).isEqualTo(ForeignForm.EUROSTAT_TSV);
        assertThat(first.rules().keep()).isEqualTo(Map.of("sex", List.of("T"), "age", List.of("Y20-64", "Y15-64")));
        assertThat(first.axes().group()).isEqualTo(new Axis.Joined(List.of("citizen", "age"), "/"));
        assertThat(first.axes().indicator()).isEqualTo(new Axis.Fixed("EMP"));
        assertThat(first.attributes().source()).isEqualTo(new Axis.Fixed("S1"));
        assertThat(first.numerals()).isEqualTo(Numerals.PLAIN);
        assertThat(first.opening()).isEqualTo(new FileMapping.Opening("UTF-8", null, 1));
        assertThat(second.opening()).isEqualTo(new FileMapping.Opening(null, "Daten", 4));
        assertThat(second.axes().area()).isEqualTo(new Axis.Of("Bezirk", true));
        assertThat(second.axes().indicators()).isEqualTo(Map.of("EMP", "Erwerbsquote"));
        assertThat(second.attributes().source()).isEqualTo(new Axis.Of("Quelle", false));
        assertThat(second.numerals()).isEqualTo(new Numerals(",", ".", true, List.of("-")));
    }

    @Test
    void aFieldThatTheFormDoesNotUseNamesTheFormsThatDo() {
        String text = DocumentTexts.MAPPING.replace("'keep'", "'header': 2, 'keep'");
        assertThat(read(bytes(text)).issues())
                .singleElement()
                .asString()
                .contains("'header' says nothing about a file whose \"form\" is 'eurostat-tsv'")
                .contains("only where it is 'csv' and 'excel': take it away, or correct \"form\"");
    }

    @Test
    void onlyAFileThatMaySayItsAxesItselfNeedsNone() {
        Mapping mapping = read(bytes("""
                        {'format': 'niem-mapping/1', 'files': [
                         {'file': 'a.json', 'form': 'json-stat', 'indicator': {'is': 'EMP'}, 'sheet': 'A'}]}
                        """)).orThrow();
        assertThat(mapping.files().get(0).axes().area()).isEqualTo(new Axis.Stated());
        assertThat(mapping.files().get(0).axes().period()).isEqualTo(new Axis.Stated());
        for (ForeignForm form : ForeignForm.values()) {
            String text = "{'format': 'niem-mapping/1', 'files': [{'file': 'a', 'form': '" + form.id()
                    + "', 'indicator': {'is': 'EMP'}}]}";
            assertThat(read(bytes(text)).isValid()).isEqualTo(form == ForeignForm.JSON_STAT);
        }
    }
}
