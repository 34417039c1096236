package eu.niem.io.reading;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import eu.niem.io.check.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects issues while an input is read, up to a limit.
 *
 * <p>Equal mistakes in a column of a table are one issue, with their number and examples. Of one kind of mistake about
 * several names, such as areas that are not listed, a column has up to {@value #SHOWN} issues, and one more for the
 * rest. A second mistake of a kind in the same cell is passed over. In documents every mistake is an issue of its own.
 */
public final class Issues {
    /** The kind of mistakes that are about a row, not about one of its cells. */
    public static final String WHOLE_ROW = "row";

    private static final int SHOWN = 5;
    private static final String NAME = "name "; // of equal names none needs to be repeated
    private static final String IN_FILE = "file ";
    private static final String OTHERS = "\n";
    private static final long TIMES_THE_LIMIT = 100;

    private final List<Mistake> all = new ArrayList<>();
    private final Map<String, Map<String, Mistake>> columns = new HashMap<>();
    private final int limit;
    private long counted;
    private boolean full;

    /**
     * Makes a collector that holds up to a number of issues.
     *
     * @param limit how many; of equal mistakes a hundred times as many are counted
     */
    public Issues(int limit) {
        this.limit = limit;
    }

    /** Adds an issue as it is, unless the limit is reached. */
    public void add(Issue issue) {
        add(new Mistake(issue, false, "file"));
    }

    private void add(Mistake mistake) {
        if (all.size() < limit && !full) {
            all.add(mistake);
        } else {
            stop(mistake.where(), limit);
        }
    }

    private void stop(Location where, long count) {
        if (!full) {
            full = true;
            String message = "there are more than " + count + " issues; mend these first and check again";
            all.add(new Mistake(Issue.error("too-many-issues", where, message), false, "file"));
        }
    }

    /** Adds an error; equal ones of a column are one. */
    public void error(String code, Location where, String message) {
        collect(Severity.ERROR, code, where, message, () -> "", () -> message);
    }

    /** Adds a warning; equal ones of a column are one. */
    public void warning(String code, Location where, String message) {
        collect(Severity.WARNING, code, where, message, () -> "", () -> message);
    }

    /** Adds an error about a name; those of a column about the same name are one. */
    public void error(String code, Location where, String name, Supplier<String> message) {
        collect(Severity.ERROR, code, where, NAME + name, () -> Shown.quoted(name), message);
    }

    /** Adds a warning about a name; those of a column about the same name are one. */
    public void warning(String code, Location where, String name, Supplier<String> message) {
        collect(Severity.WARNING, code, where, NAME + name, () -> Shown.quoted(name), message);
    }

    /**
     * Adds an error that is the same whatever the text of the cell is: all of a column are one issue.
     *
     * @param kind a word that tells it from other such errors of the same code
     * @param example how this one is named among the examples
     */
    public void alike(String code, Location where, String kind, Supplier<String> example, Supplier<String> message) {
        collect(Severity.ERROR, code, where, kind, example, message);
    }

    /** Adds an error whose cure is the same for all columns of a file: all of a kind are one issue of the file. */
    public void alikeInFile(
            String code, Location where, String kind, Supplier<String> example, Supplier<String> message) {
        collect(Severity.ERROR, code, where, IN_FILE + kind, example, message);
    }

    /** Adds a warning that is the same whatever the text of the cell is. */
    public void alikeWarning(String code, Location where, Supplier<String> example, Supplier<String> message) {
        collect(Severity.WARNING, code, where, code, example, message);
    }

    private void collect(
            Severity severity,
            String code,
            Location where,
            String kind,
            Supplier<String> example,
            Supplier<String> message) {
        if (where.line() == 0 || where.path().startsWith("/") || (where.path().isEmpty() && !kind.equals(WHOLE_ROW))) {
            add(new Issue(severity, code, where, message.get()));
            return;
        }
        boolean isInFile = kind.startsWith(IN_FILE);
        Map<String, Mistake> column = columns.computeIfAbsent(
                severity + " " + code + " " + (isInFile ? "" : where.path()) + " " + where.file(),
                each -> new HashMap<>());
        boolean isOther = column.size() >= SHOWN && !column.containsKey(kind);
        Mistake first = column.get(isOther ? OTHERS : kind);
        if (first != null) {
            again(first, where, isOther || !kind.startsWith(NAME) ? example : () -> "");
        } else {
            Mistake mistake =
                    new Mistake(new Issue(severity, code, where, message.get()), isOther, isInFile ? "file" : "column");
            column.put(isOther ? OTHERS : kind, mistake);
            add(mistake);
        }
    }

    private void again(Mistake first, Location where, Supplier<String> example) {
        first.again(where, example);
        if (++counted > TIMES_THE_LIMIT * limit) {
            stop(where, TIMES_THE_LIMIT * limit);
        }
    }

    /** Adds all issues of another reading, as they are. */
    public void addAll(List<Issue> issues) {
        issues.forEach(this::add);
    }

    /** Returns whether the limit is reached, so that reading on is of no use. */
    public boolean isFull() {
        return full;
    }

    /** Returns whether an error was added. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Mistake::isError);
    }

    /** Returns the issues so far. */
    public List<Issue> list() {
        return all.stream().map(Mistake::issue).toList();
    }
}
