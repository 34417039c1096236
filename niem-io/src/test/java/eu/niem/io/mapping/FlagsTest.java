package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.ForeignForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u   | Q",
                "c | Q",
                "C | Q",
                "N | Q",
                "bu | bQ",
                "cz | Q", // suppressed
                "m   | M",
                "z | M",
                "M | M", // cannot exist
                "L   | L",
                "O | O",
                "Q | Q", // as SDMX says it
                ":   | ''",
                "b | b",
                "p | p",
                "'' | ''"
            })
    void withoutAValueTheLettersSayWhy(String letters, String read) {
        assertThat(Flags.read(letters, "", false, false, ForeignForm.JSON_STAT).status())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ep | ep",
                "e,p | ep",
                "b u | bu",
                "e, p, u | epu",
                "~u | u",
                "s | s",
                "r | r",
                "d | d",
                "P | P",
                "A | A"
            })
    void besideAValueTheyStay(String letters, String read) {
        Flags flags = Flags.read(letters, "", true, false, ForeignForm.SDMX_CSV);

        assertThat(flags.status()).isEqualTo(read);
        assertThat(flags.conf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"provisional estimate", "missing", "confidential"})
    void aWordStaysAsItIsAndSaysNothing(String word) {
        assertThat(Flags.read(word, "", true, true, ForeignForm.JSON_STAT)).isEqualTo(new Flags(word, "", false));
        assertThat(Flags.read(word, "", false, false, ForeignForm.EUROSTAT_TSV)).isEqualTo(new Flags(word, "", false));
    }

    @Test
    void theOldLetterForMetadataIsNoFlag() {
        assertThat(Flags.areOld("bs")).isTrue();
        assertThat(Flags.areOld("bi")).isFalse();
        assertThat(Flags.read("bi", "", true, true, ForeignForm.EUROSTAT_TSV)).isEqualTo(new Flags("b", "", true));
        assertThat(Flags.read("bi", "", true, false, ForeignForm.EUROSTAT_TSV)).isEqualTo(new Flags("bi", "", false));
    }

    @Test
    void aConfidentialValueIsConfidential() {
        assertThat(Flags.read("c", "", true, true, ForeignForm.EUROSTAT_TSV).conf())
                .isEqualTo("C");
        assertThat(Flags.read("N", "", true, false, ForeignForm.EUROSTAT_TSV).conf())
                .isEqualTo("N");
        assertThat(Flags.read("", "c", true, false, ForeignForm.SDMX_CSV).conf())
                .isEqualTo("C");
    }
}
