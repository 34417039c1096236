package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Documents;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methods;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {
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
    @MethodSource("files")
    void whatIsWrongWithAFileIsSaidBeforeItIsRead(String expected, Documents documents, byte[] content) {
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
}
