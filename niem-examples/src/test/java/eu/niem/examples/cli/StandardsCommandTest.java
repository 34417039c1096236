package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardsCommandTest {
    @Test
    void whatIsBelowTheStandardAndWhatHasNoAnswerIsListed() {
        Called called = niem("standards", ROUND, "--area", "LV");
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .startsWith("Shortfalls: 1 below the standard, 0 more below the best, 1 unanswered, LV, 2021\n")
                .contains("HOU2       Support to find housing", "suppressed");
    }

    @Test
    void allRowsAreMeantWhereNoneIsNamed() {
        assertThat(niem("standards", ROUND, "--csv").out()).contains("\nLT,2021,_T,", "\nLV,2021,_T,HOU2,");
    }
}
