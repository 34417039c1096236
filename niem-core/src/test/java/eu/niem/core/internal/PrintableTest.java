package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void whatSteersATerminalIsWrittenOut() {
        assertThat(Printable.text("a\u001B[31m\u0000\u007F\u009B")).isEqualTo("a\\u001b[31m\\u0000\\u007f\\u009b");
        assertThat(Printable.text("a\nb\tc\rd")).isEqualTo("a\\u000ab\\u0009c\\u000dd");
        assertThat(Printable.lines("a\nb\tc\rd")).isEqualTo("a\nb\\u0009c\\u000dd");
    }

    @Test
    void whatTurnsTheDirectionOfTextIsWrittenOut() {
        assertThat(Printable.text("\u202Eabc\u2066\u200F\u061C\uFEFF\u2028"))
                .isEqualTo("\\u202eabc\\u2066\\u200f\\u061c\\ufeff\\u2028");
    }

    @Test
    void halfACharacterIsWrittenOut() {
        assertThat(Printable.text("\uD83D and \uDE00, but \uD83D\uDE00"))
                .isEqualTo("\\ud83d and \\ude00, but \uD83D\uDE00");
    }

    @Test
    void lettersOfAllLanguagesStay() {
        String text = "R\u012Bga, \u0395\u03BB\u03BB\u03AC\u03B4\u03B1, \u05E2\u05D1\u05E8\u05D9\u05EA, \u4E2D\u6587";
        assertThat(Printable.text(text)).isSameAs(text);
    }
}
