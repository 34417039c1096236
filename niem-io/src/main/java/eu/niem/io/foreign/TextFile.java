package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of text and its encoding: what a byte order mark says, else what is stated, else UTF-8.
 *
 * @param charset the encoding
 * @param mark how many bytes the byte order mark at the beginning takes
 */
record TextFile(ForeignFile file, Charset charset, int mark) {
    private static final int MARK = 4;
    private static final List<String> KNOWN = List.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1257",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-15",
            "IBM850");

    /** Looks at the beginning of a file; null, with an issue, where it is none of text. */
    static @Nullable TextFile of(ForeignFile file, Issues issues) {
        byte[] start;
        try (InputStream stream = file.content().open()) {
            start = stream.readNBytes(MARK);
        } catch (IOException e) {
            unreadable(file, e, issues);
            return null;
        }
        String other = FileStart.other(start);
        if (!other.isEmpty()) {
            issues.error(FileStart.code(start), Location.of(file.shown()), other);
            return null;
        }
        return encoded(file, start, issues);
    }

    private static @Nullable TextFile encoded(ForeignFile file, byte[] start, Issues issues) {
        Charset marked = FileStart.marked(start);
        if (marked != null) {
            return new TextFile(file, marked, marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
        }
        String encoding = file.encoding();
        Charset wide = FileStart.wide(start);
        if (encoding == null) {
            if (wide != null) {
                issues.error(
                        "not-utf-8",
                        new Location(file.shown(), 1, 1, ""),
                        "every second byte is zero, so this is not UTF-8; say so in the mapping: \"encoding\": \""
                                + wide + "\"");
                return null;
            }
            return new TextFile(file, StandardCharsets.UTF_8, 0);
        }
        try {
            Charset stated = Charset.forName(encoding);
            return new TextFile(file, wide != null && stated.equals(StandardCharsets.UTF_16) ? wide : stated, 0);
        } catch (IllegalArgumentException e) {
            issues.error(
                    "unknown-encoding",
                    Location.of(file.shown()),
                    "there is no encoding '" + encoding + "'; " + KnownNames.instead(encoding, KNOWN));
            return null;
        }
    }

    /** Opens the text behind the byte order mark. */
    DecodingReader open() throws IOException {
        InputStream stream = file.content().open();
        try {
            stream.readNBytes(mark);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
        return new DecodingReader(stream, charset, file.limits().fileBytes());
    }

    /** Returns up to a number of characters from the beginning; fewer where the text cannot be read further. */
    String beginning(int length) {
        char[] chars = new char[length + 1];
        int count = 0;
        try (DecodingReader reader = open()) {
            for (int more = 0; more >= 0 && count < length; count += Math.max(0, more)) {
                more = reader.read(chars, count, chars.length - count);
            }
        } catch (IOException e) {
            return new String(chars, 0, Math.min(count, length)); // what is wrong is said where all is read
        }
        return new String(chars, 0, Math.min(count, length));
    }

    /** Adds the issue of a file that cannot be read on. */
    void broken(@Nullable Throwable e, Issues issues) {
        Limits limits = file.limits();
        if (e instanceof LimitedStream.TooLarge) {
            issues.error(
                    "too-large",
                    Location.of(file.shown()),
                    "the file has more than " + limits.fileBytes()
                            + " bytes; if it is meant to be so large, read it with larger limits");
        } else if (e instanceof CharacterCodingException) {
            issues.error("wrong-encoding", undecodable(), encodingAdvice());
        } else {
            unreadable(file, e, issues);
        }
    }

    private String encodingAdvice() {
        return "the bytes from here on are not " + charset + "; "
                + (file.encoding() == null
                        ? "say in the mapping how the file is encoded, for example \"encoding\": \"windows-1252\", or save"
                                + " it as UTF-8"
                        : "name its encoding in the mapping, or save it as UTF-8");
    }

    /** Reads once more up to the bytes that cannot be decoded, and returns their place. */
    private Location undecodable() {
        int line = 1;
        int column = 1;
        char last = 0;
        char[] chars = new char[1 << 13];
        try (DecodingReader reader = open()) {
            for (int count = reader.read(chars, 0, chars.length);
                    count >= 0;
                    count = reader.read(chars, 0, chars.length)) {
                for (int i = 0; i < count; i++) {
                    boolean isBreak = chars[i] == '\r' || chars[i] == '\n';
                    line += isBreak && !(chars[i] == '\n' && last == '\r') ? 1 : 0;
                    column = isBreak ? 1 : column + (Character.isLowSurrogate(chars[i]) ? 0 : 1);
                    last = chars[i];
                }
            }
        } catch (IOException e) {
            return new Location(file.shown(), line, column, "");
        }
        return Location.of(file.shown()); // it has changed meanwhile
    }

    static void unreadable(ForeignFile file, @Nullable Throwable e, Issues issues) {
        issues.error(
                "unreadable",
                Location.of(file.shown()),
                "the file cannot be read: " + e + "; check whether it is there and who may read it");
    }
}
