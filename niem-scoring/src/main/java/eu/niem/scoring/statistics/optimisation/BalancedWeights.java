package eu.niem.scoring.statistics.optimisation;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Weights under which the correlations of parts with their whole stand in given proportions. How much a part counts is
 * not its weight, since parts differ in how much they vary and in how they go together.
 *
 * <ul>
 *   <li>Weights are 0 or more and add up to 1. Where no such weights reach the target, these come nearest, by the sum
 *       of the squared differences of shares; {@link #distance} says how near.
 *   <li>Correlations are Pearson's, over the rows in which both part and whole have a number.
 *   <li>A share is a correlation divided by the sum of all; the sum must be above 0.
 *   <li>All figures are those of the weights found, not of the last ones tried.
 * </ul>
 *
 * <p>Source: Becker, Saisana, Paruolo and Vandecasteele (2017), doi:10.1016/j.ecolind.2017.03.056.
 *
 * @param parts the parts, in the order given
 */
@SuppressWarnings("serial") // the list is a copy that can be serialised
public record BalancedWeights(List<Part> parts) implements Tabular, Serializable {
    private static final Columns<Part> COLUMNS = Columns.<Part>of("NODE", Part::id)
            .and("WEIGHT", Part::weight)
            .and("CORRELATION", Part::correlation)
            .and("SHARE", Part::share)
            .and("TARGET", Part::target)
            .and("DIFFERENCE", Part::difference);

    /** Copies the list. */
    public BalancedWeights {
        parts = Require.list("parts", parts);
    }

    /**
     * Finds balanced weights.
     *
     * @param columns the numbers of the parts, over the same rows
     * @param target how much each part is to count for, in their order; 0 or more, not all 0; proportions matter
     * @param whole the numbers of the whole for given weights of the parts, over the same rows
     * @throws IllegalArgumentException if a target is below 0 or all are 0, a part does not vary or has no more numbers
     *     than there are parts, or no weights were found under which the whole varies with its parts
     */
    public static BalancedWeights find(
            List<Column> columns, List<Double> target, Function<List<Double>, Column> whole) {
        if (columns.size() != target.size()) {
            return new BalanceSearch(columns, target, whole).found(); // which refuses it
        }
        List<Integer> places = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(place -> columns.get(place).id()))
                .toList();
        BalancedWeights found = new BalanceSearch(
                        places.stream().map(columns::get).toList(),
                        places.stream().map(target::get).toList(),
                        weights -> whole.apply(inOrder(weights, places)))
                .found();
        return new BalancedWeights(inOrder(found.parts, places));
    }

    /** Puts what was sorted back to its places: a search must not depend on the order in which parts are given. */
    private static <T> List<T> inOrder(List<T> sorted, List<Integer> places) {
        return IntStream.range(0, sorted.size())
                .mapToObj(place -> sorted.get(places.indexOf(place)))
                .toList();
    }

    /** Returns the weights in the order of the parts. */
    public List<Double> weights() {
        return parts.stream().map(Part::weight).toList();
    }

    /** Returns the largest difference between a share and its target. */
    public double distance() {
        return parts.stream().mapToDouble(Part::difference).map(Math::abs).max().orElse(0);
    }

    /** Returns one line for each part. */
    @Override
    public DataTable data() {
        return COLUMNS.data("Weights balanced by correlation", parts);
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A part of the whole.
     *
     * @param id the id of its column
     * @param weight its weight
     * @param correlation its correlation with the whole
     * @param share its share in the sum of all correlations
     * @param target the share that it was meant to have
     */
    public record Part(String id, double weight, double correlation, double share, double target)
            implements Serializable {
        /** Returns the share less the target. */
        public double difference() {
            return share - target;
        }
    }
}
