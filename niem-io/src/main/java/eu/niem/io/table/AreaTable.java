package eu.niem.io.table;

import eu.niem.core.evidence.Nuts;
import eu.niem.core.evidence.RefArea;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code areas.csv}: code, name, parent and kind of areas, the version of NUTS their code belongs to,
 * and one column for each classification into peer groups. Level and parent are taken from a code only where the
 * version of NUTS is given; a parent that is given and does not contradict the code stands.
 */
final class AreaTable {
    private static final TableColumns LAYOUT =
            new TableColumns(List.of("REF_AREA"), List.of("NAME", "PARENT", "KIND", "NUTS"), true);

    private AreaTable() {}

    /** Reads the areas of a table, with every issue of it. */
    static List<TableEntry<RefArea>> read(TableReader reader, String file, byte[] content, Issues issues) {
        IdRegister register = new IdRegister("area");
        Set<String> given = new HashSet<>();
        List<TableEntry<RefArea>> areas = reader.entries(LAYOUT, file, content, issues, row -> {
            given.add(row.text("PARENT").strip());
            return area(row, register, issues);
        });
        register.loose().forEach((parent, where) -> {
            if (given.contains(parent)) {
                issues.warning(
                        "unknown-area",
                        where,
                        "the parent '" + parent + "' is not listed itself; "
                                + KnownNames.instead(parent, register.ids()));
            }
        });
        register.cycles("cyclic-parent", "a part of", issues);
        return areas;
    }

    private static @Nullable RefArea area(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("REF_AREA", issues);
        String parent = row.code("PARENT", issues);
        RefArea.Kind kind = kind(row, issues);
        boolean isNuts = !row.text("NUTS").isBlank();
        String nuts = isNuts ? row.choice("NUTS", Nuts.versions(), version -> version, "version of NUTS", issues) : "";
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
        boolean agrees = !isNuts || agrees(row, id, parent, peerGroups, issues);
        if (!agrees) {
            return null;
        }
        if (id.equals(parent) || kind == null || nuts == null) {
            register.link(id, parent, row.at("PARENT"));
            return null;
        }
        RefArea area = new RefArea(id, row.text("NAME"), parent, kind, peerGroups);
        RefArea coded = isNuts ? area.withNuts(nuts) : area;
        register.link(id, coded.parent(), row.at("PARENT"));
        return coded;
    }

    /** Returns whether an area's code is one of NUTS, and what is said of the area agrees with it; else an issue. */
    private static boolean agrees(
            TableRow row, String id, String parent, Map<String, String> peerGroups, Issues issues) {
        if (!Nuts.isCode(id)) {
            issues.error(
                    "invalid-nuts-code",
                    row.at("REF_AREA"),
                    "'" + id + "' is no NUTS code, which is two letters of a country (Greece EL, United Kingdom UK) and"
                            + " up to three digits or capitals: correct it, or leave its NUTS empty");
            return false;
        }
        String lies = Nuts.parent(id).orElse("");
        boolean agrees = id.equals(parent) || !Nuts.isCode(parent) || id.startsWith(parent);
        if (!agrees) {
            issues.error(
                    "contradictory-parent",
                    row.at("PARENT"),
                    "by its NUTS code '" + id + "' lies in " + (lies.isEmpty() ? "no region" : "'" + lies + "'")
                            + ", not in '" + parent + "': correct one of them, or leave PARENT or NUTS empty");
        }
        String level = String.valueOf(Nuts.level(id));
        String said = peerGroups.getOrDefault(RefArea.NUTS_LEVEL, level);
        if (!said.equals(level)) {
            issues.error(
                    "contradictory-level",
                    row.at(RefArea.NUTS_LEVEL),
                    "the NUTS code '" + id + "' is of level " + level + ", not '" + said
                            + "': leave the cell empty, or correct it");
        }
        return agrees && said.equals(level);
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
        boolean isNuts = areas.stream().anyMatch(area -> !area.nuts().isEmpty());
        if (isNuts) {
            header.add("NUTS");
        }
        header.addAll(classifications);
        return TableWriter.write(header, areas, area -> {
            List<String> cells = new ArrayList<>(
                    List.of(area.id(), area.name(), area.parent(), area.kind().code()));
            if (isNuts) {
                cells.add(area.nuts());
            }
            classifications.forEach(each -> cells.add(area.peerGroups().getOrDefault(each, "")));
            return cells;
        });
    }
}
