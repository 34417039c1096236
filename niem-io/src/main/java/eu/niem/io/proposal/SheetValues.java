package eu.niem.io.proposal;

import eu.niem.io.mapping.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
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
            if (isOfFramework(column)) {
                found.add(column);
            } else if (column.isMostlyNumeric()) {
                draft.use(column, "left out", "not all of it are numbers: '" + column.firstOther() + "' is none");
            } else if (column.isNumeric() && !isCode(column)) {
                found.add(column);
            }
        }
        return found;
    }

    /** Returns whether a column may hold answers too, since a framework is there that may ask for some. */
    private boolean isOfFramework(SeenColumn column) {
        return draft.figures.isKnown(column.name()) || (draft.figures.areKnown() && UsualNames.VALUE.has(column));
    }

    private static boolean isSure(SeenColumn column) {
        return column.forms.isPlain() && column.forms.isUnmistakable();
    }

    private static boolean isCode(SeenColumn column) {
        return column.isOfWholeNumbers() && (UsualNames.CODE.isWordOf(column) || UsualNames.AREA.has(column));
    }

    /** Returns the columns whose numbers can be read with certainty, and drafts how. */
    private List<SeenColumn> readable(List<SeenColumn> all) {
        List<SeenColumn> readable = new ArrayList<>(
                all.stream().filter(column -> !column.isNumeric()).toList());
        readable.addAll(
                readableNumbers(all.stream().filter(SeenColumn::isNumeric).toList()));
        readable.sort(Comparator.comparingInt(column -> column.index));
        return readable;
    }

    private List<SeenColumn> readableNumbers(List<SeenColumn> columns) {
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
            Optional<String> found = draft.figures.indicator(column.name(), column.name(), unit(List.of(column)));
            found.ifPresentOrElse(
                    id -> {
                        indicators.put(id, column.name());
                        draft.use(column, "indicator", id.equals(column.name()) ? "" : "its id is " + id);
                    },
                    () -> draft.use(column, "left out", "no indicator of the framework has this code or name"));
        }
        if (indicators.isEmpty()) {
            taken.forEach(column -> indicators.put(Draft.id(column.name(), "indicator"), column.name()));
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
