package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReaderContentTest {
    private final Issues issues = new Issues(10);

    @Test
    void charactersAreTheirBytesInUtf8AlsoAcrossChunks() {
        for (String text : new String[] {
            "", "a", "\u00e9".repeat(5_000), "a" + "\ud83d\ude00".repeat(5_000), "\u20ac\n".repeat(3_000)
        }) {
            assertThat(new ReaderContent("text", new StringReader(text)).read(Limits.SERVICE, issues))
                    .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void halfOfACharacterIsAnIssue() {
        for (String text : new String[] {"a\ud83d", "\ude00a"}) {
            assertThat(new ReaderContent("text", new StringReader(text)).read(Limits.SERVICE, issues))
                    .isNull();
        }
        assertThat(issues.list()).hasSize(2).extracting("code").containsOnly("unreadable");
    }

    @Test
    void ofAReaderWithoutEndNoMoreThanTheLimitIsRead() {
        long[] count = {0};
        Reader endless = new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    into[i] = ++count[0] % 10 == 0 ? '\n' : 'a';
                }
                return length;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(new ReaderContent("text", endless).read(Limits.SERVICE.withFileBytes(5_000), issues))
                .isNull();
        assertThat(count[0]).isEqualTo(5_001);
        assertThat(issues.list()).singleElement().extracting("code").isEqualTo("too-large");
    }
}
