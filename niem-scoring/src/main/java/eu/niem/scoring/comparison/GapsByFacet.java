package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays gaps out by the codes of a breakdown. */
final class GapsByFacet {
    private static final Set<String> KEY = Set.of("NODE", "REF_AREA", "TIME_PERIOD");

    private final GroupGaps gaps;
    private final Panel panel;
    private final String facet;

    GapsByFacet(GroupGaps gaps, String facet) {
        this.gaps = gaps;
        this.panel = gaps.scorecard().panel();
        this.facet = facet;
    }

    /** What the cells of a line have in common: all but their code in the breakdown. */
    private record Common(String node, RowKey key, Map<String, String> others) {}

    Tabular table() {
        Map<Common, Map<String, GroupGaps.Line>> rows = new LinkedHashMap<>();
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> others = new TreeSet<>();
        TreeSet<String> known = new TreeSet<>();
        for (GroupGaps.Line line : gaps.lines()) {
            Optional<Group> group = panel.findGroup(line.key().group());
            group.ifPresent(each -> known.addAll(each.facets().keySet()));
            Optional<String> code = group.flatMap(each -> each.findFacet(facet));
            if (group.isPresent() && code.isPresent()) {
                Map<String, String> rest = new LinkedHashMap<>(group.get().facets());
                rest.keySet().removeIf(each -> each.equalsIgnoreCase(facet));
                others.addAll(rest.keySet());
                codes.add(code.get());
                Common common = new Common(line.node(), line.key().withGroup(RowKey.TOTAL), rest);
                GroupGaps.Line same = rows.computeIfAbsent(common, key -> new LinkedHashMap<>())
                        .put(code.get(), line);
                if (same != null) {
                    throw Refused.argument("the groups '" + same.key().group() + "' and '"
                            + line.key().group() + "' have the same facets, so that one column cannot hold both:"
                            + " give each a facet of its own in groups.csv");
                }
            }
        }
        if (codes.isEmpty()) {
            throw Refused.argument("no group that is compared has the facet '" + facet + "'; they have " + known);
        }
        return new ByFacet(
                Columns.<Map.Entry<Common, Map<String, GroupGaps.Line>>>of(
                                "NODE", each -> each.getKey().node())
                        .and("REF_AREA", each -> each.getKey().key().refArea())
                        .and("TIME_PERIOD", each -> each.getKey().key().timePeriod())
                        .andEach(
                                others,
                                GapsByFacet::column,
                                (each, name) -> each.getKey().others().get(name))
                        .andEach(
                                codes,
                                code -> facet + " " + code,
                                (each, code) -> cell(each.getValue().get(code))),
                "Differences by " + facet,
                List.copyOf(rows.entrySet()));
    }

    private static String column(String facet) {
        return KEY.contains(facet) ? "GROUP " + facet : facet;
    }

    /** The differences, with all columns for files, and without those that say nothing for print. */
    private record ByFacet(
            Columns<Map.Entry<Common, Map<String, GroupGaps.Line>>> columns,
            String title,
            List<Map.Entry<Common, Map<String, GroupGaps.Line>>> rows)
            implements Tabular {
        @Override
        public DataTable data() {
            return columns.data(title, rows);
        }

        @Override
        public Table table() {
            return columns.table(title, rows).compact().withKey();
        }

        @Override
        public String toString() {
            return table().toString();
        }
    }

    private static Cell cell(GroupGaps.@Nullable Line line) {
        return line == null
                ? Cell.of("")
                : Cell.marked(line.gap().difference(), line.gap().quality().mark());
    }
}
