package eu.niem.io.table;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RowKey;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code groups.csv}: code, name and parent of groups, the group that each is compared with, and one
 * column for each breakdown.
 */
final class GroupTable {
    private static final TableColumns LAYOUT =
            new TableColumns(List.of("GROUP"), List.of("NAME", "PARENT", "REFERENCE"), true);

    private final IdRegister register = new IdRegister("group");
    private final Map<String, Location> references = new LinkedHashMap<>();
    private final Issues issues;

    private GroupTable(Issues issues) {
        this.issues = issues;
    }

    /** Reads the groups of a table, with every issue of it. */
    static List<TableEntry<Group>> read(TableReader reader, String file, byte[] content, Issues issues) {
        GroupTable table = new GroupTable(issues);
        List<TableEntry<Group>> groups = reader.entries(LAYOUT, file, content, issues, table::group);
        table.register.loose().forEach((parent, where) -> table.checkListed("parent", parent, where));
        table.references.forEach((reference, where) -> table.checkListed("reference", reference, where));
        table.register.cycles("cyclic-parent", "a part of", issues);
        table.checkAges(groups);
        return groups;
    }

    private @Nullable Group group(TableRow row) {
        String id = row.required("GROUP", issues);
        String parent = row.code("PARENT", issues);
        String reference = row.code("REFERENCE", issues);
        Map<String, String> facets = facets(row);
        if (id.isEmpty() || !register.add(id, row.at("GROUP"), issues)) {
            return null;
        }
        register.link(id, parent, row.at("PARENT"));
        if (reference.equals(id)) {
            issues.error(
                    "own-reference",
                    row.at("REFERENCE"),
                    "the group '" + id + "' cannot be compared with itself; name another group, or leave the cell"
                            + " empty");
            return null;
        }
        if (!reference.isEmpty()) {
            references.putIfAbsent(reference, row.at("REFERENCE"));
        }
        return id.equals(parent) ? null : new Group(id, row.text("NAME"), parent, facets, reference);
    }

    private Map<String, String> facets(TableRow row) {
        Map<String, String> facets = new LinkedHashMap<>();
        for (String column : row.columns()) {
            if (!LAYOUT.required().contains(column) && !LAYOUT.optional().contains(column)) {
                String code = row.code(column, issues);
                if (!code.isEmpty()) {
                    facets.put(column, code);
                }
            }
        }
        return facets;
    }

    private void checkListed(String role, String group, Location where) {
        if (!register.has(group) && !group.equals(RowKey.TOTAL)) {
            issues.warning(
                    "unknown-group",
                    where,
                    "the " + role + " '" + group + "' is not listed itself; "
                            + KnownNames.instead(group, register.ids()));
        }
    }

    /** Warns of groups that are compared with one of other ages: there will be no gap. */
    private void checkAges(List<TableEntry<Group>> groups) {
        Map<String, String> ages = new LinkedHashMap<>();
        groups.forEach(each ->
                ages(each.value()).ifPresent(own -> ages.put(each.value().id(), own)));
        for (TableEntry<Group> each : groups) {
            String own = ages.get(each.value().id());
            String others = ages.get(each.value().reference());
            if (own != null && others != null && !own.equals(others)) {
                issues.warning(
                        "other-ages",
                        each.at("REFERENCE"),
                        "the group '" + each.value().id() + "' is of ages '" + own + "', but is compared with '"
                                + each.value().reference() + "' of ages '" + others
                                + "', so no gap is stated; name a group of the same ages");
            }
        }
    }

    private static Optional<String> ages(Group group) {
        return group.findFacet(Group.AGE);
    }

    /** Writes groups as a table. */
    static String write(Collection<Group> groups) {
        Set<String> facets = new LinkedHashSet<>();
        groups.forEach(group -> facets.addAll(group.facets().keySet()));
        List<String> header = new ArrayList<>(List.of("GROUP", "NAME", "PARENT", "REFERENCE"));
        header.addAll(facets);
        return TableWriter.write(header, groups, group -> {
            List<String> cells = new ArrayList<>(List.of(group.id(), group.name(), group.parent(), group.reference()));
            facets.forEach(facet -> cells.add(group.facets().getOrDefault(facet, "")));
            return cells;
        });
    }
}
