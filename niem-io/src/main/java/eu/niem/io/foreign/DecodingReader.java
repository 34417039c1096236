package eu.niem.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes strictly, up to a size. Whatever stands before bytes that are not of the encoding is read; then comes a
 * {@link CharacterCodingException}.
 */
final class DecodingReader extends Reader {
    private static final int CHUNK = 1 << 14;
    private static final int NONE = -1;

    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private int second = NONE;
    private boolean ended;

    /**
     * Makes a reader.
     *
     * @param limit how many bytes there may be
     */
    DecodingReader(InputStream stream, Charset charset, long limit) {
        this.stream = new LimitedStream(stream, limit);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (second != NONE && length > 0) {
            buffer[offset] = (char) second;
            second = NONE;
            return 1;
        }
        return length > 1 ? decoded(buffer, offset, length) : length == 0 ? 0 : one(buffer, offset);
    }

    /** Reads a single character; where it takes two places, the other is kept. */
    private int one(char[] buffer, int offset) throws IOException {
        char[] two = new char[2];
        int count = decoded(two, 0, 2);
        buffer[offset] = two[0];
        second = count > 1 ? two[1] : NONE;
        return Math.min(count, 1);
    }

    private int decoded(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
