package eu.niem.io.proposal;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file of others and drafts how it becomes a study. */
public final class Drafting {
    private Drafting() {}

    /**
     * Drafts what is proposed for a file; null, with issues, where it cannot be read, or nothing in it can be scored.
     *
     * @param shown how the file is named in issues
     * @param file how it is to be called in the study's folder
     */
    public static @Nullable Drafted of(String shown, String file, byte[] content, Limits limits, Issues issues) {
        FoundForm found = FoundForm.of(content);
        ForeignFile opening = new ForeignFile(
                shown, () -> new ByteArrayInputStream(content), limits, found.encoding(), null, 1, false);
        boolean isSheet = !found.form().isStatistical();
        if (isSheet) {
            opening = HeaderLine.of(found.form(), opening);
        }
        ForeignTable table = found.form().open(opening, issues);
        if (table == null) {
            return null;
        }
        SeenTable seen = SeenTable.of(table, issues);
        if (issues.hasErrors()) {
            return null;
        }
        Draft draft = new Draft(file, found, opening, seen);
        if (isSheet) {
            SheetDraft.fill(draft, issues);
        } else {
            CubeDraft.fill(draft, issues);
        }
        return issues.hasErrors() ? null : Drafted.of(draft);
    }
}
