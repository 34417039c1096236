package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.statistics.description.Quantiles;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows that one is compared with, itself among them: those of the same period and group, or some of these. */
record Peers(Scorecard scorecard, RowKey key, List<RowKey> rows) {

    static Peers of(Scorecard scorecard, RowKey key, Predicate<String> isPeer) {
        scorecard.score(scorecard.nodes().get(scorecard.nodes().size() - 1).id(), key); // says which rows there are
        List<RowKey> rows = scorecard.at(key.slice()).rows().stream()
                .filter(row -> row.equals(key) || isPeer.test(row.refArea()))
                .toList();
        return new Peers(scorecard, key, rows);
    }

    /** The area's score of a node beside those of its peers. */
    Standing standing(Node node) {
        Score own = scorecard.score(node.id(), key);
        Direction direction = scorecard.direction(node.id());
        double[] others = rows.stream()
                .map(row -> scorecard.score(node.id(), row).value())
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Double value = own.value();
        boolean ranked = scorecard.plan().methodology().outputs().contains(Output.RANKS);
        return new Standing(
                node,
                own,
                value != null && ranked ? (Integer) rank(others, value, direction) : null,
                others.length,
                others.length == 0 ? null : (Double) Mean.of(others),
                NumberCells.orNull(Quantiles.of(others).median()));
    }

    private static int rank(double[] scores, double own, Direction direction) {
        return SortedNumbers.of(Arrays.stream(scores).map(direction::orient).toArray())
                .rank(direction.orient(own));
    }

    /**
     * A score beside those of its peers.
     *
     * @param node the node
     * @param score the area's
     * @param rank its rank among the peers, 1 for the best; null without a score, or where ranks are refused
     * @param ranked how many of the peers have a score
     * @param mean their mean; null where none has a score
     * @param median their median; null where none has a score
     */
    record Standing(
            Node node,
            Score score,
            @Nullable Integer rank,
            int ranked,
            @Nullable Double mean,
            @Nullable Double median) {

        /** Whether the score is the median of all. */
        boolean isAtMedian() {
            return median != null && median.equals(score.value());
        }

        /**
         * The place between the best, 0, and the last, 1, whatever their number; {@code NaN} where nobody can be
         * beaten.
         */
        double place() {
            return rank == null || ranked < 2 ? Double.NaN : (rank - 1.0) / (ranked - 1);
        }
    }
}
