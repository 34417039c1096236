package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.statistics.numeric.WeightedMean;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code owa}: the ordered weighted average <i>&Sigma; v<sub>k</sub> x<sub>(k)</sub></i>, where <i>x<sub>(1)</sub></i>
 * is the highest of the children's scores. The weights belong to places in that order, not to children, whose own
 * weights make no difference as long as they are above 0.
 *
 * <ul>
 *   <li>{@code atLeast} = j: the mean of the j highest, "at least j children are good". {@code moreThan} = j: the mean
 *       of the j lowest. Where fewer than j children have a score, the mean of those.
 *   <li>{@code positionWeights}: one weight for each place, the highest score first; they are rescaled to a sum of 1.
 *   <li>With more or fewer children than positions, these are stretched over the children there are: the share of
 *       weight up to the k-th of n children is that up to k/n of the positions, straight between two of them. So a list
 *       that stands for the maximum, the minimum or the mean stands for it whatever is missing.
 *   <li>Exactly one of the three must be given.
 * </ul>
 *
 * <p>Source: R. R. Yager, On ordered weighted averaging aggregation operators in multicriteria decisionmaking, IEEE
 * Transactions on Systems, Man, and Cybernetics 18 (1988), doi:10.1109/21.87068.
 *
 * @param positionWeights the weight of each place, the highest score first; finite, 0 or more, not all 0; null if not
 *     given
 * @param atLeast how many of the highest count; 1 or more; null if not given
 * @param moreThan how many of the lowest count; 1 or more; null if not given
 */
public record OrderedWeightedAverage(
        @Nullable List<Double> positionWeights,
        @Nullable Integer atLeast,
        @Nullable Integer moreThan) implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE, "owa", OrderedWeightedAverage.class, OrderedWeightedAverage::read)
            .withAliases("ci_owa");

    /** Checks that one parameter is given, and that it is permitted. */
    public OrderedWeightedAverage {
        long given = Stream.of(positionWeights, atLeast, moreThan)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw new IllegalArgumentException("'owa' must have exactly one of 'positionWeights', 'atLeast' and"
                    + " 'moreThan', but had " + given);
        }
        checkCount("atLeast", atLeast);
        checkCount("moreThan", moreThan);
        if (positionWeights != null) {
            positionWeights = Require.list("positionWeights", positionWeights);
            check(positionWeights);
        }
    }

    private static void checkCount(String name, @Nullable Integer count) {
        if (count != null && count < 1) {
            throw new IllegalArgumentException("'" + name + "' of 'owa' must be 1 or more, but was " + count);
        }
    }

    private static void check(List<Double> weights) {
        boolean permitted = weights.stream().allMatch(weight -> weight >= 0 && Double.isFinite(weight));
        if (!permitted || weights.stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException(
                    "'positionWeights' of 'owa' must be numbers of 0 or more, one of them above 0, but was " + weights);
        }
    }

    /** Makes an average with a weight for each place, that of the highest score first. */
    public static OrderedWeightedAverage of(List<Double> positionWeights) {
        Require.notNull("positionWeights", positionWeights);
        return new OrderedWeightedAverage(positionWeights, null, null);
    }

    /** Makes the mean of the highest scores. */
    public static OrderedWeightedAverage ofHighest(int count) {
        return new OrderedWeightedAverage(null, count, null);
    }

    /** Makes the mean of the lowest scores. */
    public static OrderedWeightedAverage ofLowest(int count) {
        return new OrderedWeightedAverage(null, null, count);
    }

    private static OrderedWeightedAverage read(Parameters with) {
        List<Double> positions = with.numbers("positionWeights");
        return new OrderedWeightedAverage(
                positions.isEmpty() ? null : positions, with.findWhole("atLeast"), with.findWhole("moreThan"));
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        double[] ofPlaces = new double[count];
        for (int place = 0; place < count; place++) {
            ofPlaces[count - 1 - place] = weight(place, count);
        }
        return WeightedMean.of(sorted, ofPlaces, count);
    }

    /** Returns the weight of a place, 0 for the highest score, among a number of children. */
    private double weight(int place, int count) {
        if (atLeast != null) {
            return place < atLeast ? 1 : 0;
        }
        if (moreThan != null) {
            return count - 1 - place < moreThan ? 1 : 0;
        }
        List<Double> positions = Objects.requireNonNull(positionWeights);
        if (positions.size() == count) {
            return positions.get(place);
        }
        return stretched(positions, place, count);
    }

    /**
     * Returns the weight of the positions from place/count to (place + 1)/count of their number; a part of one counts
     * in part.
     */
    private static double stretched(List<Double> positions, int place, int count) {
        int size = positions.size();
        double weight = 0;
        for (int position = 0; position < size; position++) {
            // in units of 1/(size * count), so that the ends are whole numbers
            long from = Math.max((long) place * size, (long) position * count);
            long to = Math.min((place + 1L) * size, (position + 1L) * count);
            weight += to > from ? positions.get(position) * (to - from) : 0;
        }
        return weight;
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
