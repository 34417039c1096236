package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int WIDEST = 80;

    /** Copies the collections. */
    public Partition {
        Objects.requireNonNull(title, "title");
        clusters = clusters.stream().map(List::copyOf).toList();
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** Returns the number of a member's cluster; empty where it has none. */
    public OptionalInt clusterOf(String label) {
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).contains(label)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (String label : clusters.get(i)) {
                rows.add(DataTable.row(label, i + 1, null));
            }
        }
        leftOut.forEach((label, reason) -> rows.add(DataTable.row(label, null, reason)));
        return new DataTable(title, List.of("LABEL", "CLUSTER", "LEFT_OUT"), rows);
    }

    /** Returns the table for print: the members of a cluster stand together, on as many lines as they take. */
    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            List<String> lines = lines(clusters.get(i));
            for (int line = 0; line < lines.size(); line++) {
                String number = line == 0 ? String.valueOf(i + 1) : "";
                String size = line == 0 ? String.valueOf(clusters.get(i).size()) : "";
                rows.add(List.of(number, size, lines.get(line), ""));
            }
        }
        leftOut.forEach((label, reason) -> rows.add(List.of("", "", label, reason)));
        return new Table(title, List.of("CLUSTER", "SIZE", "MEMBERS", "LEFT_OUT"), rows).withoutEmptyColumns();
    }

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
