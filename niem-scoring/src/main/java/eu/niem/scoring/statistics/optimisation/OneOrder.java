package eu.niem.scoring.statistics.optimisation;

import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order that no move of a single element makes better. The search begins with the elements sorted by what they lose
 * at the head and at the end. Which of two equal elements stands first means nothing, so elements that are alike share
 * their mean place.
 */
final class OneOrder implements BlockOrders {
    private final int[] block;
    private final double[][] regret;
    private final int[] order;
    private final boolean exact;

    private OneOrder(int[] block, double[][] regret, int[] order, boolean exact) {
        this.block = block;
        this.regret = regret;
        this.order = order;
        this.exact = exact;
    }

    static OneOrder of(int[] block, double[][] regret, double rounding) {
        double[] balance = new double[block.length];
        for (int i = 0; i < block.length; i++) {
            for (int j = 0; j < block.length; j++) {
                balance[i] += regret[i][j] - regret[j][i];
            }
        }
        int[] order = IntStream.range(0, block.length)
                .boxed()
                .sorted(Comparator.comparing(i -> balance[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        while (improve(order, regret, rounding)) {
            // until no element is better placed elsewhere
        }
        return new OneOrder(block, regret, order, false);
    }

    OneOrder provenIf(boolean proven) {
        return new OneOrder(block, regret, order, proven);
    }

    /** Moves each element to where it loses least, and returns whether any has moved. */
    private static boolean improve(int[] order, double[][] regret, double rounding) {
        boolean moved = false;
        for (int place = 0; place < order.length; place++) {
            int better = better(order, place, regret, rounding);
            if (better != place) {
                int element = order[place];
                int step = better < place ? -1 : 1;
                for (int at = place; at != better; at += step) {
                    order[at] = order[at + step];
                }
                order[better] = element;
                moved = true;
            }
        }
        return moved;
    }

    private static int better(int[] order, int place, double[][] regret, double rounding) {
        int element = order[place];
        int best = place;
        double least = -rounding * order.length;
        double change = 0;
        for (int at = place - 1; at >= 0; at--) {
            change += regret[element][order[at]] - regret[order[at]][element];
            if (change < least) {
                least = change;
                best = at;
            }
        }
        change = 0;
        for (int at = place + 1; at < order.length; at++) {
            change += regret[order[at]][element] - regret[element][order[at]];
            if (change < least) {
                least = change;
                best = at;
            }
        }
        return best;
    }

    /** Returns the loss of the order. */
    double loss() {
        double loss = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                loss += regret[order[i]][order[j]];
            }
        }
        return loss;
    }

    @Override
    public List<int[]> orders(int most) {
        return List.of(IntStream.of(order).map(i -> block[i]).toArray());
    }

    @Override
    public double count() {
        return 1;
    }

    @Override
    public double meanPlace(int i) {
        return Mean.of(IntStream.range(0, order.length)
                .filter(place -> order[place] == i || areAlike(order[place], i))
                .asDoubleStream());
    }

    /** Returns whether two elements stand at no loss in either order, and the same to all others. */
    private boolean areAlike(int i, int j) {
        return Arrays.equals(regret[i], regret[j])
                && IntStream.range(0, order.length).allMatch(k -> regret[k][i] == regret[k][j]);
    }

    @Override
    public boolean isExact() {
        return exact;
    }

    @Override
    public double doubt() {
        return exact ? 0 : Math.max(0, loss() - CycleBound.of(regret, order));
    }
}
