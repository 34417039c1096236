package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Hierarchical clusters: at first every member is a cluster, then step by step the two nearest clusters are merged.
 *
 * <ul>
 *   <li>Of equally near pairs the one is merged whose first cluster comes first, then whose second does. A cluster
 *       takes the place of the first of its labels in the order of codes, so the order given changes nothing.
 *   <li>Heights never fall from step to step. Ward's are those of {@code ward.D2} in R and of {@code ward} in SciPy;
 *       for two single members that is their distance.
 *   <li>One member, or none, has no merges.
 * </ul>
 *
 * <p>Source: Ward (1963), doi:10.1080/01621459.1963.10500845; Lance and Williams (1967), doi:10.1093/comjnl/9.4.373;
 * Murtagh and Legendre (2014), doi:10.1007/s00357-014-9161-z.
 *
 * @param title what was clustered
 * @param labels the members, in the order of their codes
 * @param linkage the measure of distance between clusters
 * @param merges the steps, in their order
 * @param leftOut why some could not take part, by their label
 */
public record Dendrogram(
        String title, List<String> labels, Linkage linkage, List<Merge> merges, Map<String, String> leftOut)
        implements Tabular, Serializable {
    private static final Columns<Merge> MERGES = Columns.<Merge>of("STEP", Merge::step)
            .and("LEFT", Merge::left)
            .and("RIGHT", Merge::right)
            .and("HEIGHT", Merge::height)
            .and("SIZE", Merge::size);
    private static final Columns<Map.Entry<String, String>> LEFT_OUT =
            Columns.<Map.Entry<String, String>>of("LEFT", Map.Entry::getKey).and("LEFT_OUT", Map.Entry::getValue);

    /** Copies the collections; checks that there is a step less than members. */
    public Dendrogram {
        Require.notNull("title", title);
        labels = Require.list("labels", labels);
        Require.notNull("linkage", linkage);
        merges = Require.list("merges", merges);
        leftOut = Require.map("leftOut", leftOut);
        if (merges.size() != Math.max(0, labels.size() - 1)) {
            throw Refused.argument(labels.size() + " members must have a merge less, but have " + merges.size());
        }
    }

    /**
     * Clusters points by their Euclidean distances.
     *
     * @param points the coordinates of each point by its label: equally many of each, all finite
     * @throws IllegalArgumentException if a point has more coordinates than another, or one is not finite
     */
    public static Dendrogram ofPoints(String title, Map<String, List<Double>> points, Linkage linkage) {
        Require.notNull("points", points);
        List<List<Double>> ordered = new ArrayList<>(new TreeMap<>(points).values());
        int axes = ordered.isEmpty() ? 0 : ordered.get(0).size();
        for (List<Double> point : ordered) {
            if (point.size() != axes || !point.stream().allMatch(Double::isFinite)) {
                throw Refused.argument("every point must have " + axes
                        + " finite coordinates; leave out what has none: " + new TreeMap<>(points));
            }
        }
        return of(
                title,
                List.copyOf(new TreeMap<>(points).keySet()),
                linkage,
                (i, j) -> distance(ordered.get(i), ordered.get(j)));
    }

    private static double distance(List<Double> one, List<Double> other) {
        double[] differences = new double[one.size()];
        Arrays.setAll(differences, i -> one.get(i) - other.get(i));
        return Math.sqrt(ExactSum.ofSquares(differences));
    }

    /**
     * Clusters members by given distances.
     *
     * @param distances the distance of every pair of labels, row by row in the order of the labels; 0 or more, and the
     *     same both ways
     * @throws IllegalArgumentException if labels are not different, a distance is missing, below 0 or not the same both
     *     ways
     */
    public static Dendrogram ofDistances(
            String title, List<String> labels, List<List<Double>> distances, Linkage linkage) {
        Require.notNull("labels", labels);
        Require.notNull("distances", distances);
        int n = labels.size();
        if (labels.stream().distinct().count() < n
                || distances.size() != n
                || distances.stream().anyMatch(row -> row.size() != n)) {
            throw Refused.argument(
                    "there must be a distance for every pair of different labels, but the labels are " + labels);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double distance = distances.get(i).get(j);
                if (!(distance >= 0 && Double.isFinite(distance))
                        || distance != distances.get(j).get(i)) {
                    throw Refused.argument("the distance of '" + labels.get(i) + "' and '" + labels.get(j)
                            + "' must be 0 or more and the same both ways, but was '" + distance + "' and '"
                            + distances.get(j).get(i) + "'");
                }
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing(labels::get))
                .mapToInt(Integer::intValue)
                .toArray();
        List<String> sorted = IntStream.of(order).mapToObj(labels::get).toList();
        return of(title, sorted, linkage, (i, j) -> distances.get(order[i]).get(order[j]));
    }

    private static Dendrogram of(String title, List<String> labels, Linkage linkage, Distance distance) {
        double[][] distances = new double[labels.size()][labels.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < distances.length; j++) {
                distances[i][j] = distance.of(i, j);
            }
        }
        return new Dendrogram(title, labels, linkage, new Agglomeration(labels, distances, linkage).merges(), Map.of());
    }

    /** Returns a copy with the reasons why some members could not take part. */
    public Dendrogram withLeftOut(Map<String, String> newLeftOut) {
        return new Dendrogram(title, labels, linkage, merges, newLeftOut);
    }

    /**
     * Returns the members in so many clusters.
     *
     * @throws IllegalArgumentException if the number is not from 1 to the number of members
     */
    public Partition cut(int clusters) {
        if (clusters < 1 || clusters > labels.size()) {
            throw Refused.argument("the number of clusters must lie from 1 to the number of members, " + labels.size()
                    + ", but was '" + clusters + "'");
        }
        return after(labels.size() - clusters);
    }

    /** Returns the members in the clusters that were merged at this height or below. */
    public Partition cutAt(double height) {
        return after(
                (int) merges.stream().filter(merge -> merge.height <= height).count());
    }

    private Partition after(int steps) {
        Map<String, List<String>> members = new HashMap<>();
        labels.forEach(label -> members.put(label, List.of(label)));
        for (Merge merge : merges.subList(0, steps)) {
            List<String> both = new ArrayList<>(Objects.requireNonNull(members.remove(merge.left)));
            both.addAll(Objects.requireNonNull(members.remove(merge.right)));
            members.put(Merge.name(merge.step), both);
        }
        List<List<String>> clusters = members.values().stream()
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
        return new Partition(title + ": " + clusters.size() + " clusters", clusters, leftOut);
    }

    @Override
    public DataTable data() {
        return MERGES.data(title, merges).and(LEFT_OUT.data("", leftOut.entrySet()));
    }

    @Override
    public String toString() {
        return table().withoutEmptyColumns().toString();
    }

    /** The distance of two members by their places. */
    @FunctionalInterface
    private interface Distance {
        double of(int i, int j);
    }

    /**
     * A step in which two clusters are merged into one.
     *
     * @param step its number, from 1 on
     * @param left the first cluster: a label, or {@code #} and the number of the step that made it
     * @param right the second cluster, in the same way
     * @param height the distance between the two
     * @param size the number of members of the new cluster
     */
    public record Merge(int step, String left, String right, double height, int size) implements Serializable {
        /** Refuses nulls. */
        public Merge {
            Require.notNull("left", left);
            Require.notNull("right", right);
        }

        static String name(int step) {
            return "#" + step;
        }
    }

    /** The measure of distance between two clusters. */
    public enum Linkage {
        /**
         * The growth of the sum of squares within clusters if they were merged: Ward's, on squared distances
         * ({@code ward.D2} in R).
         */
        WARD,
        /** The mean of the distances between their members. */
        AVERAGE,
        /** The largest of the distances between their members. */
        COMPLETE,
        /** The smallest of the distances between their members. */
        SINGLE;

        /** Returns the name in results: {@code ward}, {@code average}, {@code complete} or {@code single}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Returns the distance of a third cluster from two that are merged, by the formula of Lance and Williams; the
         * squared distance for Ward's.
         */
        double merged(double toOne, double toOther, double between, double sizeOfOne, double sizeOfOther, double size) {
            return switch (this) {
                case WARD ->
                    ((sizeOfOne + size) * toOne + (sizeOfOther + size) * toOther - size * between)
                            / (sizeOfOne + sizeOfOther + size);
                case AVERAGE -> (sizeOfOne * toOne + sizeOfOther * toOther) / (sizeOfOne + sizeOfOther);
                case COMPLETE -> Math.max(toOne, toOther);
                case SINGLE -> Math.min(toOne, toOther);
            };
        }
    }
}
