package eu.niem.io.proposal;

import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The column of a sheet that is taken for the area. */
record AreaColumn(Draft draft, SeenColumn column) {
    /**
     * Finds it: of the columns with usual names that with the most different texts, else of all columns of text; null
     * where there is none.
     */
    static @Nullable SeenColumn find(List<SeenColumn> columns) {
        List<SeenColumn> usual = columns.stream()
                .filter(column -> UsualNames.AREA.has(column) && (!column.isNumeric() || column.isOfWholeNumbers()))
                .toList();
        Optional<SeenColumn> area = SheetDraft.richest(usual);
        if (area.isEmpty()) {
            area = SheetDraft.richest(columns.stream()
                    .filter(column ->
                            column.isText() && !UsualNames.GROUP.has(column) && !UsualNames.INDICATOR.has(column))
                    .toList());
        }
        return area.orElse(null);
    }

    /**
     * Takes the column for the area. Codes stay what they are, named by a column with one text for each; names are
     * looked up, so that codes can be given to them.
     *
     * @param others the columns that nothing is taken for yet
     */
    void use(List<SeenColumn> others) {
        boolean isUsual = UsualNames.AREA.has(column);
        String why = isUsual ? "" : "the column with the most different texts";
        List<String> texts = texts();
        boolean areNames = texts.stream().anyMatch(text -> text.matches(".*(\\p{Ll}{2}|\\s).*"))
                && texts.stream().map(Spelling::strict).distinct().count() == texts.size();
        draft.axes.put("area", areNames ? byName() : column.name());
        draft.use(
                column,
                "area",
                (why + (areNames ? "; by name, codes can be given in areas.csv" : "")).replaceFirst("^; ", ""));
        Map<String, String> names = areNames ? Map.of() : names(others);
        for (String text : texts) {
            if (areNames || names.containsKey(text)) {
                draft.area(text, names.getOrDefault(text, text));
            }
        }
        notes();
    }

    private Map<String, String> byName() {
        Map<String, String> axis = new LinkedHashMap<>();
        axis.put("column", column.name());
        axis.put("by", "name");
        return axis;
    }

    /** Returns the texts that are areas. */
    private List<String> texts() {
        return column.counts.keySet().stream().filter(text -> !isNote(text)).toList();
    }

    private boolean isNote(String text) {
        return draft.table.alone.contains(text) && Long.valueOf(1).equals(column.counts.get(text));
    }

    /** Leaves out notes below the table. */
    private void notes() {
        TreeSet<String> notes = new TreeSet<>();
        column.counts.keySet().stream().filter(this::isNote).forEach(notes::add);
        if (!notes.isEmpty()) {
            List<String> skipped = new ArrayList<>(notes);
            if (column.blanks > 0) {
                skipped.add(0, "");
            }
            draft.skip.put(column.name(), skipped);
            draft.remarks.add("rows with one text only are left out as notes: " + notes.size());
            draft.notes = notes.size();
        } else {
            draft.skipBlank(column);
        }
    }

    /** Returns the names of codes: of the column with one text for each code, and a code for each text. */
    private Map<String, String> names(List<SeenColumn> others) {
        for (SeenColumn other : others) {
            if (other.isText() && other.counts.size() == column.counts.size()) {
                Map<String, String> names = pairs(other);
                if (names.size() == column.counts.size()
                        && names.values().stream().distinct().count() == names.size()) {
                    draft.use(other, "left out", "the names of the areas, which are in areas.csv");
                    return names;
                }
            }
        }
        return Map.of();
    }

    /** Returns what stands beside each text; nothing where that is not always the same. */
    private Map<String, String> pairs(SeenColumn other) {
        Map<String, String> pairs = new HashMap<>();
        boolean[] same = {true};
        draft.table.table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    String text = row.text(column.index);
                    String beside = row.text(other.index);
                    same[0] &= text.isEmpty() || beside.equals(pairs.computeIfAbsent(text, each -> beside));
                    return same[0];
                },
                new Issues(1));
        return same[0] ? pairs : Map.of();
    }
}
