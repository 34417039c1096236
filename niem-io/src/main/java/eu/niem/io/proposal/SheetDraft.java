package eu.niem.io.proposal;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Drafts what the columns of a sheet are: by their usual names, and by what stands in them. Columns that tell rows of
 * one cell apart are fixed by one code each.
 */
final class SheetDraft {
    private static final List<String> YEARS = List.of("[0-9]{4}", "([0-9]{4}) \\[YR[0-9]{4}\\]", "[A-Za-z]+([0-9]{4})");

    private final Draft draft;
    private final List<SeenColumn> left;

    private SheetDraft(Draft draft) {
        this.draft = draft;
        this.left = new ArrayList<>(draft.table.columns);
    }

    /** Fills in a draft; an issue says where that is not possible. */
    static void fill(Draft draft, Issues issues) {
        new SheetDraft(draft).fill(issues);
    }

    private void fill(Issues issues) {
        left.stream()
                .filter(column -> column.cells == 0)
                .toList()
                .forEach(column -> leave(column, "nothing stands in it"));
        List<SeenColumn> across = across();
        left.removeAll(across);
        List<SeenColumn> named = named();
        left.removeAll(named);
        Optional<SeenColumn> period = across.isEmpty() ? period() : Optional.empty();
        period.ifPresent(left::remove);
        SeenColumn area = AreaColumn.find(left);
        left.remove(area);
        Optional<SeenColumn> group = UsualNames.GROUP.find(left).filter(column -> !column.isNumeric());
        group.ifPresent(left::remove);
        Optional<SeenColumn> indicator = UsualNames.INDICATOR.find(left).filter(SeenColumn::isText);
        indicator.ifPresent(left::remove);
        left.addAll(named);
        left.sort(Comparator.comparingInt(column -> column.index));
        List<SeenColumn> values = new SheetValues(draft, left, across).find(indicator);
        left.removeAll(values);
        if (values.isEmpty()) {
            issues.error(
                    "no-numbers",
                    Location.of(draft.opening.shown()),
                    "no column of the file holds numbers that can be read with certainty, so nothing can be scored: see"
                            + " whether the header stands in another line, and numbers are written alike throughout");
            return;
        }
        List<SeenColumn> axes = new ArrayList<>();
        if (area != null) {
            axes.add(area);
        }
        period.ifPresent(axes::add);
        group.ifPresent(axes::add);
        indicator.ifPresent(axes::add);
        if (area == null) {
            draft.unplaced();
        } else {
            new AreaColumn(draft, area).use(left);
        }
        periods(across, period);
        group.ifPresent(draft::group);
        indicator.ifPresent(this::indicators);
        Combinations combinations = new Combinations(draft.table, values);
        List<SeenColumn> texts =
                left.stream().filter(column -> !isCounted(column)).toList();
        draft.keep(combinations.chosen(combinations.differing(axes, texts)));
        left.stream()
                .filter(column -> !draft.uses.containsKey(column))
                .forEach(column -> draft.use(column, "left out", "nothing names it"));
    }

    private static boolean isCounted(SeenColumn column) {
        return column.isNumeric() && !column.isOfPeriods() && !UsualNames.CODE.isWordOf(column);
    }

    private void leave(SeenColumn column, String why) {
        left.remove(column);
        draft.use(column, "left out", why);
    }

    /** Returns the columns that are years by their names; none where there is only one. */
    private List<SeenColumn> across() {
        for (String years : YEARS) {
            Pattern pattern = Pattern.compile(years);
            List<SeenColumn> found = left.stream()
                    .filter(column -> pattern.matcher(column.name()).matches() && column.isNumeric())
                    .toList();
            long alike = left.stream()
                    .filter(column -> pattern.matcher(column.name()).matches())
                    .count();
            if (found.size() > 1 && found.size() == alike) {
                draft.axes.put("period", Map.of("across", years));
                return found;
            }
        }
        return List.of();
    }

    private Optional<SeenColumn> period() {
        Optional<SeenColumn> usual = UsualNames.PERIOD.find(left);
        return usual.isPresent()
                ? usual
                : left.stream().filter(SeenColumn::isOfPeriods).findFirst();
    }

    private void periods(List<SeenColumn> across, Optional<SeenColumn> period) {
        across.forEach(column -> draft.use(column, "period", "its values are of the period in its name"));
        if (period.isPresent()) {
            draft.axes.put("period", period.get().name());
            draft.use(
                    period.get(),
                    "period",
                    period.get().isOfPeriods() ? "" : "by its name; not all texts are years, months or days");
            draft.skipBlank(period.get());
        } else if (across.isEmpty()) {
            draft.undated();
        }
    }

    private void indicators(SeenColumn column) {
        draft.indicators(column, code -> Draft.UNKNOWN_UNIT);
        draft.skipBlank(column);
    }

    /** Returns the columns that are named after indicators of a framework that is there already. */
    private List<SeenColumn> named() {
        return left.stream()
                .filter(column -> draft.figures.isKnown(column.name()) && !UsualNames.isAxis(column))
                .toList();
    }

    /** Returns the column with the most different texts. */
    static Optional<SeenColumn> richest(List<SeenColumn> columns) {
        return columns.stream()
                .max(Comparator.comparingInt((SeenColumn column) -> column.counts.size())
                        .thenComparing(column -> -column.index));
    }
}
