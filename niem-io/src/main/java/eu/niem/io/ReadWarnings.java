package eu.niem.io;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Tells warnings in a log where what was read is returned without its issues: one record for a reading, with their
 * number and the first {@value #SHOWN}. Who asks for the issues is not told by the log too.
 */
final class ReadWarnings {
    private static final Logger LOG = System.getLogger("eu.niem.io");
    private static final int SHOWN = 5;

    private ReadWarnings() {}

    /**
     * Returns the value of what was read, and logs its warnings.
     *
     * @param all where all warnings are found, in words; empty if they are nowhere else
     * @throws eu.niem.io.check.InvalidInputException if there is an error in it; nothing is logged then
     */
    static <T> T valueOf(Checked<T> read, String all) {
        T value = read.orThrow();
        if (!read.issues().isEmpty()) {
            LOG.log(Level.WARNING, "{0}", text(read.issues(), all));
        }
        return value;
    }

    /** Issues escape what files hold, so that no line is more than one and none steers a terminal. */
    private static String text(List<Issue> warnings, String all) {
        int count = warnings.size();
        StringBuilder text = new StringBuilder("What was read is valid, with ")
                .append(count == 1 ? "1 warning" : count + " warnings")
                .append(all.isEmpty() ? ":" : " (" + all + "):");
        warnings.stream().limit(SHOWN).forEach(issue -> text.append('\n').append(issue));
        if (count > SHOWN) {
            text.append("\n... and ").append(count - SHOWN).append(" more");
        }
        return text.toString();
    }
}
