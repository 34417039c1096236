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
        assertThat(second.opening()).isEqualTo(new FileMapping.Opening("UTF-8", "Daten", 4));
        assertThat(second.axes().area()).isEqualTo(new Axis.Of("Bezirk", true));
        assertThat(second.axes().indicators()).isEqualTo(Map.of("EMP", "Erwerbsquote"));
        assertThat(second.attributes().source()).isEqualTo(new Axis.Of("Quelle", false));
        assertThat(second.numerals()).isEqualTo(new Numerals(",", ".", true, List.of("-")));
    }
}
