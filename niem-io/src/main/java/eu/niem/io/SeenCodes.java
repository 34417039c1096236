package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The codes that a file has in its dimensions, so that a mapping for it asks for no others. */
final class SeenCodes {
    private final Map<String, Set<String>> codes;

    private SeenCodes(Map<String, Set<String>> codes) {
        this.codes = codes;
    }

    /** Reads the codes of a file; none where it cannot be read, which is found out again when it is imported. */
    static SeenCodes of(String shown, byte[] content, FoundForm found, Limits limits) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        Issues issues = new Issues(limits.issues());
        ForeignTable table = !found.form().isStatistical()
                ? null
                : found.form()
                        .open(
                                new ForeignFile(
                                        shown,
                                        () -> new ByteArrayInputStream(content),
                                        limits,
                                        found.encoding(),
                                        null,
                                        1,
                                        false),
                                issues);
        if (table != null) {
            read(table, codes, issues);
        }
        return new SeenCodes(codes);
    }

    private static void read(ForeignTable table, Map<String, Set<String>> codes, Issues issues) {
        List<ForeignColumn> columns = table.columns();
        List<Set<String>> seen =
                columns.stream().<Set<String>>map(column -> new TreeSet<>()).toList();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    for (int i = 0; i < seen.size(); i++) {
                        if (columns.get(i).role() == ForeignColumn.Role.DIMENSION) {
                            seen.get(i).add(row.text(i));
                        }
                    }
                    return !issues.isFull();
                },
                issues);
        for (int i = 0; i < seen.size(); i++) {
            codes.put(columns.get(i).name().toLowerCase(Locale.ROOT), seen.get(i));
        }
    }

    /** Returns those of some codes that a dimension has; all of them where it has none. */
    List<String> among(String dimension, Collection<String> wanted) {
        Set<String> seen = codes.getOrDefault(dimension.toLowerCase(Locale.ROOT), Set.of());
        List<String> there = wanted.stream().filter(seen::contains).toList();
        return there.isEmpty() ? List.copyOf(wanted) : there;
    }
}
