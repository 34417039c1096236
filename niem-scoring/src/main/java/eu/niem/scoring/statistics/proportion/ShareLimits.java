package eu.niem.scoring.statistics.proportion;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;

/** The limits of a share by each formula, for x successes, of which there are no more than failures, in n trials. */
final class ShareLimits {
    private ShareLimits() {}

    static ConfidenceInterval wilson(double x, double n, double level) {
        double z = Distributions.normalQuantile(level);
        return new ConfidenceInterval(wilsonLower(x / n, n, z), wilsonUpper(x / n, n, z), level);
    }

    static ConfidenceInterval wilsonContinuity(double x, double n, double level) {
        double z = Distributions.normalQuantile(level);
        double lower = x > 0.5 ? wilsonLower((x - 0.5) / n, n, z) : 0;
        double upper = n - x > 0.5 ? wilsonUpper((x + 0.5) / n, n, z) : 1;
        return new ConfidenceInterval(lower, upper, level);
    }

    private static double wilsonUpper(double p, double n, double z) {
        double a = z * z / n;
        double half = z * Math.sqrt(p * (1 - p) / n + a / (4 * n));
        return Math.min(1, (p + a / 2 + half) / (1 + a));
    }

    /** The limits solve an equation of the second degree, so that their product is known: no digits cancel. */
    private static double wilsonLower(double p, double n, double z) {
        return p == 0 ? 0 : p * p / ((1 + z * z / n) * wilsonUpper(p, n, z));
    }

    static ConfidenceInterval clopperPearson(double x, double n, double level) {
        double tail = (1 - level) / 2;
        double lower = x > 0 ? Distributions.betaQuantile(tail, x, n - x + 1) : 0;
        return new ConfidenceInterval(lower, Distributions.betaQuantile(1 - tail, x + 1, n - x), level);
    }

    static ConfidenceInterval agrestiCoull(double x, double n, double level) {
        double z = Distributions.normalQuantile(level);
        return around((x + z * z / 2) / (n + z * z), n + z * z, level);
    }

    static ConfidenceInterval wald(double x, double n, double level) {
        return around(x / n, n, level);
    }

    private static ConfidenceInterval around(double p, double n, double level) {
        double half = Distributions.normalQuantile(level) * Math.sqrt(p * (1 - p) / n);
        return new ConfidenceInterval(p - half, p + half, level);
    }

    static ConfidenceInterval logit(double x, double n, double level) {
        if (x == 0) {
            return clopperPearson(x, n, level);
        }
        double factor = StrictMath.exp(Distributions.normalQuantile(level) * Math.sqrt(1 / x + 1 / (n - x)));
        return new ConfidenceInterval(x / (x + (n - x) * factor), x / (x + (n - x) / factor), level);
    }

    static ConfidenceInterval jeffreys(double x, double n, double level) {
        ConfidenceInterval both = jeffreysEqualTailed(x, n, level);
        return x == 0 ? new ConfidenceInterval(0, both.upper(), level) : both;
    }

    static ConfidenceInterval jeffreysEqualTailed(double x, double n, double level) {
        double tail = (1 - level) / 2;
        double a = x + 0.5;
        double b = n - x + 0.5;
        return new ConfidenceInterval(
                Distributions.betaQuantile(tail, a, b), Distributions.betaQuantile(1 - tail, a, b), level);
    }
}
