package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundedTextTest {
    @Test
    void itIsTheTextThatItBounds() {
        BoundedText text = new BoundedText("abc");
        assertThat(text).hasToString("abc").hasSize(3);
        assertThat(text.subSequence(1, 3)).hasToString("bc");
        assertThat(text.charAt(2)).isEqualTo('c');
        assertThat(text.looks()).isEqualTo(1);
    }

    @Test
    void itMayBeLookedAtAHundredThousandTimes() {
        BoundedText text = new BoundedText("a");
        for (int i = 0; i < 100_000; i++) {
            assertThat(text.charAt(0)).isEqualTo('a');
        }
        assertThatThrownBy(() -> text.charAt(0)).isInstanceOf(BoundedText.TooLongException.class);
    }

    @Test
    void anExpressionThatGoesBackAndForthIsEnded() {
        BoundedText text = new BoundedText("a".repeat(40) + "!");
        assertThatThrownBy(() -> Pattern.compile("(a|aa)+\\1?$").matcher(text).matches())
                .isInstanceOf(BoundedText.TooLongException.class);
    }
}
