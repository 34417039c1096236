package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.result.Score;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.statistics.description.Quantiles;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows with which a row is compared: others of the same period and group, or those of them in a peer group. The row
 * itself is none of them, nor is an aggregate of areas.
 */
record Peers(Scorecard scorecard, RowKey key, List<RowKey> others) {

    static Peers of(Scorecard scorecard, RowKey key, Predicate<String> isPeer) {
        scorecard.score(scorecard.nodes().get(scorecard.nodes().size() - 1).id(), key); // refuses an unknown row
        List<RowKey> others = scorecard.at(key.slice()).rows().stream()
                .filter(row -> !row.equals(key) && isPeer.test(row.refArea()))
                .filter(row -> !scorecard.panel().isAggregate(row))
                .toList();
        return new Peers(scorecard, key, others);
    }

    /** Returns the area's score on a node beside those of its peers. */
    Standing standing(Node node) {
        Score own = scorecard.score(node.id(), key);
        double[] scores = others.stream()
                .map(row -> scorecard.score(node.id(), row).value())
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Double value = own.value();
        double[] all = value == null || isOfAggregate()
                ? scores
                : DoubleStream.concat(DoubleStream.of(value), Arrays.stream(scores))
                        .toArray();
        boolean compared = scores.length > 0;
        return new Standing(
                node,
                own,
                value == null || !isRanked() ? null : (Integer) rank(node, all, value),
                all.length,
                compared ? (Double) Mean.of(scores) : null,
                compared ? (Double) Quantiles.of(scores).median().orElseThrow() : null,
                compared && value != null && isMiddle(node, all, value));
    }

    /** Returns whether there is no other area to compare with. */
    boolean isAlone() {
        return others.isEmpty();
    }

    /** Returns the name of the area, with a word where it is an aggregate of areas. */
    String name() {
        String name = scorecard.panel().areaName(key.refArea());
        return isOfAggregate() ? name + " (" + RefArea.Kind.AGGREGATE.code() + ")" : name;
    }

    boolean isOfAggregate() {
        return scorecard.panel().isAggregate(key);
    }

    private boolean isRanked() {
        return scorecard.plan().methodology().outputs().contains(Output.RANKS) && !isOfAggregate();
    }

    private int rank(Node node, double[] scores, double own) {
        Plan plan = scorecard.plan();
        DoubleUnaryOperator place = each -> plan.place(node.id(), key.timePeriod(), each);
        return SortedNumbers.of(Arrays.stream(scores).map(place).toArray()).rank(place.applyAsDouble(own));
    }

    private boolean isMiddle(Node node, double[] scores, double own) {
        double median = Quantiles.of(scores).median().orElseThrow();
        return scorecard.plan().resolution(node.id(), key.timePeriod()).equal(median, own);
    }

    /**
     * A score beside those of its peers.
     *
     * @param node the node
     * @param score the area's score
     * @param rank its rank among the peers and itself, 1 for the best; null without a score, or where ranks are refused
     * @param ranked the number of scores among which it has its rank: those of the peers, and its own unless it is of
     *     an aggregate
     * @param mean the mean of the peers without the area; null where no other area has a score
     * @param median the median of the peers without the area; null where no other area has a score
     * @param isMiddle whether the score is the median of those of the peers and itself, where there are others
     */
    record Standing(
            Node node,
            Score score,
            @Nullable Integer rank,
            int ranked,
            @Nullable Double mean,
            @Nullable Double median,
            boolean isMiddle) {

        /**
         * Returns the place between the best, 0, and the last, 1, whatever their number; {@code NaN} without a rank or
         * another area.
         */
        double place() {
            return rank == null || ranked < 2 ? Double.NaN : (rank - 1.0) / (ranked - 1);
        }
    }
}
