package eu.niem.examples.cli;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints issues: errors first, those of one kind in one file together, and at the end how many there are of each kind.
 *
 * @param console takes them
 */
record Messages(Console console) {
    private static final int SHOWN = 10;

    /** What makes issues alike. */
    private record Kind(Severity severity, String file, String code) {
        static Kind of(Issue issue) {
            return new Kind(issue.severity(), issue.where().file(), issue.code());
        }
    }

    /** Prints all issues. */
    void all(List<Issue> issues) {
        print(issues, Integer.MAX_VALUE, "");
    }

    /**
     * Prints the first issues of each kind.
     *
     * @param study what {@code niem check} is to be called with to see the others
     */
    void some(List<Issue> issues, String study) {
        print(issues, SHOWN, study);
    }

    private void print(List<Issue> issues, int most, String study) {
        boolean cut = false;
        for (Severity severity : Severity.values()) {
            for (List<Issue> alike : byKind(issues, severity)) {
                alike.stream().limit(most).forEach(this::print);
                if (alike.size() > most) {
                    console.say("... and " + (alike.size() - most) + " more ["
                            + alike.get(0).code() + "]");
                    cut = true;
                }
            }
        }
        if (!issues.isEmpty()) {
            console.say(counted(issues) + (cut ? "; 'niem check " + study + "' shows them all" : ""));
        }
    }

    private void print(Issue issue) {
        String text = issue.toString();
        int word = text.indexOf(' ');
        console.say(issue.isError() ? Colour.RED : Colour.YELLOW, text.substring(0, word), text.substring(word));
    }

    private static Collection<List<Issue>> byKind(List<Issue> issues, Severity severity) {
        Map<Kind, List<Issue>> byKind = new LinkedHashMap<>();
        issues.stream()
                .filter(issue -> issue.severity() == severity)
                .forEach(issue -> byKind.computeIfAbsent(Kind.of(issue), each -> new ArrayList<>())
                        .add(issue));
        return byKind.values();
    }

    /** Returns how many issues there are, such as <i>3 errors (2 unknown-item, 1 missing-file), 0 warnings</i>. */
    static String counted(List<Issue> issues) {
        return counted(issues, Severity.ERROR, "error") + ", " + counted(issues, Severity.WARNING, "warning");
    }

    private static String counted(List<Issue> issues, Severity severity, String word) {
        Map<String, Long> codes = issues.stream()
                .filter(issue -> issue.severity() == severity)
                .collect(Collectors.groupingBy(Issue::code, LinkedHashMap::new, Collectors.counting()));
        long count = codes.values().stream().mapToLong(Long::longValue).sum();
        String kinds = codes.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        return count + " " + word + (count == 1 ? "" : "s") + (count == 0 ? "" : " (" + kinds + ")");
    }
}
