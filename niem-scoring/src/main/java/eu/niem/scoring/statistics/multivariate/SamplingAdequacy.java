package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.SymmetricEigen;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The measure of sampling adequacy of Kaiser, Meyer and Olkin. It is <i>&Sigma; r<sub>ij</sub><sup>2</sup> / (&Sigma;
 * r<sub>ij</sub><sup>2</sup> + &Sigma; q<sub>ij</sub><sup>2</sup>)</i> over i &ne; j, of correlations r and partial
 * correlations q given all other variables. From 0 to 1; below 0.5 the variables have too little in common for factors,
 * and the handbook asks for 0.6.
 *
 * <ul>
 *   <li>Undefined for one variable, and where none is correlated with another.
 *   <li>Undefined where the correlation matrix has no inverse, since a variable is a sum of others or there are too few
 *       rows.
 * </ul>
 *
 * <p>Source: Kaiser (1974), doi:10.1007/BF02291575.
 *
 * @param overall the measure over all pairs; null where undefined
 * @param ofVariable the measure over the pairs of each variable, by its id; empty where undefined
 * @param undefined why there is no measure; empty where there is one
 */
@SuppressWarnings("serial") // the map is a copy that can be serialised
public record SamplingAdequacy(@Nullable Double overall, Map<String, Double> ofVariable, String undefined)
        implements Serializable {
    /** Checks that there is either a measure or a reason. */
    public SamplingAdequacy {
        ofVariable = Require.map("ofVariable", ofVariable);
        Require.notNull("undefined", undefined);
        if (overall == null == undefined.isEmpty()) {
            throw new IllegalArgumentException("sampling adequacy must have either a measure or a reason why not");
        }
    }

    private static SamplingAdequacy none(String reason) {
        return new SamplingAdequacy(null, Map.of(), reason);
    }

    static SamplingAdequacy of(List<String> variables, double[][] correlations, SymmetricEigen eigen) {
        int n = correlations.length;
        if (n < 2) {
            return none("one variable has no other to correlate with");
        }
        if (eigen.value(n - 1) < Sphericity.SINGULAR) {
            return none(Sphericity.NO_INVERSE);
        }
        double[][] inverse = inverse(eigen);
        double simple = 0;
        double partial = 0;
        Map<String, Double> ofVariable = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            double ownSimple = squares(correlations[i], i);
            double ownPartial = partialSquares(inverse, i);
            if (ownSimple > 0) {
                ofVariable.put(variables.get(i), ownSimple / (ownSimple + ownPartial));
            }
            simple += ownSimple;
            partial += ownPartial;
        }
        return simple > 0
                ? new SamplingAdequacy(simple / (simple + partial), ofVariable, "")
                : none("no variable is correlated with another");
    }

    /** Returns the sum of the squared correlations of a variable with the others. */
    private static double squares(double[] row, int own) {
        return ExactSum.of(IntStream.range(0, row.length).mapToDouble(j -> j == own ? 0 : row[j] * row[j]));
    }

    /** Returns the sum of the squared partial correlations of a variable with the others. */
    private static double partialSquares(double[][] inverse, int own) {
        return ExactSum.of(IntStream.range(0, inverse.length)
                .mapToDouble(
                        j -> j == own ? 0 : inverse[own][j] / inverse[own][own] * (inverse[own][j] / inverse[j][j])));
    }

    private static double[][] inverse(SymmetricEigen eigen) {
        int n = eigen.size();
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            double[] vector = eigen.vector(k);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inverse[i][j] += vector[i] * vector[j] / eigen.value(k);
                }
            }
        }
        return inverse;
    }
}
