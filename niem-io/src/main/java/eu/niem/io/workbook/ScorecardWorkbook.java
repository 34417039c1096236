package eu.niem.io.workbook;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the workbook of a scorecard: a sheet about it, and one for each kind of result that it has. */
public final class ScorecardWorkbook {
    private final Scorecard scorecard;
    private final Disclosure disclosure;
    private final ScoreLines lines;
    private final List<WorkbookSheet> sheets = new ArrayList<>();
    private final Map<String, String> contents = new LinkedHashMap<>();

    private ScorecardWorkbook(Scorecard scorecard, Disclosure disclosure) {
        this.scorecard = scorecard;
        this.disclosure = disclosure;
        this.lines = new ScoreLines(scorecard, disclosure);
    }

    /**
     * Writes the workbook. The stream stays open.
     *
     * @param disclosure what is hidden in it
     * @throws UnsupportedOperationException if fastexcel is not there; the message names the dependency
     * @throws IllegalArgumentException if there are more scores than a sheet has rows
     */
    public static void write(OutputStream out, Scorecard scorecard, Disclosure disclosure) throws IOException {
        Require.notNull("scorecard", scorecard);
        Require.notNull("disclosure", disclosure);
        WorkbookWriter.require(); // before anything is laid out
        Plan plan = scorecard.plan();
        WorkbookWriter.write(
                out,
                plan.framework().title() + " (" + plan.methodology().title() + ")",
                new ScorecardWorkbook(scorecard, disclosure).sheets());
    }

    private List<WorkbookSheet> sheets() {
        if (lines.areThere()) {
            add(ScoresSheet.of(scorecard, lines), "every score, with its rank, band, coverage, flags and reason");
        }
        RanksSheet.of(scorecard, lines)
                .ifPresent(sheet ->
                        add(sheet, "the rank of each area on each node; 1 is the best, equal scores share it"));
        add(IndicatorsSheet.of(scorecard.plan().framework()), "what is measured, and how");
        SourcesSheet.of(scorecard.panel()).ifPresent(sheet -> add(sheet, "sources, and the values that cite them"));
        Optional<GroupGaps> gaps = GroupGaps.findIn(scorecard);
        gaps.ifPresent(
                found -> add(GapsSheet.of(found, disclosure), found.data().title()));
        ProgressSheet.of(scorecard, disclosure)
                .ifPresent(sheet -> add(
                        sheet,
                        "whether each target is met or will be in time, by "
                                + scorecard.plan().methodology().progress()));
        add(
                MethodologySheet.of(scorecard.plan(), disclosure),
                "each choice, the weights in force (VALUE in the parent, IN_ROOT in the whole), limits and bands");
        sheets.add(0, AboutSheet.of(scorecard, lines, contents, remarks()));
        return sheets;
    }

    private void add(WorkbookSheet sheet, String content) {
        sheets.add(sheet);
        contents.put(sheet.name(), content);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Methodology methodology = scorecard.plan().methodology();
        for (Output output : Output.values()) {
            if (!methodology.outputs().contains(output)) {
                remarks.add("the methodology gives no " + (output == Output.OVERALL ? "overall score" : output.code())
                        + (methodology.note().isEmpty() ? "" : ": " + methodology.note()));
            }
        }
        if (scorecard.panel().refAreas().size() > RanksSheet.MOST_AREAS) {
            remarks.add("there are too many areas for a column each: ranks stand in the sheet of scores");
        }
        if (!disclosure.isEmpty()) {
            remarks.add(
                    "confidential values, and what would give them away at once, are suppressed; they count in scores"
                            + " of dimensions");
        } else if (!scorecard.disclosure().isEmpty()) {
            remarks.add("CONFIDENTIAL: values that are not free for publication are shown here; gaps never show them");
        }
        remarks.add("flags in words are notes at the scores, up to " + FastexcelSheet.MOST_NOTES
                + " in a sheet; column REMARK has all of them");
        return remarks;
    }
}
