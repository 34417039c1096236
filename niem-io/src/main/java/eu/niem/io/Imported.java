package eu.niem.io;

import eu.niem.core.internal.Require;
import eu.niem.io.check.Checked;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.util.List;

/**
 * A study whose observations were read from the files of others.
 *
 * @param study the study, with everything that is wrong with its files
 * @param report what was read of the files that its mapping names, and what was left out by which rule; empty where it
 *     has observations of its own
 */
public record Imported(Checked<Study> study, ImportReport report) {
    /** Checks that nothing is null. */
    public Imported {
        Require.notNull("study", study);
        Require.notNull("report", report);
    }

    static Imported failed(Issue issue) {
        return new Imported(Checked.of(null, List.of(issue)), new ImportReport(List.of()));
    }
}
