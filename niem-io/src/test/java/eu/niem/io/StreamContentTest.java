package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StreamContentTest {
    private final Issues issues = new Issues(10);

    /** A stream without end, of lines of ten characters. */
    private static final class Endless extends InputStream {
        private long count;

        @Override
        public int read() {
            return ++count % 10 == 0 ? '\n' : 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = from; i < from + length; i++) {
                into[i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void ofAStreamWithoutEndOneByteBeyondTheLimitIsRead() {
        for (long limit : new long[] {1, 999, 100_000}) {
            Endless endless = new Endless();
            assertThat(new StreamContent("upload", endless).read(Limits.SERVICE.withFileBytes(limit), issues))
                    .isNull();
            assertThat(endless.count).isEqualTo(limit + 1);
        }
        assertThat(issues.list()).hasSize(3).extracting("code").containsOnly("too-large");
    }

    @Test
    void aLineThatIsTooLongIsNoticedInItsFirstPart() {
        Endless endless = new Endless();
        assertThat(new StreamContent("upload", endless).read(Limits.SERVICE.withLineLength(8), issues))
                .isNull();
        assertThat(endless.count).isLessThan(1 << 17);
        assertThat(issues.list()).singleElement().asString().contains("line-too-long", "upload:1");
    }

    @Test
    void aStreamThatBreaksOffIsAnIssue() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset\n");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("reset\n");
            }
        };
        assertThat(new StreamContent("upload", broken).read(Limits.SERVICE, issues))
                .isNull();
        assertThat(issues.list()).singleElement().asString().contains("reading broke off", "reset", "[unreadable]");
    }
}
