package eu.niem.io.foreign;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form and encoding of a file of others, found by its content.
 *
 * <ul>
 *   <li>A zip archive is a workbook, and so is a document of before 2007; what begins with a brace is JSON-stat; a
 *       first cell with a backslash is the header of a table with tabs, one of {@code STRUCTURE} or {@code DATAFLOW}
 *       that of SDMX-CSV, as is any with {@code TIME_PERIOD} and {@code OBS_VALUE}. All other texts are sheets.
 *   <li>A text is UTF-8 if all of it can be read so, or UTF-16 if every second byte at its beginning is zero. Otherwise
 *       its encoding cannot be known; it is taken for {@code windows-1252} where that is possible, and has an example.
 * </ul>
 *
 * @param form the form
 * @param encoding the encoding to state; null where none needs to be
 * @param example a word as it is read in an encoding that is not certain; empty where it is
 */
public record FoundForm(ForeignForm form, @Nullable String encoding, String example) {
    private static final String LIKELY = "windows-1252";
    private static final int BEGINNING = 1 << 16;
    private static final int START = 4;
    private static final int CHARS = 1 << 13;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]*[^\\p{ASCII}\\s]+[\\p{L}\\p{Nd}]*");

    /** Finds the form of a file. What is none of them is a sheet, and opening it as such says what is wrong. */
    public static FoundForm of(byte[] content) {
        byte[] start = new byte[Math.min(START, content.length)];
        System.arraycopy(content, 0, start, 0, start.length);
        if (FileStart.isZip(start) || FileStart.isOldOffice(start)) {
            return new FoundForm(ForeignForm.EXCEL, null, "");
        }
        if (!FileStart.other(start).isEmpty()) {
            return new FoundForm(ForeignForm.CSV, null, "");
        }
        Charset marked = FileStart.marked(start);
        Charset wide = marked == null ? FileStart.wide(start) : null;
        Charset charset = marked != null ? marked : wide != null ? wide : StandardCharsets.UTF_8;
        boolean isLikely = !isWritten(content, charset) && isWritten(content, Charset.forName(LIKELY));
        String beginning = new String(
                content, 0, Math.min(BEGINNING, content.length), isLikely ? Charset.forName(LIKELY) : charset);
        String encoding = isLikely ? LIKELY : wide == null ? null : wide.name();
        return new FoundForm(form(beginning), encoding, isLikely ? example(content) : "");
    }

    private static boolean isWritten(byte[] content, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(CHARS);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        }
        return !result.isError();
    }

    /** Returns the first word with a letter beyond ASCII. */
    private static String example(byte[] content) {
        int at = 0;
        while (at < content.length && content[at] >= 0) {
            at++;
        }
        int from = Math.max(0, at - CHARS);
        String around = new String(content, from, Math.min(2 * CHARS, content.length - from), Charset.forName(LIKELY));
        Matcher word = WORD.matcher(around);
        return word.find() ? word.group() : "";
    }

    private static ForeignForm form(String beginning) {
        String text = Blanks.stripped(beginning);
        if (text.startsWith("{") || text.startsWith("[")) {
            return ForeignForm.JSON_STAT;
        }
        String line = text.lines().findFirst().orElse("");
        int tab = line.indexOf('\t');
        if (tab > 0 && line.lastIndexOf('\\', tab) > 0) {
            return ForeignForm.EUROSTAT_TSV;
        }
        String names = line.replace("\"", "").toUpperCase(Locale.ROOT);
        boolean begins = names.matches("(STRUCTURE|DATAFLOW)(\\[[^\\]]*\\])?([:,;\t].*)?");
        boolean has = names.matches("(.*[,;\t])?TIME_PERIOD\\b.*") && names.matches("(.*[,;\t])?OBS_VALUE\\b.*");
        return begins || has ? ForeignForm.SDMX_CSV : ForeignForm.CSV;
    }
}
