package eu.niem.scoring.statistics.multivariate;

import eu.niem.scoring.statistics.numeric.SymmetricEigen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rotates loadings by Kaiser's varimax: turns the axes, two at a time, until the squared loadings of each factor differ
 * most.
 */
final class Varimax {
    private static final int SWEEPS = 1000;
    private static final double STILL = 1e-14;
    private static final double NOTHING = 1e-9; // rounding makes such loadings of a variable that has none
    private static final double FLAT = 1e-12; // what rounding leaves of a criterion that is the same at any angle

    private Varimax() {}

    /**
     * Rotates loadings.
     *
     * @param loadings the loadings of each variable on each factor
     */
    static RotatedFactors rotate(List<String> variables, double[][] loadings) {
        double[] lengths = lengths(loadings);
        double[][] unit = new double[loadings.length][];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = loadings[i].clone();
            for (int j = 0; j < unit[i].length; j++) {
                unit[i][j] = lengths[i] > NOTHING ? unit[i][j] / lengths[i] : 0;
            }
        }
        boolean turned = true;
        for (int sweep = 0; sweep < SWEEPS && turned; sweep++) {
            turned = sweep(unit);
        }
        return new RotatedFactors(variables, factors(unit, lengths), isDetermined(unit));
    }

    /** Returns the roots of the communalities. */
    private static double[] lengths(double[][] loadings) {
        double[] lengths = new double[loadings.length];
        for (int i = 0; i < lengths.length; i++) {
            double sum = 0;
            for (double loading : loadings[i]) {
                sum += loading * loading;
            }
            lengths[i] = Math.sqrt(sum);
        }
        return lengths;
    }

    private static boolean sweep(double[][] unit) {
        boolean turned = false;
        for (int first = 0; first < unit[0].length; first++) {
            for (int second = first + 1; second < unit[0].length; second++) {
                double angle = angle(unit, first, second);
                if (Math.abs(angle) > STILL) {
                    turn(unit, first, second, StrictMath.cos(angle), StrictMath.sin(angle));
                    turned = true;
                }
            }
        }
        return turned;
    }

    /** Returns whether the criterion is greatest at one angle between every two factors, not the same at any. */
    private static boolean isDetermined(double[][] unit) {
        for (int first = 0; first < unit[0].length; first++) {
            for (int second = first + 1; second < unit[0].length; second++) {
                if (Double.isNaN(angle(unit, first, second))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Returns the angle at which the criterion is greatest for two factors; {@code NaN} where it is the same at any.
     */
    private static double angle(double[][] unit, int first, int second) {
        double u = 0;
        double v = 0;
        double squares = 0;
        double products = 0;
        for (double[] row : unit) {
            double difference = row[first] * row[first] - row[second] * row[second];
            double product = 2 * row[first] * row[second];
            u += difference;
            v += product;
            squares += difference * difference - product * product;
            products += 2 * difference * product;
        }
        double sine = products - 2 * u * v / unit.length;
        double cosine = squares - (u * u - v * v) / unit.length;
        return Math.abs(sine) + Math.abs(cosine) < FLAT * unit.length ? Double.NaN : StrictMath.atan2(sine, cosine) / 4;
    }

    private static void turn(double[][] unit, int first, int second, double cosine, double sine) {
        for (double[] row : unit) {
            double x = row[first];
            double y = row[second];
            row[first] = x * cosine + y * sine;
            row[second] = y * cosine - x * sine;
        }
    }

    private static List<RotatedFactors.Factor> factors(double[][] unit, double[] lengths) {
        List<RotatedFactors.Factor> factors = new ArrayList<>();
        for (int factor = 0; factor < unit[0].length; factor++) {
            double[] loadings = new double[unit.length];
            for (int i = 0; i < loadings.length; i++) {
                loadings[i] = unit[i][factor] * lengths[i];
            }
            SymmetricEigen.orient(loadings);
            factors.add(RotatedFactors.Factor.of(loadings));
        }
        factors.sort(Comparator.comparingDouble(factor -> -factor.explained()));
        return factors;
    }
}
