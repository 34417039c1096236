package eu.niem.io.proposal;

import eu.niem.io.mapping.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet that hold values, and how numbers are written in them. */
final class SheetValues {
    private final Draft draft;
    private final List<SeenColumn> left;
    private final List<SeenColumn> across;

    /**
     * Prepares the search.
     *
     * @param left the columns that nothing is taken for yet
     * @param across the columns whose names are periods
     */
    SheetValues(Draft draft, List<SeenColumn> left, List<SeenColumn> across) {
        this.draft = draft;
        this.left = left;
        this.across = across;
    }

    /** Finds them, and drafts what they are; none where there are none. */
    List<SeenColumn> find(Optional<SeenColumn> indicator) {
        List<SeenColumn> values = readable(across.isEmpty() ? candidates() : across);
        if (values.isEmpty() || (values.size() < across.size())) {
            return List.of();
        }
        if (!across.isEmpty()) {
            if (indicator.isEmpty()) {
                String id = draft.indicator(draft.stem(), draft.title(), unit(values));
                draft.axes.put("indicator", Map.of("is", id));
            }
            return values;
        }
        return indicator.isPresent() ? one(values) : each(values);
    }

    private List<SeenColumn> candidates() {
        List<SeenColumn> found = new ArrayList<>();
        for (SeenColumn column : left) {
            if (column.isMostlyNumeric()) {
                draft.use(column, "left out", "not all of it are numbers: '" + column.firstOther() + "' is none");
            } else if (column.isNumeric() && !isCode(column)) {
                found.add(column);
            }
        }
        return found;
    }

    private static boolean isSure(SeenColumn column) {
        return column.forms.isPlain() && column.forms.isUnmistakable();
    }

    private static boolean isCode(SeenColumn column) {
        return column.isOfWholeNumbers() && (UsualNames.CODE.isWordOf(column) || UsualNames.AREA.has(column));
    }

    /** Returns the columns whose numbers can be read with certainty, and drafts how. */
    private List<SeenColumn> readable(List<SeenColumn> columns) {
        List<SeenColumn> values = columns;
        Numerals numerals = certain(values);
        if (numerals == null) {
            values = columns.stream().filter(SheetValues::isSure).toList();
            columns.stream()
                    .filter(column -> !isSure(column))
                    .forEach(column ->
                            draft.use(column, "left out", "its numbers may be read in two ways: state \"decimal\""));
            numerals = values.isEmpty() ? null : certain(values);
        }
        if (numerals == null) {
            return List.of();
        }
        write(numerals, values);
        return values;
    }

    private static @Nullable Numerals certain(List<SeenColumn> columns) {
        NumberForms all = new NumberForms();
        columns.forEach(column -> all.add(column.forms));
        return columns.isEmpty() ? null : all.certain();
    }

    private void write(Numerals numerals, List<SeenColumn> columns) {
        draft.numerals(numerals);
        if (columns.stream().anyMatch(column -> column.forms.hasPercent())) {
            draft.numerals.put("percent", true);
        }
        TreeSet<String> missing = new TreeSet<>();
        columns.forEach(column -> missing.addAll(column.missing));
        if (!missing.isEmpty()) {
            draft.numerals.put("missing", List.copyOf(missing));
            draft.remarks.add("taken for missing: '" + String.join("', '", missing) + "'");
        }
    }

    /** Takes one column for the values of all indicators. */
    private List<SeenColumn> one(List<SeenColumn> values) {
        SeenColumn value = UsualNames.VALUE.find(values).orElse(values.get(0));
        draft.axes.put("value", value.name());
        draft.use(value, "value", values.size() > 1 ? "the others with numbers are left out" : "");
        return List.of(value);
    }

    /** Takes each column for an indicator. */
    private List<SeenColumn> each(List<SeenColumn> values) {
        Map<String, String> indicators = new LinkedHashMap<>();
        List<SeenColumn> taken = values.stream().limit(Draft.MOST_INDICATORS).toList();
        for (SeenColumn column : taken) {
            String id = draft.indicator(column.name(), column.name(), unit(List.of(column)));
            indicators.put(id, column.name());
            draft.use(column, "indicator", id.equals(column.name()) ? "" : "its id is " + id);
        }
        draft.axes.put("indicators", indicators);
        return taken;
    }

    private static String unit(List<SeenColumn> columns) {
        boolean isPercent = columns.stream()
                .allMatch(column -> column.forms.hasPercent() || column.name().contains("%"));
        return isPercent ? "PC" : Draft.UNKNOWN_UNIT;
    }
}
