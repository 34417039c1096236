package eu.niem.scoring.evaluation.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The Shapley value: the gain that each player adds to those before it, averaged over all orders of players.
 *
 * <ul>
 *   <li>The parts add up to <i>v(all) &minus; v(none)</i>, whether enumerated or sampled.
 *   <li>Up to {@value #ENUMERATED} players it is exact, <i>&phi;<sub>i</sub> = &Sigma;<sub>S</sub> |S|! (n &minus; |S|
 *       &minus; 1)! / n! &middot; (v(S &cup; i) &minus; v(S))</i>; above that the mean over sampled orders, with the
 *       standard error of that mean.
 *   <li>A game without a value for some coalition gives {@code NaN}.
 * </ul>
 *
 * <p>Source: Shapley, A value for n-person games, Contributions to the Theory of Games II (1953); sampling: Castro,
 * G&oacute;mez and Tejada, Computers &amp; Operations Research 36 (2009), doi:10.1016/j.cor.2008.04.004.
 *
 * @param points the part of each player
 * @param standardErrors the standard error of each part; 0 where it is exact
 */
record Shapley(List<Double> points, List<Double> standardErrors) {
    /** The largest number of players whose coalitions are all enumerated. */
    static final int ENUMERATED = 12;

    /** A game, which gives the worth of every coalition. */
    interface Game {
        /**
         * Returns the worth of a coalition.
         *
         * @param joined whether each player is in the coalition; must be neither kept nor changed
         */
        double value(boolean[] joined);
    }

    static Shapley of(int players, Game game, Attribution.Sampling sampling) {
        return players <= ENUMERATED ? enumerated(players, game) : sampled(players, game, sampling);
    }

    /** Makes a value without errors. */
    static Shapley exact(List<Double> points) {
        return new Shapley(points, Collections.nCopies(points.size(), 0.0));
    }

    private static Shapley enumerated(int players, Game game) {
        double[] worth = new double[1 << players];
        boolean[] joined = new boolean[players];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            for (int player = 0; player < players; player++) {
                joined[player] = (coalition >> player & 1) == 1;
            }
            worth[coalition] = game.value(joined);
        }
        double[] weights = weights(players);
        double[] points = new double[players];
        for (int player = 0; player < players; player++) {
            int bit = 1 << player;
            for (int coalition = 0; coalition < worth.length; coalition++) {
                if ((coalition & bit) == 0) {
                    points[player] +=
                            weights[Integer.bitCount(coalition)] * (worth[coalition | bit] - worth[coalition]);
                }
            }
        }
        return exact(Arrays.stream(points).boxed().toList());
    }

    /**
     * Returns the share of all orders in which a player comes right after a given coalition, by the coalition's size.
     */
    private static double[] weights(int players) {
        double[] weights = new double[players];
        double coalitions = 1; // of this size, among the other players
        for (int size = 0; size < players; size++) {
            weights[size] = 1 / (players * coalitions);
            coalitions = coalitions * (players - 1 - size) / (size + 1);
        }
        return weights;
    }

    private static Shapley sampled(int players, Game game, Attribution.Sampling sampling) {
        Permutations orders = new Permutations(players, sampling.seed());
        double[] mean = new double[players];
        double[] squares = new double[players];
        double none = game.value(new boolean[players]);
        for (int drawn = 1; drawn <= sampling.permutations(); drawn++) {
            boolean[] joined = new boolean[players];
            double before = none;
            for (int player : orders.next()) {
                joined[player] = true;
                double after = game.value(joined);
                double off = after - before - mean[player];
                mean[player] += off / drawn;
                squares[player] += off * (after - before - mean[player]); // Welford 1962
                before = after;
            }
        }
        double all = (double) sampling.permutations() * (sampling.permutations() - 1);
        List<Double> errors = new ArrayList<>();
        for (double each : squares) {
            errors.add(Math.sqrt(each / all));
        }
        return new Shapley(Arrays.stream(mean).boxed().toList(), errors);
    }
}
