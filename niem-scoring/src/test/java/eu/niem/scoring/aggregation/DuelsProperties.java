package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.random.Dice;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Duels find the bits that comparing each child of each pair would find, and Copeland's scores are those of the matrix. */
class DuelsProperties {

    /** Scores of which some are missing, many tied, and some infinite or one of the two zeros. */
    private static double[][] children(Dice dice) {
        double[][] children = new double[dice.between(1, 6)][dice.between(1, 12)];
        double empty = dice.one(0.0, 0.1, 0.5);
        for (double[] child : children) {
            for (int row = 0; row < child.length; row++) {
                double score = dice.one(-0.0, 0.0, 1.0, 1e300, -1e300, 0.1 * dice.between(-9, 9), dice.number(-1, 1));
                double odd = dice.chance(0.02) ? Double.NEGATIVE_INFINITY : score;
                child[row] = dice.chance(empty) ? Double.NaN : odd;
            }
        }
        return children;
    }

    private static double[] weights(Dice dice, int count) {
        double[] weights = new double[count];
        boolean equal = dice.chance(0.5);
        for (int child = 0; child < count; child++) {
            weights[child] = equal ? 0.1 : dice.one(0.0, 0.1, 0.7, dice.number(0, 3));
        }
        weights[0] += 0.1;
        return weights;
    }

    /** The weight of the children in which one row is better, rescaled over those that both have. */
    private static double support(WeightedChildren set, int row, int other) {
        double support = 0;
        double both = 0;
        for (int child = 0; child < set.size(); child++) {
            support += set.get(child, row) > set.get(child, other) ? set.weight(child) : 0;
            both += set.has(child, row) && set.has(child, other) ? set.weight(child) : 0;
        }
        return both > 0 && both < set.total() ? support * (set.total() / both) : support;
    }

    @Property
    void theyAreThoseOfEachChildOfEachPair(@ForAll long seed) {
        Dice dice = new Dice(seed);
        double[][] children = children(dice);
        WeightedChildren set = new WeightedChildren(children, weights(dice, children.length));
        Duels duels = new Duels(set, children[0].length);
        for (int row = 0; row < children[0].length; row++) {
            duels.compare(row);
            for (int other = 0; other < row; other++) {
                assertThat(duels.above(other)).isEqualTo(support(set, row, other));
                assertThat(duels.below(other)).isEqualTo(support(set, other, row));
            }
        }
    }

    @Property
    void copelandNeedsNoMatrix(@ForAll long seed) {
        Dice dice = new Dice(seed);
        double[][] children = children(dice);
        double[] weights = weights(dice, children.length);
        double[] out = new double[children[0].length];
        Copeland.standard().aggregate(children, weights, out);
        OutrankingMatrix matrix = OutrankingMatrix.of(children, weights);
        for (int row : matrix.compared()) {
            assertThat(out[row]).isEqualTo(matrix.copeland(row));
        }
    }
}
