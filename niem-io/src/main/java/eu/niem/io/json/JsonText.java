package eu.niem.io.json;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads the bytes of a JSON file as a tree. */
final class JsonText {
    private static final char REPLACED = '\uFFFD'; // what Java puts in the place of wrong bytes
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The deepest nesting that is skipped. What is nested too deeply is skipped, so that the rest is checked. */
    private static final int SKIPPED = JsonReader.DEEPEST + 10_000;

    private final String file;
    private final Limits limits;
    private final Issues issues;

    JsonText(String file, Limits limits, Issues issues) {
        this.file = file;
        this.limits = limits;
        this.issues = issues;
    }

    /** Reads the tree; null, with an issue, where there is none. */
    @Nullable
    Json read(byte[] content) {
        if (content.length > limits.fileBytes()) {
            issues.error(
                    "too-large",
                    Location.of(file),
                    "the file has " + content.length + " bytes, more than the " + limits.fileBytes()
                            + " that are read: split it, or read with larger limits");
            return null;
        }
        String text = decode(content);
        if (text != null && text.isBlank()) {
            issues.error("empty-file", Location.of(file), "the file is empty: it must hold a JSON object");
            return null;
        }
        return text == null ? null : parse(text);
    }

    private @Nullable Json parse(String text) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(SKIPPED)
                .maxStringLength(limits.lineLength())
                .maxNameLength(limits.lineLength())
                .maxNumberLength(limits.lineLength())
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // to report them as what they are
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(parser, file, limits, issues).document();
        }
    }

    /** Decodes the text, without its byte order mark; null where it is not UTF-8. */
    private @Nullable String decode(byte[] content) {
        String whole = new String(content, StandardCharsets.UTF_8); // takes half the memory, or less
        if (whole.indexOf(REPLACED) < 0) {
            return withoutMark(whole);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            issues.error(
                    "not-utf-8",
                    new Location(file, line, column, ""),
                    "the file is not UTF-8 text from here: save it with the encoding UTF-8");
            return null;
        }
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
