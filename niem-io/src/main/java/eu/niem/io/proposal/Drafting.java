package eu.niem.io.proposal;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of others and drafts how it becomes a study. Of a workbook, each sheet that has a table is drafted. */
public final class Drafting {
    private static final int MOST_SHEETS = 100;

    private final String file;
    private final FoundForm found;
    private final ForeignFile whole;
    private final Figures figures;

    private Drafting(String file, FoundForm found, ForeignFile whole, Figures figures) {
        this.file = file;
        this.found = found;
        this.whole = whole;
        this.figures = figures;
    }

    /** Drafts what is proposed for a file, with a framework of its figures. */
    public static @Nullable Drafted of(String shown, String file, byte[] content, Limits limits, Issues issues) {
        return of(shown, file, content, limits, null, issues);
    }

    /**
     * Drafts what is proposed for a file; null, with issues, where it cannot be read, or nothing in it can be scored.
     *
     * @param shown how the file is named in issues
     * @param file how it is to be called in the study's folder
     * @param known a framework that is there already; null where one is to be made of the file's figures
     */
    public static @Nullable Drafted of(
            String shown, String file, byte[] content, Limits limits, @Nullable KnownFigures known, Issues issues) {
        FoundForm found = FoundForm.of(content);
        ForeignFile whole = new ForeignFile(
                shown, () -> new ByteArrayInputStream(content), limits, found.encoding(), null, 1, false);
        Drafting drafting = new Drafting(file, found, whole, new Figures(known));
        List<String> sheets = found.form().sheets(whole);
        return sheets.size() > 1 ? drafting.sheets(sheets, issues) : drafting.only(issues);
    }

    private @Nullable Drafted only(Issues issues) {
        Draft draft = draft(whole, issues);
        return draft == null ? null : Drafted.of(List.of(draft), List.of(), figures);
    }

    private @Nullable Drafted sheets(List<String> names, Issues issues) {
        List<Draft> drafts = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (String name : names) {
            Issues own = new Issues(1);
            figures.begin(TimePeriod.isPeriod(name));
            Draft draft = drafts.size() == MOST_SHEETS ? null : draft(ofSheet(name), own);
            if (draft == null) {
                leftOut.add(
                        "the sheet '" + name + "' is left out, as no table of numbers was found in it; if it has one,"
                                + " add it to \"files\" in mapping.json with its \"sheet\" and \"header\"");
            } else {
                drafts.add(draft);
            }
        }
        if (drafts.isEmpty()) {
            issues.error(
                    "no-numbers",
                    Location.of(whole.shown()),
                    "no sheet of the workbook has a table with numbers that can be read with certainty; it has '"
                            + String.join("', '", names)
                            + "': save the one that is meant as a workbook of its own, with"
                            + " its header in one line and a line for each area");
            return null;
        }
        return Drafted.of(drafts, leftOut, figures);
    }

    private ForeignFile ofSheet(String name) {
        return new ForeignFile(
                whole.shown(), whole.content(), whole.limits(), whole.encoding(), name, 1, whole.percent());
    }

    private @Nullable Draft draft(ForeignFile sheet, Issues issues) {
        boolean isSheet = !found.form().isStatistical();
        ForeignFile opening = isSheet ? HeaderLine.of(found.form(), sheet) : sheet;
        ForeignTable table = found.form().open(opening, issues);
        if (table == null) {
            return null;
        }
        SeenTable seen = SeenTable.of(table, issues);
        if (issues.hasErrors()) {
            return null;
        }
        Draft draft = new Draft(file, found, opening, seen, figures);
        if (isSheet) {
            SheetDraft.fill(draft, issues);
        } else {
            CubeDraft.fill(draft, issues);
        }
        return issues.hasErrors() ? null : draft;
    }
}
