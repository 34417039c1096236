package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void theTreeEndsInAnswersAndTheirSources() {
        Called called = niem("explain", ROUND, "housing", "LV");
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .startsWith("Housing (housing), LV 2021: 62.50 = arithmetic mean of 2 of 2\n")
                .contains("observed 'free' No restriction", "coded by A. Coder");
    }

    @Test
    void programsGetALineForEachPart() {
        assertThat(niem("explain", ROUND, "housing", "LV", "--csv").out())
                .contains(
                        "\n2,HOU2,Support to find housing,LV,2021,_T,observed,,,25,,,,advice,,F,,,VISIT,only in the capital\n");
    }

    @Test
    void anUnknownAreaIsAWrongCall() {
        Called called = niem("explain", ROUND, "housing", "XX");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("there is no area 'XX'", "EE, LT, LV");
    }
}
