package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table in a stream of characters, as if these were a file in UTF-8. Half of a character is an issue. The
 * reader is not closed.
 *
 * @param shown how it is named in issues
 * @param reader the reader, which is read once
 */
record ReaderContent(String shown, Reader reader) implements Input.Content {
    @Override
    public byte @Nullable [] read(Limits limits, Issues issues) {
        return new StreamContent(shown, new Utf8Stream(reader)).read(limits, issues);
    }

    /** The bytes of characters; of each chunk no more characters are read than bytes are asked for. */
    private static final class Utf8Stream extends InputStream {
        private static final int CHUNK = 1 << 12;
        private static final int LONGEST = 4; // bytes of a character

        private final Reader reader;
        private final CharBuffer characters = CharBuffer.allocate(CHUNK).flip();
        private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
        private final CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private boolean ended;

        Utf8Stream(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            while (!bytes.hasRemaining() && !(ended && !characters.hasRemaining())) {
                fill(Math.max(1, Math.min(length, CHUNK / LONGEST)));
            }
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(into, from, count);
            return count;
        }

        private void fill(int asked) throws IOException {
            characters.compact();
            if (!ended) {
                int count = reader.read(characters.array(), characters.position(), asked);
                ended = count < 0;
                characters.position(characters.position() + Math.max(0, count));
            }
            characters.flip();
            bytes.clear();
            CoderResult result = encoder.encode(characters, bytes, ended);
            bytes.flip();
            if (result.isError()) {
                throw new IOException("half of a character stands there, which is no text");
            }
        }
    }
}
