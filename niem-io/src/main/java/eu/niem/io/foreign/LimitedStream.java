package eu.niem.io.foreign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives bytes up to a number, and ends with {@link TooLarge} where there are more. */
class LimitedStream extends FilterInputStream {
    private long room;

    LimitedStream(InputStream stream, long limit) {
        super(stream);
        this.room = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            counted(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(super.read(bytes, offset, length));
    }

    private int counted(int count) throws IOException {
        room -= Math.max(0, count);
        if (room < 0) {
            throw new TooLarge();
        }
        return count;
    }

    /** A stream that others may close, without end for the one behind it. */
    static final class Part extends LimitedStream {
        Part(InputStream stream, long limit) {
            super(stream, limit);
        }

        @Override
        public void close() {}
    }

    /** There are more bytes than there may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
