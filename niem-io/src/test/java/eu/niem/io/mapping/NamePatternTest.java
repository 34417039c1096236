package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
    @ParameterizedTest
    @ValueSource(strings = {"[0-9]{4}", "([0-9]{4}) \\[YR[0-9]{4}\\]", "\\p{L}{2,}[0-9]{2,4}", ".{0,200}[0-9]{4}"})
    void expressionsForNamesAreCompiled(String expression) {
        assertThat(NamePattern.compile(expression).pattern()).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((x{0}){1000}){1000}",
                "(?:){2147483647}",
                "a{99999999999999999999}",
                "a{10001}",
                "a{2,10001}",
                "(a{101}){0,100}"
            })
    void repetitionsThatMultiplyAreRefused(String expression) {
        assertThatThrownBy(() -> NamePattern.compile(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("its repetitions multiply to more than 10000");
    }

    @Test
    void aLongExpressionIsRefusedBeforeItIsLookedAt() {
        assertThat(NamePattern.compile("a".repeat(500)).pattern()).hasSize(500);
        assertThatThrownBy(() -> NamePattern.compile("(".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it has 1000000 characters, and may have 500");
    }

    @Test
    void whatIsNoExpressionSaysWhy() {
        assertThatThrownBy(() -> NamePattern.compile("[0-9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unclosed character class");
    }

    @Test
    void anExpressionTooDeepForTheStackIsRefused() throws InterruptedException {
        String deep = "(".repeat(249) + ")".repeat(249);
        Throwable[] thrown = new Throwable[1];
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        nest(() -> NamePattern.compile(deep));
                    } catch (IllegalArgumentException e) {
                        thrown[0] = e;
                    }
                },
                "small",
                1 << 18);
        small.start();
        small.join();
        assertThat(thrown[0]).hasMessage("its groups nest too deeply");
    }

    /** Goes down the stack, and compiles on the way back where too little of it is left. */
    @SuppressWarnings("InfiniteRecursion") // to the end of the stack
    private static void nest(Runnable compile) {
        try {
            nest(compile);
        } catch (StackOverflowError e) {
            compile.run();
        }
    }
}
