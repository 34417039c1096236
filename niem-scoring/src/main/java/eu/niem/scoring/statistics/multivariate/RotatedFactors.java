package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Factors after varimax rotation: principal components scaled by the root of their eigenvalue and turned together so
 * that each variable loads high on few factors. The variance they explain together, in all and of each variable, stays
 * the same.
 *
 * <ul>
 *   <li>Each variable's loadings are brought to length 1 for the rotation, and back after it (Kaiser normalisation), as
 *       R's {@code varimax} does. The rotation goes on until no axis moves, where R stops at a relative change of
 *       0.00001: loadings may differ from R's in the third digit, and from those without normalisation in the second.
 *   <li>The factor that explains most comes first; the loading of the largest size is positive.
 *   <li>Where the criterion is the same at any angle between two axes, as for three variables at equal angles, no
 *       rotation is better than another: the factors are not determined.
 * </ul>
 *
 * <p>Source: Kaiser (1958), doi:10.1007/BF02289233.
 *
 * @param variables the ids of the variables
 * @param factors the factors, the one that explains most first
 * @param determined whether there is a best rotation; if not, other factors are as good as these
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public record RotatedFactors(List<String> variables, List<Factor> factors, boolean determined)
        implements Tabular, Serializable {
    /** Refuses factors that do not have a loading for each variable. */
    public RotatedFactors {
        variables = Require.list("variables", variables);
        factors = Require.list("factors", factors);
        for (Factor factor : factors) {
            if (factor.loadings.size() != variables.size()) {
                throw new IllegalArgumentException("a factor must have a loading for each of the " + variables.size()
                        + " variables, but has " + factor.loadings.size());
            }
        }
    }

    /** Returns the share of a variable's variance that the factors explain together, from 0 to 1. */
    public double communality(int variable) {
        double sum = 0;
        for (Factor factor : factors) {
            sum += factor.loadings.get(variable) * factor.loadings.get(variable);
        }
        return sum;
    }

    /** Returns the variance that all factors explain together, out of as much as there are variables. */
    public double explained() {
        return factors.stream().mapToDouble(Factor::explained).sum();
    }

    /** Returns the factor on which a variable loads most; the first of several. */
    public Factor factorOf(int variable) {
        Factor most = factors.get(0);
        for (Factor factor : factors) {
            if (Math.abs(factor.loadings.get(variable)) > Math.abs(most.loadings.get(variable))) {
                most = factor;
            }
        }
        return most;
    }

    /** Returns one line for each variable: its loading on every factor, and its communality. */
    @Override
    public DataTable data() {
        return Columns.<Integer>of("VARIABLE", variables::get)
                .andEach(
                        IntStream.rangeClosed(1, factors.size()).boxed().toList(),
                        number -> "FACTOR" + number,
                        (variable, number) -> factors.get(number - 1).loadings.get(variable))
                .and("COMMUNALITY", this::communality)
                .data(
                        "Factors after varimax rotation" + (determined ? "" : ", not determined"),
                        IntStream.range(0, variables.size()).boxed().toList());
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A factor.
     *
     * @param loadings the correlations of the variables with it
     * @param explained the variance that it explains: the sum of the squared loadings
     */
    public record Factor(List<Double> loadings, double explained) implements Serializable {
        /** Copies the loadings. */
        public Factor {
            loadings = Require.list("loadings", loadings);
        }

        static Factor of(double... loadings) {
            double sum = 0;
            for (double loading : loadings) {
                sum += loading * loading;
            }
            return new Factor(Arrays.stream(loadings).boxed().toList(), sum);
        }
    }
}
