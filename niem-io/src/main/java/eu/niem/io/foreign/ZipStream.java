package eu.niem.io.foreign;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The entries of a zip archive as they stand in it, from its beginning; reading gives what the entry holds that was
 * gone to last. Sizes that are written in the archive are not looked at where the packed bytes say themselves where
 * they end, because programs write them in different ways, or not at all; the checksum is.
 *
 * <p>Source: PKWARE, .ZIP File Format Specification 6.3, 4.3.
 */
final class ZipStream extends InputStream {
    private static final int ENTRY = 0x04034B50;
    private static final int DIRECTORY = 0x02014B50;
    private static final int DIRECTORY_END = 0x06054B50;
    private static final int EXTRA = 0x08064B50;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int HEADER = 26; // behind the signature
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int DESCRIBED_BEHIND = 8;
    private static final int SIZES = 8;
    private static final int CHUNK = 1 << 13;

    private final InputStream stream;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[CHUNK];
    private final byte[] rest = new byte[CHUNK];
    private int position;
    private int end;
    private int flags;
    private int method = STORED;
    private long stored;
    private long expected;
    private boolean isEntry;

    /** Makes a reader of an archive. */
    ZipStream(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next entry, and returns its name; empty where there is none. */
    String next() throws IOException {
        while (isEntry) {
            read(rest, 0, CHUNK); // checks the sum at the end
        }
        int signature = integer(0);
        if (signature == DIRECTORY || signature == DIRECTORY_END || signature == EXTRA) {
            return "";
        }
        if (signature != ENTRY) {
            throw new WorkbookParts.Broken("it cannot be unpacked: there is something else than a part in it");
        }
        need(4 + HEADER);
        flags = character(6);
        method = character(8);
        expected = integer(14) & 0xFFFF_FFFFL;
        stored = integer(18) & 0xFFFF_FFFFL;
        int name = character(26);
        int extra = character(28);
        position += 4 + HEADER;
        String text = text(name);
        pass(extra);
        boolean isEndless = method == STORED && ((flags & DESCRIBED_BEHIND) != 0 || stored == 0xFFFF_FFFFL);
        if ((flags & ENCRYPTED) != 0 || isEndless || (method != STORED && method != DEFLATED)) {
            throw new WorkbookParts.Broken(
                    "it cannot be unpacked: its parts are encrypted, or packed in an unusual way");
        }
        inflater.reset();
        sum.reset();
        isEntry = true;
        return text;
    }

    private String text(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            need(1);
            bytes[i] = buffer[position++];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void pass(int length) throws IOException {
        for (int i = 0; i < length; i++) {
            need(1);
            position++;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = 0;
        while (count == 0) {
            count = read(one, 0, 1);
        }
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!isEntry) {
            return -1;
        }
        int count = method == STORED ? copied(bytes, offset, length) : inflated(bytes, offset, length);
        if (count < 0) {
            finish();
        } else {
            sum.update(bytes, offset, count);
        }
        return count;
    }

    private int copied(byte[] bytes, int offset, int length) throws IOException {
        if (stored == 0) {
            return -1;
        }
        need(1);
        int count = (int) Math.min(Math.min(length, end - position), stored);
        System.arraycopy(buffer, position, bytes, offset, count);
        position += count;
        stored -= count;
        return count;
    }

    private int inflated(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(bytes, offset, length);
            while (count == 0 && !inflater.finished() && length > 0) {
                if (inflater.needsDictionary()) {
                    throw new WorkbookParts.Broken("it cannot be unpacked: a part needs something that is not there");
                }
                if (inflater.needsInput()) {
                    need(1);
                    inflater.setInput(buffer, position, end - position);
                    position = end;
                }
                count = inflater.inflate(bytes, offset, length);
            }
            return count == 0 && inflater.finished() ? -1 : count;
        } catch (DataFormatException e) {
            throw new WorkbookParts.Broken("it cannot be unpacked: " + e.getMessage());
        }
    }

    /** Goes behind the entry, and checks its sum. */
    private void finish() throws IOException {
        isEntry = false;
        if (method == DEFLATED) {
            position = end - inflater.getRemaining();
        }
        if ((flags & DESCRIBED_BEHIND) != 0) {
            boolean isMarked = integer(0) == DESCRIPTOR; // which may move what is buffered, so comes first
            position += isMarked ? 4 : 0;
            expected = integer(0) & 0xFFFF_FFFFL;
            pass(4 + SIZES);
            int next = integer(0);
            if (next != ENTRY && next != DIRECTORY && next != EXTRA) {
                pass(SIZES); // they were written with eight bytes each
            }
        }
        if (sum.getValue() != expected) {
            throw new WorkbookParts.Broken("it cannot be unpacked: a part was changed, or copied in pieces");
        }
    }

    private int integer(int at) throws IOException {
        need(at + 4);
        return character(at) | (character(at + 2) << 16);
    }

    private int character(int at) {
        return (buffer[position + at] & 0xFF) | ((buffer[position + at + 1] & 0xFF) << 8);
    }

    /** Reads on until there are so many bytes. */
    private void need(int count) throws IOException {
        if (end - position < count) {
            System.arraycopy(buffer, position, buffer, 0, end - position);
            end -= position;
            position = 0;
            while (end < count) {
                int more = stream.read(buffer, end, buffer.length - end);
                if (more < 0) {
                    throw new EOFException("it breaks off");
                }
                end += more;
            }
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        stream.close();
    }
}
