package eu.niem.io.workbook;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.io.workbook.ScoreLines.Line;
import eu.niem.io.workbook.WorkbookSheet.Look;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out ranks: a line for each node, period and group, and a column for each area. */
final class RanksSheet {
    /** How many areas it has at most; more are found faster in the sheet of scores. */
    static final int MOST_AREAS = 1_000;

    private static final String AGGREGATE = "aggregate";

    private final Scorecard scorecard;
    private final Panel panel;
    private final List<String> areas;

    private RanksSheet(Scorecard scorecard, List<String> areas) {
        this.scorecard = scorecard;
        this.panel = scorecard.panel();
        this.areas = areas;
    }

    /** Returns the sheet; none where the methodology gives no ranks, or there are too many areas for columns. */
    static Optional<WorkbookSheet> of(Scorecard scorecard, ScoreLines lines) {
        List<String> areas = areas(scorecard);
        boolean permits = scorecard.plan().methodology().outputs().contains(Output.RANKS);
        if (!permits || !lines.areThere() || areas.isEmpty() || areas.size() > MOST_AREAS) {
            return Optional.empty();
        }
        RanksSheet sheet = new RanksSheet(scorecard, areas);
        return Optional.of(WorkbookSheet.of(
                "Ranks",
                Look.TABLE,
                sheet.columns(),
                () -> lines.slices().stream()
                        .flatMap(slice -> sheet.rows(slice, lines.of(slice)))
                        .iterator()));
    }

    /** Returns the areas that are compared in any period. */
    private static List<String> areas(Scorecard scorecard) {
        return scorecard.rows().stream()
                .filter(key -> !scorecard.panel().isAggregate(key))
                .map(RowKey::refArea)
                .distinct()
                .sorted()
                .toList();
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.of("NODE", CellKind.TEXT),
                SheetColumn.of("NAME", CellKind.TEXT),
                SheetColumn.of("TIME_PERIOD", CellKind.TEXT),
                SheetColumn.of("GROUP", CellKind.TEXT)));
        for (String area : areas) {
            String name = panel.areaName(area);
            columns.add(new SheetColumn(area, CellKind.WHOLE, name.equals(area) ? "" : name));
        }
        return columns;
    }

    private Stream<List<@Nullable Object>> rows(Slice slice, List<Line> lines) {
        Map<String, Map<String, Line>> byNode = new LinkedHashMap<>();
        for (Line line : lines) {
            byNode.computeIfAbsent(line.node(), node -> new LinkedHashMap<>())
                    .put(line.key().refArea(), line);
        }
        return byNode.entrySet().stream().map(each -> {
            List<@Nullable Object> row = new ArrayList<>(
                    List.of(each.getKey(), scorecard.name(each.getKey()), slice.timePeriod(), slice.group()));
            areas.forEach(area -> row.add(cell(each.getValue().get(area))));
            return row;
        });
    }

    private @Nullable SheetCell cell(@Nullable Line line) {
        if (line == null) {
            return null;
        }
        Object word = panel.isAggregate(line.key()) ? AGGREGATE : line.absent();
        return SheetCell.noted(line.rank() == null ? word : line.rank(), FlagWords.of(line.status()));
    }
}
