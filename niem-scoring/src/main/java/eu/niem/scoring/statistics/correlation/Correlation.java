package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of how strongly two rows of numbers go together, from &minus;1 to 1. Pairs in which either number is
 * missing are left out; the order of pairs changes no bit of the result.
 */
public sealed interface Correlation extends Serializable
        permits PearsonCorrelation, SpearmanCorrelation, KendallCorrelation {

    /** Returns the name in results: {@code pearson}, {@code spearman} or {@code kendall}. */
    String code();

    /** Returns the association of two rows of numbers, with an interval of {@link ConfidenceInterval#USUAL_LEVEL}. */
    default Association of(List<? extends @Nullable Double> first, List<? extends @Nullable Double> second) {
        return of(first, second, ConfidenceInterval.USUAL_LEVEL);
    }

    /**
     * Returns the association of two rows of numbers.
     *
     * @param first numbers, null where one is missing
     * @param second as many numbers, in the same order
     * @param level the confidence level of the interval, between 0 and 1
     * @throws IllegalArgumentException if the rows are not equally long, a number is not finite, or the level does not
     *     lie between 0 and 1
     */
    Association of(List<? extends @Nullable Double> first, List<? extends @Nullable Double> second, double level);
}
