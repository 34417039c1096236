package eu.niem.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static String printed(boolean terminal, List<Issue> issues, BiConsumer<Messages, List<Issue>> print) {
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), terminal, terminal);
        print.accept(new Messages(console), issues);
        console.flush();
        return err.toString();
    }

    @Test
    void errorsComeFirstAndThoseAlikeStandTogether() {
        List<Issue> issues = List.of(
                Issue.warning("doubtful", new Location("a.csv", 2, 1, ""), "look"),
                Issue.error("wrong", new Location("a.csv", 3, 1, ""), "mend"),
                Issue.error("missing", Location.of("b.csv"), "add"),
                Issue.error("wrong", new Location("a.csv", 9, 4, "X"), "mend"));
        assertThat(printed(false, issues, Messages::all)).isEqualTo("""
                error a.csv:3:1: mend [wrong]
                error a.csv:9:4 X: mend [wrong]
                error b.csv: add [missing]
                warning a.csv:2:1: look [doubtful]
                3 errors (2 wrong, 1 missing), 1 warning (1 doubtful)
                """);
    }

    @Test
    void ofManyAlikeTheFirstAreShownAndTheOthersCounted() {
        List<Issue> issues = new ArrayList<>();
        for (int line = 1; line <= 25; line++) {
            issues.add(Issue.warning("doubtful", new Location("a.csv", line, 1, ""), "look"));
        }
        assertThat(printed(false, issues, (messages, all) -> messages.some(all, "folder"))
                        .lines())
                .hasSize(12)
                .endsWith(
                        "... and 15 more [doubtful]",
                        "0 errors, 25 warnings (25 doubtful); 'niem check folder' shows them all");
    }

    @Test
    void nothingIsSaidWhereNothingIsWrong() {
        assertThat(printed(false, List.of(), Messages::all)).isEmpty();
    }

    @Test
    void theTextOfAFileCannotSteerATerminal() {
        List<Issue> issues =
                List.of(Issue.error("wrong", new Location("a\u001b[2J.csv", 1, 1, "\u202e"), "\u001b[31m"));
        assertThat(printed(true, issues, Messages::all).replaceAll("\u001b\\[(31|0)m(error)?", ""))
                .doesNotContain("\u001b", "\u202e")
                .contains("a\\u001b[2J.csv");
    }
}
