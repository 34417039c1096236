package eu.niem.io.reading;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An issue of a cell, and how often and where it is found again in the column, or the file. */
final class Mistake {
    private static final int EXAMPLES = 3;

    private final Issue first;
    private final boolean mixed;
    private final String among;
    private final List<String> examples = new ArrayList<>();
    private Location last;
    private int count = 1;
    private boolean onlyLines = true;

    /**
     * Makes the first of several.
     *
     * @param mixed whether those that follow are of the same kind only, and not equal
     * @param among what those that follow stand in: column or file
     */
    Mistake(Issue first, boolean mixed, String among) {
        this.first = first;
        this.mixed = mixed;
        this.among = among;
        this.last = first.where();
    }

    Location where() {
        return first.where();
    }

    boolean isError() {
        return first.isError();
    }

    /** Counts it once more, unless it is still in the same cell. */
    void again(Location where, Supplier<String> example) {
        if (where.equals(last)) {
            return;
        }
        last = where;
        count++;
        if (examples.size() < EXAMPLES) {
            String shown = example.get();
            examples.add(shown.isEmpty() ? String.valueOf(where.line()) : shown + " in line " + where.line());
            onlyLines &= shown.isEmpty();
        }
    }

    /** Returns the issue, with the number of those that are equal, and examples of them. */
    Issue issue() {
        if (count == 1) {
            return first;
        }
        String lines = onlyLines ? (count == 2 ? "in line " : "in lines ") : "";
        String also = lines + Shown.some(examples, count - 1);
        String place = first.where().path().isEmpty() ? "table" : among;
        String howMany = mixed
                ? " (and " + (count - 1) + " others of this kind in the " + place + ": " + also + ")"
                : " (" + count + " of these in the " + place + ": also " + also + ")";
        return new Issue(first.severity(), first.code(), first.where(), first.message() + howMany);
    }
}
