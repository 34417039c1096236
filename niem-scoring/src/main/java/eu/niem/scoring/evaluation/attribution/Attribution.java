package eu.niem.scoring.evaluation.attribution;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.WhatIf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two states of one row, split over the indicators for every dimension up to the root. It tells
 * how many of a dimension's points each indicator gave or took.
 *
 * <ul>
 *   <li>In each dimension the difference is split over the children by the Shapley value, the mean over all orders in
 *       which they may change. For an additive aggregation that is each child's share of the weight times its own
 *       difference; for others it is exact up to 12 children that change, and above that estimated from sampled orders
 *       with its standard error.
 *   <li>The points of a child are passed down in proportion: an indicator gets its part of the child's difference,
 *       times the child's points divided by the child's difference. Where the child's own difference is 0 because its
 *       indicators balance each other, that ratio is taken at its limit: the share of the weight, else the slope of the
 *       parent's score in the child's, measured over 0.0002 of the child's score, or 0.0002 where that is below 1; 0
 *       where the method has no value around there. Where the parents are additive this is the value of a game with a
 *       priori unions.
 *   <li>The points of all indicators add up to a dimension's difference, but for rounding (in the limit case within
 *       1e-9).
 *   <li>A dimension is not split where it, or a child of it that takes part, has no score in one of the two states; nor
 *       where a method that compares areas changes the scores of others too. Its ancestors are not split either.
 *   <li>An indicator without a score in both states takes no part.
 * </ul>
 *
 * <p>Source: Shapley, A value for n-person games, Contributions to the Theory of Games II (1953), 307-317; for nesting,
 * Owen, Values of games with a priori unions, in Mathematical Economics and Game Theory (1977), 76-88.
 *
 * @param key the row
 * @param sampling the sampling of orders where there are too many to enumerate
 * @param differences the two scores of every node that has one in both states, each node before its children
 * @param points the points of each indicator in each dimension that can be split, in the same order
 */
public record Attribution(RowKey key, Sampling sampling, List<Difference> differences, List<Points> points)
        implements CompactTabular, Serializable {
    private static final Columns<Points> COLUMNS = Columns.<Points>of("NODE", Points::node)
            .and("INDICATOR", Points::indicator)
            .and("POINTS", Points::points)
            .and("STD_ERROR", Points::shownError);

    /** Copies the lists. */
    public Attribution {
        Require.notNull("key", key);
        Require.notNull("sampling", sampling);
        differences = Require.list("differences", differences);
        points = Require.list("points", points);
    }

    /**
     * Splits the difference between two states of a row.
     *
     * @param from the state before
     * @param to the state after
     * @throws IllegalArgumentException if they are not of the same row of the same scorecard, or an indicator has a
     *     score in one of them only
     */
    public static Attribution between(WhatIf from, WhatIf to) {
        return between(from, to, Sampling.standard());
    }

    /**
     * Splits the difference between two states of a row.
     *
     * @param from the state before
     * @param to the state after
     * @param sampling the sampling of orders where there are too many to enumerate
     * @throws IllegalArgumentException if they are not of the same row of the same scorecard, or an indicator has a
     *     score in one of them only
     */
    public static Attribution between(WhatIf from, WhatIf to, Sampling sampling) {
        Require.notNull("from", from);
        Require.notNull("to", to);
        return new Split(from, to, sampling).attribution();
    }

    /** Returns the points of each indicator in a node; empty where the node is not split. */
    public List<Points> points(String node) {
        Require.notNull("node", node);
        return points.stream().filter(each -> each.node().equals(node)).toList();
    }

    /**
     * Returns the points of an indicator in a node; empty where the node is not split or the indicator is not below it.
     */
    public OptionalDouble points(String node, String indicator) {
        Require.notNull("node", node);
        Require.notNull("indicator", indicator);
        return points.stream()
                .filter(each -> each.node().equals(node) && each.indicator().equals(indicator))
                .mapToDouble(Points::points)
                .findFirst();
    }

    /** Returns the points that each indicator gives to the dimensions above it, by its id. */
    public Map<String, List<Points>> byIndicator() {
        Map<String, List<Points>> byIndicator = new LinkedHashMap<>();
        points.forEach(each -> byIndicator
                .computeIfAbsent(each.indicator(), indicator -> new ArrayList<>())
                .add(each));
        return byIndicator;
    }

    @Override
    public DataTable data() {
        return COLUMNS.data("Attribution, " + key, points);
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The scores of a node in the two states.
     *
     * @param node the node's id
     * @param from its score before
     * @param to its score after
     */
    public record Difference(String node, double from, double to) implements Serializable {
        /** Refuses nulls. */
        public Difference {
            Require.notNull("node", node);
        }

        /** Returns the gain of the node; below 0 where it lost. */
        public double points() {
            return to - from;
        }
    }

    /**
     * The points that an indicator gives to the difference of a dimension.
     *
     * @param node the dimension's id
     * @param indicator the indicator's id
     * @param points the points; below 0 where they lower the dimension's score
     * @param standardError the standard error left by sampling; 0 where the points are exact
     */
    public record Points(String node, String indicator, double points, double standardError) implements Serializable {
        /** Refuses nulls. */
        public Points {
            Require.notNull("node", node);
            Require.notNull("indicator", indicator);
        }

        /** Returns the same points turned, where less is better for the dimension, so that above 0 is better. */
        public Points read(Direction better) {
            Require.notNull("better", better);
            return better == Direction.HIGHER_IS_BETTER ? this : new Points(node, indicator, 0 - points, standardError);
        }

        /** Returns the standard error; null where nothing was sampled. */
        public @Nullable Double shownError() {
            return standardError == 0 ? null : (Double) standardError;
        }
    }

    /**
     * The choice of random orders from which the Shapley value of many players is estimated. The same seed draws the
     * same orders on every machine.
     *
     * @param permutations the number of orders drawn; 2 or more, as one gives no standard error
     * @param seed the seed of the random numbers
     */
    public record Sampling(int permutations, long seed) implements Serializable {
        private static final int PERMUTATIONS = 2000;
        private static final long SEED = 1;

        /** Checks the number of orders. */
        public Sampling {
            if (permutations < 2) {
                throw Refused.argument("'permutations' must be 2 or more, but was " + permutations);
            }
        }

        /**
         * Makes the standard sampling: 2000 orders from seed 1. Its standard error is about 1/45 of the standard
         * deviation of a player's part over orders.
         */
        public static Sampling standard() {
            return new Sampling(PERMUTATIONS, SEED);
        }

        /** Returns a copy with another seed. */
        public Sampling withSeed(long newSeed) {
            return new Sampling(permutations, newSeed);
        }
    }
}
