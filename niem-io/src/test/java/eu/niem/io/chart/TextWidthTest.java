package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void broadLettersTakeMoreRoomThanNarrowOnes() {
        assertThat(TextWidth.of("mmm", 13)).isGreaterThan(TextWidth.of("aaa", 13));
        assertThat(TextWidth.of("aaa", 13)).isGreaterThan(TextWidth.of("iii", 13));
        assertThat(TextWidth.of("中国", 13)).isGreaterThan(TextWidth.of("ab", 13));
        assertThat(TextWidth.of("\uD83C\uDDEA\uD83D\uDE00", 13)).isGreaterThan(TextWidth.of("中国", 13));
        assertThat(TextWidth.strong("abc", 13)).isGreaterThan(TextWidth.of("abc", 13));
    }

    @Test
    void aMarkUponALetterTakesNoRoom() {
        assertThat(TextWidth.of("a\u0304", 13)).isEqualTo(TextWidth.of("a", 13));
    }

    @Test
    void aTextThatFitsStaysWhole() {
        assertThat(TextWidth.fitted("Latvia", 13, 200)).isEqualTo("Latvia");
    }

    @Test
    void aTextThatDoesNotFitEndsInAnEllipsisWithinTheWidth() {
        String fitted = TextWidth.fitted("Landkreis Mecklenburgische Seenplatte", 13, 100);
        assertThat(fitted).startsWith("Landkreis").endsWith("\u2026");
        assertThat(TextWidth.of(fitted, 13)).isLessThanOrEqualTo(100);
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(TextWidth.fitted("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 13, 40)
                        .codePoints())
                .noneMatch(codePoint -> codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }

    @Test
    void linesBreakBetweenWordsAndKeepAllOfThem() {
        List<String> lines = TextWidth.lines("Access to nationality and residence", 13, 80);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines)).isEqualTo("Access to nationality and residence");
        assertThat(TextWidth.lines("", 13, 80)).containsExactly("");
    }

    @Test
    void ofTooManyLinesTheLastIsCut() {
        List<String> lines = TextWidth.lines("Access to nationality and permanent residence", 13, 80, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("\u2026");
        assertThat(TextWidth.lines("Access", 13, 80, 2)).containsExactly("Access");
    }

    @Test
    void theWidestOfNoneHasNoWidth() {
        assertThat(TextWidth.widest(List.of(), 13)).isZero();
        assertThat(TextWidth.widest(List.of("a", "aaa"), 13)).isEqualTo(TextWidth.of("aaa", 13));
    }
}
