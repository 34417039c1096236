package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.foreign.ForeignTable.Selection;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cells that a file, or two files, give twice. Which columns tell the rows apart is looked up in the file again. */
final class RepeatedCells {
    private static final int EXAMPLES = 20;

    private final ForeignTable table;
    private final Issues issues;
    private final List<Pair> pairs = new ArrayList<>();
    private long count;

    RepeatedCells(ForeignTable table, Issues issues) {
        this.table = table;
        this.issues = issues;
    }

    private record Pair(String words, int first, int second) {}

    /** Notes a cell that two rows of the file give. */
    void add(String words, int first, int second) {
        count++;
        if (pairs.size() < EXAMPLES) {
            pairs.add(new Pair(words, first, second));
        }
    }

    /** Adds an issue for a cell that another file gives as well. */
    void elsewhere(String words, Location first, Location second) {
        issues.alike(
                "duplicate-observation",
                second,
                "elsewhere",
                () -> words,
                () -> words + " is given by " + first + " as well: leave it out of one of the two files by \"keep\" or"
                        + " \"skip\", or say which source counts by \"prefer\": [...] in the mapping");
    }

    /** Adds the issue of cells that this file gives twice. */
    void report(Selection selection, List<String> unnamed) {
        if (pairs.isEmpty()) {
            return;
        }
        Map<Integer, List<String>> rows = new TreeMap<>();
        pairs.forEach(pair -> {
            rows.put(pair.first, List.of());
            rows.put(pair.second, List.of());
        });
        table.read(selection, row -> collect(row, rows), new Issues(1));
        Pair pair = pairs.get(0);
        List<String> first = rows.getOrDefault(pair.first, List.of());
        List<String> second = rows.getOrDefault(pair.second, List.of());
        Set<String> differing = new TreeSet<>();
        pairs.forEach(each -> differing.addAll(differing(
                rows.getOrDefault(each.first, List.of()), rows.getOrDefault(each.second, List.of()), unnamed)));
        Location there = table.place(pair.first, 0);
        String words = pair.words + " is given twice, in " + there + " too"
                + (count > 1 ? " (and " + (count - 1) + " other cells as well)" : "");
        issues.error("duplicate-observation", table.place(pair.second, 0), words + cure(first, second, differing));
    }

    private boolean collect(ForeignRow row, Map<Integer, List<String>> rows) {
        if (rows.containsKey(row.index())) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                texts.add(row.text(i));
            }
            rows.put(row.index(), texts);
        }
        return true;
    }

    private List<String> differing(List<String> first, List<String> second, List<String> unnamed) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            String name = table.columns().get(i).name();
            if (!first.get(i).equals(second.get(i)) && unnamed.contains(name)) {
                columns.add(name);
            }
        }
        return columns;
    }

    private String cure(List<String> first, List<String> second, Set<String> differing) {
        if (differing.isEmpty()) {
            return first.equals(second)
                    ? ": the two rows are the same; remove one"
                    : ": the two rows differ in their values only; keep the one that is right";
        }
        String column = differing.iterator().next();
        int at = table.columns().stream().map(each -> each.name()).toList().indexOf(column);
        String texts = Shown.quoted(first.get(at)) + " and " + Shown.quoted(second.get(at));
        return ": the rows differ in "
                + Shown.some(differing.stream().map(Shown::quoted).toList(), differing.size())
                + ", which the mapping does not name (" + texts + " in '" + column + "'): choose by \"keep\": {\""
                + column + "\": \"" + first.get(at) + "\"}, or make it part of an axis by \"columns\"";
    }
}
