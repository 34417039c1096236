package eu.niem.scoring.aggregation;

import java.util.ArrayList;
import java.util.List;

/** The best of all orders of a few areas, each tried: slow, and plain to see that it is right. */
final class AllOrders {
    private static final double ROUNDING = 1e-9;

    private final OutrankingMatrix matrix;
    private final List<List<Integer>> best = new ArrayList<>();
    private double greatest = Double.NEGATIVE_INFINITY;

    AllOrders(OutrankingMatrix matrix, int[] rows) {
        this.matrix = matrix;
        List<Integer> rest = new ArrayList<>();
        for (int row : rows) {
            rest.add(row);
        }
        extend(new ArrayList<>(), rest, 0);
    }

    private void extend(List<Integer> order, List<Integer> rest, double agreement) {
        if (rest.isEmpty()) {
            keep(order, agreement);
        }
        for (Integer next : rest) {
            List<Integer> others = new ArrayList<>(rest);
            others.remove(next);
            List<Integer> longer = new ArrayList<>(order);
            longer.add(next);
            double gained = others.stream()
                    .mapToDouble(other -> matrix.support(next, other))
                    .sum();
            extend(longer, others, agreement + gained);
        }
    }

    private void keep(List<Integer> order, double agreement) {
        if (agreement > greatest + ROUNDING) {
            best.clear();
            greatest = agreement;
        }
        if (agreement > greatest - ROUNDING) {
            best.add(order);
        }
    }

    double greatest() {
        return greatest;
    }

    List<List<Integer>> best() {
        return best;
    }

    double areasBehind(int row) {
        return best.stream()
                .mapToInt(order -> order.size() - 1 - order.indexOf(row))
                .average()
                .orElseThrow();
    }
}
