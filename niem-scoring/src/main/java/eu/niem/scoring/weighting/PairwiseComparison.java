package eu.niem.scoring.weighting;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.numeric.PrincipalEigenvector;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights that follow from comparisons two by two, with the consistency of these. It is measured by <i>CI =
 * (&lambda; &minus; n) / (n &minus; 1)</i> and <i>CR = CI / RI</i>, RI the mean of CI over random comparisons.
 *
 * <ul>
 *   <li>One or two nodes are always consistent: both are 0.
 *   <li>RI of 3 to 15 nodes is Saaty's; of more, that of Alonso and Lamata's line, <i>(1.7699 n &minus; 4.3513) / (n
 *       &minus; 1)</i>.
 * </ul>
 *
 * <p>Source: Saaty (1980), The Analytic Hierarchy Process; Alonso and Lamata (2006), doi:10.1142/S0218488506004114.
 *
 * @param nodes the nodes that are compared
 * @param weights the weights of the nodes; they add up to 1
 * @param lambda the principal eigenvalue; the number of nodes where the comparisons do not contradict each other, else
 *     more
 * @param consistencyIndex CI, 0 or more
 * @param consistencyRatio CR, 0 or more
 * @param mostInconsistent the comparison that is farthest from what the weights say, in words; empty where all are
 *     consistent
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public record PairwiseComparison(
        List<String> nodes,
        List<Double> weights,
        double lambda,
        double consistencyIndex,
        double consistencyRatio,
        String mostInconsistent)
        implements Tabular, Serializable {
    private static final List<Double> RANDOM =
            List.of(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59);
    private static final double ROUNDING = 1e-9;
    private static final String TITLE = "Weights by pairwise comparison";

    /** Copies the lists. */
    public PairwiseComparison {
        Require.notNull("mostInconsistent", mostInconsistent);
        nodes = Require.list("nodes", nodes);
        weights = Require.list("weights", weights);
        if (nodes.size() != weights.size()) {
            throw Refused.argument(
                    "each of the nodes " + nodes + " must have a weight, but there are " + weights.size());
        }
    }

    static PairwiseComparison of(List<String> nodes, List<List<Double>> matrix) {
        PrincipalEigenvector eigen = PrincipalEigenvector.of(matrix);
        int n = nodes.size();
        double index = n < 3 ? 0 : Math.max(0, (eigen.eigenvalue() - n) / (n - 1)); // rounding may pass 0
        double ratio = n < 3 ? 0 : index / random(n);
        String most = mostInconsistent(nodes, matrix, eigen.vector());
        return new PairwiseComparison(nodes, eigen.vector(), eigen.eigenvalue(), index, ratio, most);
    }

    private static double random(int n) {
        return n - 3 < RANDOM.size() ? RANDOM.get(n - 3) : (1.7699 * n - 4.3513) / (n - 1);
    }

    private static String mostInconsistent(List<String> nodes, List<List<Double>> matrix, List<Double> weights) {
        String most = "";
        double farthest = ROUNDING;
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < nodes.size(); j++) {
                double given = matrix.get(i).get(j);
                double implied = weights.get(i) / weights.get(j);
                double apart = Math.abs(StrictMath.log(given / implied));
                if (given >= 1 && apart > farthest) {
                    farthest = apart;
                    most = "'" + nodes.get(i) + "' against '" + nodes.get(j) + "', which is given as "
                            + Table.number(given) + ", but is " + Table.number(implied) + " by the weights";
                }
            }
        }
        return most;
    }

    /** Returns one line for each node. */
    @Override
    public DataTable data() {
        return columns().data(TITLE, places());
    }

    private Columns<Integer> columns() {
        return Columns.<Integer>of("NODE", nodes::get)
                .and("WEIGHT", weights::get)
                .and("LAMBDA", place -> lambda)
                .and("CONSISTENCY_INDEX", place -> consistencyIndex)
                .and("CONSISTENCY_RATIO", place -> consistencyRatio);
    }

    private List<Integer> places() {
        return IntStream.range(0, nodes.size()).boxed().toList();
    }

    /** Returns the table for print, with the consistency ratio in the title. */
    @Override
    public Table table() {
        return columns()
                .only("NODE", "WEIGHT")
                .table(TITLE + ", consistency ratio " + ComparisonCheck.rounded(consistencyRatio), places());
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }
}
