package eu.niem.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlagWordsTest {
    @Test
    void everyFlagHasWords() {
        assertThat(FlagWords.known().values())
                .allMatch(words -> !words.isBlank())
                .doesNotHaveDuplicates();
        assertThat(FlagWords.of("bu*")).isEqualTo("break in the series; low reliability; imputed by the methodology");
    }

    @Test
    void anotherTextHasNone() {
        assertThat(FlagWords.of("accepted?")).isEmpty();
        assertThat(FlagWords.of("")).isEmpty();
    }
}
