package eu.niem.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
    @Test
    void namesDifferInWhateverLetters() {
        assertThat(SheetNames.of(List.of("Scores", "SCORES", "scores", "History")))
                .containsExactly("Scores", "SCORES 2", "scores 3", "History 2");
    }

    @Test
    void aLongNameIsCutAndStillUnlikeOthers() {
        String huge = "x".repeat(10_000);
        assertThat(SheetNames.of(List.of(huge, huge)))
                .containsExactly("x".repeat(31), "x".repeat(29) + " 2")
                .allMatch(name -> name.length() <= 31);
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(SheetNames.of(List.of("x".repeat(30) + "\uD83D\uDE00"))).containsExactly("x".repeat(30));
    }

    @Test
    void whatATabCannotHaveIsABlank() {
        assertThat(SheetNames.of(List.of("Ranking: a/b\\c?*[d]", "'quoted'", " \u0007 ", "")))
                .containsExactly("Ranking a b c d", "quoted", "Sheet", "Sheet 2");
    }
}
