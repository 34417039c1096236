package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.io.IOException;

/** Words what is wrong with a workbook, and what to do. */
final class WorkbookIssues {
    private WorkbookIssues() {}

    /** Adds the issue of a file that cannot be read on. */
    static void add(IOException e, Location where, ForeignFile file, Issues issues) {
        Limits limits = file.limits();
        String larger = "; if it is meant to be so large, read it with larger limits";
        if (e instanceof LimitedStream.TooLarge) {
            issues.error(
                    "too-large",
                    where,
                    "the file, or what comes out when it is unpacked, has more than " + limits.fileBytes() + " bytes"
                            + larger);
        } else if (e instanceof SharedTexts.TooMany) {
            issues.error(
                    "too-large",
                    where,
                    "the texts that the cells of the workbook share are more than " + limits.elements()
                            + ", or would take more than " + limits.fileBytes() + " bytes of memory" + larger);
        } else if (e instanceof SheetPart.TooMany) {
            issues.error("too-many-values", where, "the sheet has more than " + limits.elements() + " cells" + larger);
        } else if (e instanceof CellChars.TooLong) {
            issues.error(
                    "line-too-long",
                    where,
                    "a row or text has more than " + limits.lineLength() + " characters" + larger);
        } else if (e instanceof WorkbookParts.Broken) {
            issues.error(
                    "broken-workbook",
                    where,
                    "the workbook is damaged, or is none: " + e.getMessage()
                            + "; open it in a spreadsheet and save it anew as .xlsx");
        } else {
            TextFile.unreadable(file, e, issues);
        }
    }

    /** Adds the issue of a file that is no zip archive. */
    static void none(boolean isOldOffice, ForeignFile file, Issues issues) {
        issues.error(
                "not-a-workbook",
                Location.of(file.shown()),
                isOldOffice
                        ? "the workbook has a password, or is of the form before 2007 (.xls): save it as .xlsx, without a"
                                + " password"
                        : "this is no workbook (.xlsx): read a table of text with \"form\": \"csv\"");
    }

    static void broken(Location where, Issues issues) {
        issues.error(
                "broken-workbook",
                where,
                "the cell names a text that is not there; open the workbook in a spreadsheet and save it anew");
    }

    static void notComputed(Location where, Issues issues) {
        issues.alikeWarning(
                "formula-without-value",
                where,
                () -> "",
                () ->
                        "the formula has no value, as it was never computed; it is read as an empty cell: open the workbook"
                                + " in a spreadsheet and save it");
    }

    static void merged(String range, Location where, Issues issues) {
        issues.warning(
                "merged-cells",
                where,
                "rows are merged in " + Shown.quoted(range)
                        + ": the first cell holds the text, those below are empty; undo it, and fill them, if the text is"
                        + " meant for all");
    }
}
