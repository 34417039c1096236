package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The members of clusters, which are numbered from 1 in the order of their first members.
 *
 * @param title what was clustered
 * @param clusters the members of each cluster, ordered by code
 * @param leftOut why some could not take part, by their label
 */
public record Partition(String title, List<List<String>> clusters, Map<String, String> leftOut)
        implements Tabular, Serializable {
    private static final Columns<Member> MEMBERS =
            Columns.<Member>of("LABEL", Member::label).and("CLUSTER", Member::cluster);
    private static final Columns<Map.Entry<String, String>> LEFT_OUT =
            Columns.<Map.Entry<String, String>>of("LABEL", Map.Entry::getKey).and("LEFT_OUT", Map.Entry::getValue);
    private static final Columns<Line> PRINTED = Columns.<Line>of("CLUSTER", Line::cluster)
            .and("SIZE", Line::size)
            .and("MEMBERS", line -> Cell.of(line.members))
            .and("LEFT_OUT", line -> Cell.of(line.leftOut));
    private static final int WIDEST = 80;

    /** Copies the collections. */
    public Partition {
        Require.notNull("clusters", clusters);
        Require.notNull("title", title);
        clusters = clusters.stream().map(List::copyOf).toList();
        leftOut = Require.map("leftOut", leftOut);
    }

    /** Returns the number of a member's cluster; empty where it has none. */
    public OptionalInt clusterOf(String label) {
        Require.notNull("label", label);
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).contains(label)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public DataTable data() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            int number = i + 1;
            clusters.get(i).forEach(label -> members.add(new Member(label, number)));
        }
        return MEMBERS.data(title, members).and(LEFT_OUT.data("", leftOut.entrySet()));
    }

    private record Member(String label, int cluster) {}

    /** Returns the table for print: the members of a cluster stand together, on as many lines as they take. */
    @Override
    public Table table() {
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            List<String> lines = lines(clusters.get(i));
            shown.add(new Line(i + 1, clusters.get(i).size(), lines.get(0), ""));
            lines.stream().skip(1).forEach(line -> shown.add(new Line(null, null, line, "")));
        }
        leftOut.forEach((label, reason) -> shown.add(new Line(null, null, label, reason)));
        return PRINTED.table(title, shown).withoutEmptyColumns();
    }

    private record Line(@Nullable Integer cluster, @Nullable Integer size, String members, String leftOut) {}

    private static List<String> lines(List<String> members) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String member : members) {
            String last = lines.get(lines.size() - 1);
            if (last.isEmpty()) {
                lines.set(lines.size() - 1, member);
            } else if (last.length() + member.length() > WIDEST) {
                lines.set(lines.size() - 1, last + ",");
                lines.add(member);
            } else {
                lines.set(lines.size() - 1, last + ", " + member);
            }
        }
        return lines;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
