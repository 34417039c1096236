package eu.niem.io.saving;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that are written through it. */
final class CountedStream extends FilterOutputStream {
    private long count;

    CountedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        count++;
    }

    @Override
    public void write(byte[] octets, int start, int length) throws IOException {
        out.write(octets, start, length);
        count += length;
    }

    /** Returns how many bytes were written. */
    long count() {
        return count;
    }
}
