package eu.niem.scoring.treatment;

import eu.niem.scoring.statistics.description.Quantiles;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Locale;

/** What stands for several numbers. */
public enum Average {
    /** Their arithmetic mean. */
    MEAN,
    /** The middle one, or the mean of the two in the middle. */
    MEDIAN;

    /** The name in documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The average of some numbers, finite ones; {@code NaN} where there are none. */
    double of(double... numbers) {
        return switch (this) {
            case MEAN -> Mean.of(numbers);
            case MEDIAN -> Quantiles.of(numbers).median().orElse(Double.NaN);
        };
    }
}
