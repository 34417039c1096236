package eu.niem.scoring.comparison;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.proportion.TwoProportions;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of one measure for two numbers.
 *
 * @param t the number of the target
 * @param r the number of the reference
 * @param whole what both are parts of; {@code NaN} for what is no percentage
 * @param difference target less reference; 0 where they are equal
 */
record GapArithmetic(GapMeasure measure, double t, double r, double whole, double difference) {
    private static final String UNKNOWN_ERRORS = "neither standard errors nor sample sizes are known of both";

    /** Returns why there is no number; empty where there is one. */
    String undefined() {
        String reason = reason();
        return reason.isEmpty() && !Double.isFinite(value()) ? "it is too large a number to compute with" : reason;
    }

    private String reason() {
        return switch (measure) {
            case DIFFERENCE -> "";
            case RATIO, RELATIVE_GAP -> r == 0 ? "the reference is 0" : "";
            case LOG_RATIO -> r == 0 ? "the reference is 0" : t / r > 0 ? "" : "the ratio is not above 0";
            case ODDS_RATIO -> odds();
        };
    }

    private String odds() {
        if (!areShares()) {
            return "odds are those of percentages from 0 to 100";
        }
        if (t == whole) {
            return "the target is 100 %";
        }
        return r == 0 ? "the reference is 0 %" : "";
    }

    private boolean areShares() {
        return t >= 0 && t <= whole && r >= 0 && r <= whole;
    }

    double value() {
        return switch (measure) {
            case DIFFERENCE -> difference;
            case RATIO -> t / r;
            case RELATIVE_GAP -> difference / r;
            case LOG_RATIO -> StrictMath.log(t / r);
            case ODDS_RATIO -> t / (whole - t) / r * (whole - r);
        };
    }

    /** Returns the estimate with the interval that standard errors give. */
    GapEstimate byErrors(
            double targetError,
            double referenceError,
            double covariance,
            @Nullable Double degreesOfFreedom,
            double level) {
        if (measure == GapMeasure.ODDS_RATIO && (t == 0 || r == whole)) {
            return GapEstimate.withoutInterval(measure, value(), "a share is 0 or 100 %, where odds have no logarithm");
        }
        double a = slope(t);
        double b = slope(r) * (isRatio() ? t / r : 1);
        double variance =
                a * a * targetError * targetError + b * b * referenceError * referenceError - 2 * a * b * covariance;
        if (!(variance >= 0)) {
            return GapEstimate.withoutInterval(
                    measure, value(), "a covariance so large does not agree with the standard errors");
        }
        double error = Math.sqrt(variance);
        double reach = error
                * (degreesOfFreedom == null
                        ? Distributions.normalQuantile(level)
                        : Distributions.studentQuantile(level, degreesOfFreedom));
        if (measure == GapMeasure.ODDS_RATIO) {
            double factor = StrictMath.exp(reach);
            return new GapEstimate(
                    measure, value(), null, new ConfidenceInterval(value() / factor, value() * factor, level), "");
        }
        return new GapEstimate(
                measure, value(), error, new ConfidenceInterval(value() - reach, value() + reach, level), "");
    }

    private boolean isRatio() {
        return measure == GapMeasure.RATIO || measure == GapMeasure.RELATIVE_GAP;
    }

    /** Returns by how much the measure, or its logarithm for odds, moves with one of the numbers. */
    private double slope(double number) {
        return switch (measure) {
            case DIFFERENCE -> 1;
            case RATIO, RELATIVE_GAP -> 1 / r;
            case LOG_RATIO -> 1 / number;
            case ODDS_RATIO -> whole / (number * (whole - number));
        };
    }

    /** Returns the estimate with the interval of two simple random samples. */
    GapEstimate bySampleSizes(@Nullable Double targetSize, @Nullable Double referenceSize, double level) {
        if (targetSize == null || referenceSize == null) {
            return GapEstimate.withoutInterval(measure, value(), UNKNOWN_ERRORS);
        }
        if (!areShares()) {
            return GapEstimate.withoutInterval(
                    measure, value(), "sample sizes give an interval to percentages from 0 to 100 only");
        }
        TwoProportions samples =
                new TwoProportions(successes(t, targetSize), targetSize, successes(r, referenceSize), referenceSize);
        return switch (measure) {
            case DIFFERENCE -> with(samples.newcombeDifference(level), limit -> limit * whole);
            case RATIO -> with(samples.katzRatio(level), limit -> limit);
            case RELATIVE_GAP -> with(samples.katzRatio(level), limit -> limit - 1);
            case LOG_RATIO -> with(samples.katzRatio(level), StrictMath::log);
            case ODDS_RATIO -> with(samples.woolfOddsRatio(level), limit -> limit);
        };
    }

    private double successes(double number, double size) {
        return Math.min(size, number / whole * size);
    }

    private GapEstimate with(TwoProportions.Comparison compared, DoubleUnaryOperator scale) {
        ConfidenceInterval interval = compared.interval();
        return interval == null
                ? GapEstimate.withoutInterval(measure, value(), compared.undefined())
                : new GapEstimate(
                        measure,
                        value(),
                        null,
                        new ConfidenceInterval(
                                scale.applyAsDouble(interval.lower()),
                                scale.applyAsDouble(interval.upper()),
                                interval.level()),
                        "");
    }
}
