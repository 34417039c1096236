package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.result.Resolution;
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
import org.jspecify.annotations.Nullable;

/**
 * The rows with which a row is compared, including itself: those of the same period and group, or some of these. An
 * aggregate of areas is among none: it stands beside the areas, without a rank.
 */
record Peers(Scorecard scorecard, RowKey key, List<RowKey> rows) {

    static Peers of(Scorecard scorecard, RowKey key, Predicate<String> isPeer) {
        scorecard.score(scorecard.nodes().get(scorecard.nodes().size() - 1).id(), key); // refuses an unknown row
        List<RowKey> rows = scorecard.at(key.slice()).rows().stream()
                .filter(row -> row.equals(key) || isPeer.test(row.refArea()))
                .filter(row -> !scorecard.panel().isAggregate(row))
                .toList();
        return new Peers(scorecard, key, rows);
    }

    /** Returns the area's score on a node beside those of its peers. */
    Standing standing(Node node) {
        Score own = scorecard.score(node.id(), key);
        double[] others = rows.stream()
                .map(row -> scorecard.score(node.id(), row).value())
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Double value = own.value();
        boolean compared = others.length > (value == null ? 0 : 1); // an area alone is not its own peer
        Plan plan = scorecard.plan();
        String period = key.timePeriod();
        boolean ranked = plan.methodology().outputs().contains(Output.RANKS)
                && !scorecard.panel().isAggregate(key);
        return new Standing(
                node,
                own,
                value != null && ranked
                        ? (Integer) rank(others, value, each -> plan.place(node.id(), period, each))
                        : null,
                others.length,
                compared ? (Double) Mean.of(others) : null,
                compared ? (Double) Quantiles.of(others).median().orElseThrow() : null,
                plan.resolution(node.id(), period));
    }

    /** Returns whether there is no other area to compare with. */
    boolean isAlone() {
        return rows.size() == 1;
    }

    private static int rank(double[] scores, double own, DoubleUnaryOperator place) {
        return SortedNumbers.of(Arrays.stream(scores).map(place).toArray()).rank(place.applyAsDouble(own));
    }

    /**
     * A score beside those of its peers.
     *
     * @param node the node
     * @param score the area's score
     * @param rank its rank among the peers, 1 for the best; null without a score, or where ranks are refused
     * @param ranked the number of peers with a score
     * @param mean the mean of the peers; null where no other area has a score
     * @param median the median of the peers; null where no other area has a score
     * @param resolution the resolution to which scores are equal
     */
    record Standing(
            Node node,
            Score score,
            @Nullable Integer rank,
            int ranked,
            @Nullable Double mean,
            @Nullable Double median,
            Resolution resolution) {

        /** Returns whether the score is the median of all. */
        boolean isAtMedian() {
            Double value = score.value();
            return median != null && value != null && resolution.equal(median, value);
        }

        /**
         * Returns the place between the best, 0, and the last, 1, whatever their number; {@code NaN} without a rank or
         * another area.
         */
        double place() {
            return rank == null || ranked < 2 ? Double.NaN : (rank - 1.0) / (ranked - 1);
        }
    }
}
