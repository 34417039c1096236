package eu.niem.io.table;

import eu.niem.core.evidence.RefArea;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code areas.csv}: code, name, parent and kind of areas, and one column for each classification into
 * peer groups.
 */
final class AreaTable {
    private static final TableColumns LAYOUT =
            new TableColumns(List.of("REF_AREA"), List.of("NAME", "PARENT", "KIND"), true);

    private AreaTable() {}

    /** Reads the areas of a table, with every issue of it. */
    static List<TableEntry<RefArea>> read(TableReader reader, String file, byte[] content, Issues issues) {
        IdRegister register = new IdRegister("area");
        List<TableEntry<RefArea>> areas =
                reader.entries(LAYOUT, file, content, issues, row -> area(row, register, issues));
        register.loose()
                .forEach((parent, where) -> issues.warning(
                        "unknown-area",
                        where,
                        "the parent '" + parent + "' is not listed itself; "
                                + KnownNames.instead(parent, register.ids())));
        register.cycles("cyclic-parent", "a part of", issues);
        return areas;
    }

    private static @Nullable RefArea area(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("REF_AREA", issues);
        String parent = row.code("PARENT", issues);
        RefArea.Kind kind = kind(row, issues);
        Map<String, String> peerGroups = new LinkedHashMap<>();
        for (String column : row.columns()) {
            if (!LAYOUT.required().contains(column) && !LAYOUT.optional().contains(column)) {
                String group = row.code(column, issues);
                if (!group.isEmpty()) {
                    peerGroups.put(column, group);
                }
            }
        }
        if (id.isEmpty() || !register.add(id, row.at("REF_AREA"), issues)) {
            return null;
        }
        register.link(id, parent, row.at("PARENT"));
        return id.equals(parent) || kind == null ? null : new RefArea(id, row.text("NAME"), parent, kind, peerGroups);
    }

    private static RefArea.@Nullable Kind kind(TableRow row, Issues issues) {
        return row.text("KIND").isBlank()
                ? RefArea.Kind.NOT_SAID
                : row.choice(
                        "KIND",
                        List.of(RefArea.Kind.AREA, RefArea.Kind.AGGREGATE),
                        RefArea.Kind::code,
                        "kind of areas",
                        issues);
    }

    /** Writes areas as a table. */
    static String write(Collection<RefArea> areas) {
        Set<String> classifications = new LinkedHashSet<>();
        areas.forEach(area -> classifications.addAll(area.peerGroups().keySet()));
        List<String> header = new ArrayList<>(List.of("REF_AREA", "NAME", "PARENT", "KIND"));
        header.addAll(classifications);
        return TableWriter.write(header, areas, area -> {
            List<String> cells = new ArrayList<>(
                    List.of(area.id(), area.name(), area.parent(), area.kind().code()));
            classifications.forEach(each -> cells.add(area.peerGroups().getOrDefault(each, "")));
            return cells;
        });
    }
}
