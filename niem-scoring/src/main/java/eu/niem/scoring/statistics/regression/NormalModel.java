package eu.niem.scoring.statistics.regression;

import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A normal distribution of several variables, which gives the expectation of some of them where others are known,
 * <i>E(x<sub>m</sub> | x<sub>o</sub>) = &mu;<sub>m</sub> + &Sigma;<sub>mo</sub> &Sigma;<sub>oo</sub><sup>&minus;1</sup>
 * (x<sub>o</sub> &minus; &mu;<sub>o</sub>)</i>.
 *
 * <ul>
 *   <li>A variable with a mean but no covariances is the same everywhere: its expectation is its mean, and it says
 *       nothing of others.
 *   <li>A variable that is a combination of others makes the covariances singular. To prevent that, each variance
 *       counts a thousand-millionth more, which costs no expectation.
 * </ul>
 *
 * <p>Source: Little and Rubin (2002), Statistical Analysis with Missing Data, doi:10.1002/9781119013563, section 11.2.
 *
 * @see NormalEstimation
 */
public final class NormalModel {
    private final Map<String, Double> means;
    private final Map<String, Map<String, Double>> covariances;
    private final List<String> varying;
    private final double[] deviations;
    private final Precision precision;

    private NormalModel(Map<String, Double> means, Map<String, Map<String, Double>> covariances) {
        this.means = Require.map("means", means);
        this.covariances = Require.map("covariances", covariances);
        this.varying = List.copyOf(covariances.keySet());
        this.deviations = new double[varying.size()];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = Math.sqrt(covariance(varying.get(i), varying.get(i)));
            if (!(deviations[i] > 0) || !means.containsKey(varying.get(i))) {
                throw new IllegalArgumentException("'" + varying.get(i) + "' must have a mean and a variance above 0");
            }
        }
        double[][] correlations = new double[deviations.length][deviations.length];
        for (int i = 0; i < deviations.length; i++) {
            for (int j = 0; j < deviations.length; j++) {
                correlations[i][j] = covariance(varying.get(i), varying.get(j)) / (deviations[i] * deviations[j]);
            }
        }
        this.precision = Precision.of(correlations);
    }

    /**
     * Makes the distribution of these means and covariances.
     *
     * @param means the mean of each variable
     * @param covariances the covariances of each variable that varies with all of these, itself included
     * @throws IllegalArgumentException if a covariance is missing, a variance is not above 0, or the covariances cannot
     *     be those of any data
     */
    public static NormalModel of(Map<String, Double> means, Map<String, Map<String, Double>> covariances) {
        return new NormalModel(means, covariances);
    }

    private double covariance(String one, String other) {
        Double covariance = Objects.requireNonNull(covariances.get(one)).get(other);
        if (covariance == null || !Double.isFinite(covariance)) {
            throw new IllegalArgumentException(
                    "'" + one + "' must have a finite covariance with '" + other + "', but it is " + covariance);
        }
        return covariance;
    }

    /** Returns the means, by variable. */
    public Map<String, Double> means() {
        return means;
    }

    /** Returns the covariances of the variables that vary, by both variables. */
    public Map<String, Map<String, Double>> covariances() {
        return covariances;
    }

    /**
     * Returns the expectation of all variables that are not known.
     *
     * @param known the values of some variables; values of variables that are not in the model are ignored
     * @return the expectations, by variable
     */
    public Map<String, Double> expected(Map<String, Double> known) {
        double[] standing = new double[deviations.length];
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < standing.length; i++) {
            Double value = known.get(varying.get(i));
            if (value == null) {
                missing.add(i);
                standing[i] = 0;
            } else {
                standing[i] = (value - mean(varying.get(i))) / deviations[i];
            }
        }
        int[] unknown = missing.stream().mapToInt(Integer::intValue).toArray();
        precision.expect(standing, unknown);
        Map<String, Double> expected = new LinkedHashMap<>(means);
        for (int i : unknown) {
            expected.put(varying.get(i), mean(varying.get(i)) + deviations[i] * standing[i]);
        }
        expected.keySet().removeAll(known.keySet());
        return expected;
    }

    private double mean(String variable) {
        return Objects.requireNonNull(means.get(variable));
    }
}
