package eu.niem.io.reading;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import java.util.ArrayList;
import java.util.List;

/** Collects issues while an input is read, up to a limit. */
public final class Issues {
    private final List<Issue> all = new ArrayList<>();
    private final int limit;

    /** Makes a collector that holds up to a number of issues. */
    public Issues(int limit) {
        this.limit = limit;
    }

    /** Adds an issue, unless the limit is reached. */
    public void add(Issue issue) {
        if (all.size() < limit) {
            all.add(issue);
        } else if (all.size() == limit) {
            all.add(Issue.error(
                    "too-many-issues",
                    issue.where(),
                    "there are more than " + limit + " issues; mend these first and check again"));
        }
    }

    /** Adds an error. */
    public void error(String code, Location where, String message) {
        add(Issue.error(code, where, message));
    }

    /** Adds a warning. */
    public void warning(String code, Location where, String message) {
        add(Issue.warning(code, where, message));
    }

    /** Adds all issues of another reading. */
    public void addAll(List<Issue> issues) {
        issues.forEach(this::add);
    }

    /** Returns whether the limit is reached, so that reading on is of no use. */
    public boolean isFull() {
        return all.size() > limit;
    }

    /** Returns whether an error was added. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Issue::isError);
    }

    /** Returns the issues so far. */
    public List<Issue> list() {
        return List.copyOf(all);
    }
}
