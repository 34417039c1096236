package eu.niem.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.io.Documents;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that ship with the library say what its readers say. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderTakeEveryValidDocument(DocumentKind kind) {
        assertThat(kind.validate(kind.text())).isEmpty();
        assertThat(kind.read(kind.text().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    static Stream<Arguments> wrongDocuments() {
        Map<DocumentKind, Stream<WrongDocument>> tables = Map.of(
                DocumentKind.FRAMEWORK, FrameworkReaderTest.frameworks(),
                DocumentKind.METHODOLOGY, MethodologyReaderTest.methodologies(),
                DocumentKind.OBSERVATIONS, ObservationDocumentReaderTest.observations(),
                DocumentKind.CROSSWALK, CrosswalkReaderTest.crosswalks(),
                DocumentKind.MAPPING, MappingReaderTest.mappings());
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue()
                        .filter(wrong ->
                                !wrong.code().equals("syntax") && !wrong.code().equals("invalid-number"))
                        .map(wrong -> Arguments.of(table.getKey(), wrong)));
    }

    @ParameterizedTest
    @MethodSource("wrongDocuments")
    void theSchemaRefusesWhatTheReaderRefusesUnlessItCannotTell(DocumentKind kind, WrongDocument wrong) {
        String right = wrong.right().replace('\'', '"');
        int at = kind.text().indexOf(right);
        String document = kind.text().substring(0, at)
                + wrong.wrong().replace('\'', '"')
                + kind.text().substring(at + right.length());
        if (!kind.expressible(document).isEmpty()) {
            assertThat(kind.validate(document)).isNotEmpty();
        }
    }

    @Test
    void anUnknownSchemaIsRefusedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> Documents.schema("frameworks"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("did you mean 'framework'", "scorecard");
    }
}
