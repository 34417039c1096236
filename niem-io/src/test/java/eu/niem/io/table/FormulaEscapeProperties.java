package eu.niem.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaEscapeProperties {
    @Property
    void undoingTheEscapeGivesEveryTextBack(@ForAll("texts") String text) {
        assertThat(FormulaEscape.unescape(FormulaEscape.escape(text))).isEqualTo(text);
    }

    @Property
    void whatIsWrittenRunsInNoSpreadsheet(@ForAll("texts") String text) {
        String written = FormulaEscape.escape(text);
        boolean isNumber = written.matches("[-+]?[0-9]+([.][0-9]*)?([eE][-+]?[0-9]+)?");
        assertThat(written.isEmpty() || written.equals("-") || isNumber || "=+-@\t\r\n".indexOf(written.charAt(0)) < 0)
                .isTrue();
    }

    @Property
    void numbersAreWrittenAsTheyAre(@ForAll double number) {
        String text = Double.toString(number);
        if (Double.isFinite(number)) {
            assertThat(FormulaEscape.escape(text)).isEqualTo(text);
        }
    }

    @Example
    void aFormulaGetsAnApostropheAndATextThatLooksEscapedGetsAnother() {
        assertThat(FormulaEscape.escape("=1+1")).isEqualTo("'=1+1");
        assertThat(FormulaEscape.escape("'=1+1")).isEqualTo("''=1+1");
        assertThat(FormulaEscape.escape("'tis")).isEqualTo("'tis");
        assertThat(FormulaEscape.escape("-")).isEqualTo("-");
        assertThat(FormulaEscape.escape("-fee")).isEqualTo("'-fee");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n01.eEab ;,\"").ofMaxLength(6);
    }
}
