package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeIndexTest {
    @Test
    void textsAreNumberedAsTheyAreSeen() {
        CodeIndex codes = new CodeIndex();
        assertThat(codes.of("")).isZero();
        assertThat(codes.of("b")).isEqualTo(1);
        assertThat(codes.of("b")).isEqualTo(1);
        assertThat(codes.of("")).isZero();
        assertThat(codes.texts()).containsExactly("", "b");
        assertThat(codes.text(1)).isEqualTo("b");
        assertThat(codes.size()).isEqualTo(2);
    }
}
