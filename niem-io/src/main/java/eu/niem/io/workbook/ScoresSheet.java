package eu.niem.io.workbook;

import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.io.workbook.WorkbookSheet.Look;
import eu.niem.scoring.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out every score, a line for each node, area, period and group. */
final class ScoresSheet {
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.of("NODE", CellKind.TEXT),
            SheetColumn.of("NAME", CellKind.TEXT),
            SheetColumn.of("REF_AREA", CellKind.TEXT),
            SheetColumn.of("AREA_NAME", CellKind.TEXT),
            SheetColumn.of("TIME_PERIOD", CellKind.TEXT),
            SheetColumn.of("GROUP", CellKind.TEXT),
            SheetColumn.of("GROUP_NAME", CellKind.TEXT),
            new SheetColumn("SCORE", CellKind.SCORE, "a word where there is no score: see ABSENT"),
            new SheetColumn("RANK", CellKind.WHOLE, "among the areas of the same period and group; 1 is the best"),
            SheetColumn.of("BAND", CellKind.TEXT),
            new SheetColumn("SCORED", CellKind.WHOLE, "how many children have a score"),
            new SheetColumn("EXPECTED", CellKind.WHOLE, "how many children should have one"),
            new SheetColumn("OBSERVED", CellKind.PERCENT, "how much of what the score rests on was observed"),
            new SheetColumn("STATUS", CellKind.TEXT, "flags; REMARK has them in words"),
            SheetColumn.of("REMARK", CellKind.TEXT),
            new SheetColumn("ABSENT", CellKind.TEXT, "why there is no score"));

    private final Scorecard scorecard;
    private final Panel panel;
    private final Map<String, String> names = new HashMap<>();

    private ScoresSheet(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.panel = scorecard.panel();
    }

    static WorkbookSheet of(Scorecard scorecard, ScoreLines lines) {
        ScoresSheet sheet = new ScoresSheet(scorecard);
        return WorkbookSheet.of(
                "Scores", Look.TABLE, COLUMNS, () -> lines.all().map(sheet::row).iterator());
    }

    private List<@Nullable Object> row(ScoreLines.Line line) {
        String words = FlagWords.of(line.status());
        String remark = panel.isAggregate(line.key()) ? "aggregate of areas, without a rank" : "";
        return DataTable.row(
                line.node(),
                names.computeIfAbsent(line.node(), scorecard::name),
                line.key().refArea(),
                panel.areaName(line.key().refArea()),
                line.key().timePeriod(),
                line.key().group(),
                panel.groupName(line.key().group()),
                SheetCell.noted(line.score(), words),
                line.rank(),
                line.band(),
                line.scored(),
                line.expected(),
                line.observed(),
                line.status().isEmpty() ? null : line.status(),
                remark.isEmpty() || words.isEmpty() ? orNull(remark + words) : words + "; " + remark,
                orNull(line.absent()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
