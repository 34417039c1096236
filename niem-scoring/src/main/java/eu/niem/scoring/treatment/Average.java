package eu.niem.scoring.treatment;

import eu.niem.scoring.statistics.description.Quantiles;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Locale;

/** The average that stands for several numbers. */
public enum Average {
    /** Their arithmetic mean. */
    MEAN,
    /** The middle one, or the mean of the two in the middle. */
    MEDIAN;

    /** Returns the name in documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the average of finite numbers; {@code NaN} where there are none. */
    double of(double... numbers) {
        return switch (this) {
            case MEAN -> Mean.of(numbers);
            case MEDIAN -> Quantiles.of(numbers).median().orElse(Double.NaN);
        };
    }
}
