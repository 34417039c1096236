package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NiemCommandTest {
    @Test
    void helpListsEveryCallThatThereIs() {
        Called called = niem("--help");
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("Usage: niem", "  check ", "  score ", "  rank ", "  explain ");
        NiemCommand.of(Console.ofSystem())
                .getSubcommands()
                .keySet()
                .forEach(call -> assertThat(called.out()).contains("\n  " + call + " "));
    }

    @Test
    void everyCallIsFoundByItsName() {
        Console console = Console.ofSystem();
        for (String call : NiemCommand.of(console).getSubcommands().keySet()) {
            assertThat(niem(call, "--help").out()).startsWith("Usage: niem " + call + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "rank", "explain"})
    void everyCallHasHelpOfItsOwn(String call) {
        Called called = niem(call, "--help");
        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("Usage: niem " + call + " ").contains("STUDY");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(niem("--version").out()).isEqualTo("niem " + System.getProperty("niem.version") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "rank", "rank round-2021", "score round-2021 --cvs", "score round-2021 more"})
    void aWrongCallEndsWithTwoAndSaysWhereHelpIs(String line) {
        Called called = niem((Object[]) line.split(" ", -1));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("niem: ").contains(" --help'.\n");
    }

    @Test
    void aCallThatIsNearlyRightIsAnsweredWithTheRightOne() {
        assertThat(niem("chek").err()).contains("did you mean check");
    }

    @Test
    void whatIsNoLanguageIsRefused() {
        Called called = niem("rank", ROUND, "overall", "--locale", "1");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("'1' is no language", "'de'");
        assertThat(niem("rank", ROUND, "overall", "--locale", "xx").err()).contains("'xx' is no language");
    }
}
