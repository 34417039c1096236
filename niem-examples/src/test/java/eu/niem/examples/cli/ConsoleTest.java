package eu.niem.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Console console(boolean terminal) {
        return new Console(new PrintWriter(out), new PrintWriter(err), terminal, terminal);
    }

    @Test
    void aFileKeepsItsTextUnlessATerminalShowsIt() {
        console(false).file("a\u001b\r\n");
        console(true).file("a\u001b\r\n");
        assertThat(out).hasToString("a\u001b\r\na\\u001b\n");
    }

    @Test
    void messagesGoToTheOtherStreamAndAreHarmless() {
        console(false).say(Colour.RED, "error ", "a\u001b");
        assertThat(err).hasToString("error a\\u001b\n");
        assertThat(out.toString()).isEmpty();
    }
}
