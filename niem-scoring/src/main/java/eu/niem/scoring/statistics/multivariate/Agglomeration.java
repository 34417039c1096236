package eu.niem.scoring.statistics.multivariate;

import eu.niem.scoring.statistics.multivariate.Dendrogram.Merge;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges the two clusters nearest to each other until one is left. A merged cluster takes the place of its first
 * member.
 */
final class Agglomeration {
    private final Dendrogram.Linkage linkage;
    private final double[][] distances;
    private final double[] sizes;
    private final String[] names;
    private final boolean[] merged;
    private final int[] nearest; // by place, the nearest of the clusters behind

    Agglomeration(List<String> labels, double[][] distances, Dendrogram.Linkage linkage) {
        this.linkage = linkage;
        this.distances = distances;
        int n = labels.size();
        this.sizes = new double[n];
        this.names = labels.toArray(String[]::new);
        this.merged = new boolean[n];
        this.nearest = new int[n];
        for (int i = 0; i < n; i++) {
            sizes[i] = 1;
            for (int j = 0; j < n && linkage == Dendrogram.Linkage.WARD; j++) {
                distances[i][j] *= distances[i][j];
            }
        }
        for (int i = 0; i < n; i++) {
            look(i);
        }
    }

    List<Merge> merges() {
        List<Merge> merges = new ArrayList<>();
        for (int step = 1; step < names.length; step++) {
            int one = closest();
            int other = nearest[one];
            double between = distances[one][other];
            double height = linkage == Dendrogram.Linkage.WARD ? Math.sqrt(Math.max(0, between)) : between;
            int size = (int) (sizes[one] + sizes[other]);
            merges.add(new Merge(step, names[one], names[other], height, size));
            merge(one, other, between);
            names[one] = Merge.name(step);
        }
        return merges;
    }

    /** Returns the first of the two clusters nearest to each other; of equally near pairs that which comes first. */
    private int closest() {
        int closest = -1;
        for (int i = 0; i < names.length; i++) {
            boolean has = !merged[i] && nearest[i] >= 0;
            if (has && (closest < 0 || distances[i][nearest[i]] < distances[closest][nearest[closest]])) {
                closest = i;
            }
        }
        return closest;
    }

    private void merge(int one, int other, double between) {
        merged[other] = true;
        for (int i = 0; i < names.length; i++) {
            if (!merged[i] && i != one) {
                double distance = linkage.merged(
                        distances[one][i], distances[other][i], between, sizes[one], sizes[other], sizes[i]);
                distances[one][i] = distance;
                distances[i][one] = distance;
            }
        }
        sizes[one] += sizes[other];
        for (int i = 0; i < other; i++) {
            if (!merged[i]) {
                update(i, one, other);
            }
        }
    }

    private void update(int i, int one, int other) {
        if (i == one || nearest[i] == one || nearest[i] == other) {
            look(i);
        } else if (i < one) {
            double distance = distances[i][one];
            double least = distances[i][nearest[i]];
            nearest[i] = distance < least || (distance == least && one < nearest[i]) ? one : nearest[i];
        }
    }

    private void look(int i) {
        nearest[i] = -1;
        for (int j = i + 1; j < names.length; j++) {
            if (!merged[j] && (nearest[i] < 0 || distances[i][j] < distances[i][nearest[i]])) {
                nearest[i] = j;
            }
        }
    }
}
