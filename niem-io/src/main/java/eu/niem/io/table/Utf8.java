package eu.niem.io.table;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 strictly: other bytes are an issue, not a question mark. */
final class Utf8 {
    private static final char REPLACED = '\uFFFD'; // what Java puts in the place of wrong bytes
    private static final char BOM = '\uFEFF';

    private Utf8() {}

    /** Decodes a text, without the byte order mark it may begin with; null where the bytes are not UTF-8. */
    static @Nullable String decode(String file, byte[] content, Issues issues) {
        String whole = new String(content, StandardCharsets.UTF_8); // takes half the memory, or less
        if (whole.indexOf(REPLACED) < 0) {
            return withoutMarks(file, whole, issues);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            issues.error(
                    "not-utf-8",
                    new TableText(file, text, ',').at(text.length(), ""),
                    "the bytes from here on are not UTF-8; save the file as UTF-8");
            return null;
        }
        return withoutMarks(file, text, issues);
    }

    private static String withoutMarks(String file, String text, Issues issues) {
        String marked = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        int mark = marked.indexOf(BOM);
        if (mark < 0) {
            return marked;
        }
        TableText places = new TableText(file, marked, ',');
        while (mark >= 0 && !issues.isFull()) {
            Location where = places.at(mark, "");
            issues.error(
                    "misplaced-bom",
                    where,
                    "a byte order mark (U+FEFF) may stand at the start of the file only; remove it here");
            mark = marked.indexOf(BOM, mark + 1);
        }
        return marked.replace(String.valueOf(BOM), "");
    }
}
