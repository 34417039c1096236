package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.LineLengths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table in a stream up to limits, and no more of it than one byte beyond them. The stream is not closed.
 *
 * @param shown how it is named in issues
 * @param stream the stream, which is read once
 */
record StreamContent(String shown, InputStream stream) implements Input.Content {
    private static final int CHUNK = 1 << 16;

    @Override
    public byte @Nullable [] read(Limits limits, Issues issues) {
        try {
            return read(stream, CHUNK, shown, true, limits, issues);
        } catch (IOException e) {
            String message = "reading broke off: " + e + "; send all of it again";
            issues.error("unreadable", Location.of(shown), message);
            return null;
        }
    }

    /**
     * Reads what a stream holds; null, with an issue, where it is larger than limits.
     *
     * @param expected how many bytes there may be
     * @param isTable whether it has lines, so that one without end is noticed early
     */
    static byte @Nullable [] read(
            InputStream stream, int expected, String shown, boolean isTable, Limits limits, Issues issues)
            throws IOException {
        long largest = FileContent.largest(limits);
        LineLengths lengths = new LineLengths(limits.lineLength());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expected);
        byte[] chunk = new byte[CHUNK];
        while (true) {
            int count = stream.read(chunk, 0, (int) Math.min(CHUNK, largest - bytes.size() + 1));
            if (count < 0) {
                return bytes.toByteArray();
            }
            if (isTable && !lengths.accept(chunk, count)) {
                LineLengths.tooLong(new Location(shown, lengths.line(), 0, ""), limits, issues);
                return null;
            }
            if (count > largest - bytes.size()) {
                return FileContent.tooLarge(Location.of(shown), limits, issues);
            }
            bytes.write(chunk, 0, count);
        }
    }
}
