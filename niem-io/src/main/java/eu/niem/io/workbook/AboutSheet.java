package eu.niem.io.workbook;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.DataTable;
import eu.niem.io.workbook.WorkbookSheet.Look;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The first sheet: what the workbook is about, what its flags and words mean, what is missing and what is hidden. */
final class AboutSheet {
    private static final Map<AbsenceReason, String> REASONS = Map.of(
            AbsenceReason.NOT_APPLICABLE, "the question does not apply, or a node takes no part",
            AbsenceReason.NOT_COLLECTED, "the value exists, but was not collected",
            AbsenceReason.MISSING, "there is no value, and no reason is known",
            AbsenceReason.SUPPRESSED, "the value exists, but must not be shown",
            AbsenceReason.INSUFFICIENT_COVERAGE, "too little below it has a score",
            AbsenceReason.CONTEXT, "recorded for context, and never scored",
            AbsenceReason.UNDEFINED, "the method has no value here; 'niem explain' says why");

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private AboutSheet() {}

    /**
     * Makes the sheet.
     *
     * @param sheets what each of the others has, by its name
     * @param remarks what else is to be known
     */
    static WorkbookSheet of(Scorecard scorecard, ScoreLines lines, Map<String, String> sheets, List<String> remarks) {
        AboutSheet about = new AboutSheet();
        about.study(scorecard);
        about.heading("Sheets");
        sheets.forEach(about::line);
        remarks.forEach(remark -> about.line("Note", remark));
        about.scores(lines);
        return WorkbookSheet.of(
                "About",
                Look.TEXT,
                List.of(SheetColumn.of("", CellKind.TEXT), SheetColumn.of("", CellKind.LONG)),
                about.rows);
    }

    private void study(Scorecard scorecard) {
        Framework framework = scorecard.plan().framework();
        Methodology methodology = scorecard.plan().methodology();
        Panel panel = scorecard.panel();
        rows.add(DataTable.row(SheetCell.of(framework.title(), CellKind.HEADING), null));
        line("Framework", framework.id() + ", version " + framework.version());
        text("Description", framework.description());
        text("Remark", framework.note());
        line("Methodology", methodology.title() + " (" + methodology.id() + ")");
        text("Purpose", methodology.description());
        text("Remark", methodology.note());
        line("Areas", panel.refAreas().size() + ": " + some(panel.refAreas()));
        line("Periods", some(panel.timePeriods()));
        line("Groups", some(panel.groups().stream().map(AboutSheet::group).toList()));
        line("Observations", String.valueOf(panel.observations().size()));
    }

    private static String group(String code) {
        return code.equals(RowKey.TOTAL) ? code + " (everybody)" : code;
    }

    private static String some(List<String> codes) {
        int shown = 40;
        return codes.size() <= shown
                ? String.join(", ", codes)
                : String.join(", ", codes.subList(0, shown)) + " and " + (codes.size() - shown) + " more";
    }

    private void scores(ScoreLines lines) {
        Map<String, Integer> absent = new TreeMap<>();
        TreeSet<Character> flags = new TreeSet<>();
        int[] present = {0};
        lines.all().forEach(line -> {
            present[0] += line.absent().isEmpty() ? 1 : 0;
            absent.merge(line.absent(), 1, Integer::sum);
            line.status().chars().forEach(flag -> flags.add((char) flag));
        });
        absent.remove("");
        heading("Words in the place of a number");
        line("Scores", present[0] + " have a number" + (absent.isEmpty() ? ", and none has a word" : ""));
        absent.forEach((code, count) -> line(code, count + ": " + reason(code)));
        if (!flags.isEmpty()) {
            heading("Flags");
            flags.forEach(flag -> line(String.valueOf(flag), FlagWords.word(flag)));
        }
    }

    private static String reason(String code) {
        return REASONS.entrySet().stream()
                .filter(each -> each.getKey().code().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void heading(String text) {
        rows.add(DataTable.row(null, null));
        rows.add(DataTable.row(SheetCell.of(text, CellKind.HEADING), null));
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            line(name, text);
        }
    }

    private void line(String name, String text) {
        rows.add(DataTable.row(name, text));
    }
}
