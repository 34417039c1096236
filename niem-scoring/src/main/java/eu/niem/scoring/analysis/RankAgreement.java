package eu.niem.scoring.analysis;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Table;
import eu.niem.scoring.statistics.correlation.Association;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of two scorecards on the order of areas.
 *
 * @param label the name of the scorecard that is compared with the first
 * @param areas the number of areas that have a score in both
 * @param spearman Spearman's rank correlation, or the reason why there is none
 * @param kendall Kendall's rank correlation, or the reason why there is none
 * @param meanRankShift the mean of the absolute shifts of ranks; null where no area has a score in both
 * @param largestRankShift the largest of the absolute shifts
 * @param moved the number of areas whose rank differs
 */
public record RankAgreement(
        String label,
        int areas,
        Association spearman,
        Association kendall,
        @Nullable Double meanRankShift,
        int largestRankShift,
        int moved)
        implements Serializable {
    /** Refuses null, except for the mean shift. */
    public RankAgreement {
        Require.notNull("label", label);
        Require.notNull("spearman", spearman);
        Require.notNull("kendall", kendall);
    }

    /**
     * Returns a short text, for example
     * {@code linear: 3 of 30 areas moved, 0.4 places in the mean, 5 at most; Spearman 0.98, Kendall 0.91}.
     */
    @Override
    public String toString() {
        if (meanRankShift == null) {
            return Printable.text(label + ": no area has a score in both");
        }
        return Printable.text(label + ": " + moved + " of " + areas + " areas moved, " + Table.number(meanRankShift)
                + " places in the mean, " + largestRankShift + " at most; Spearman " + text(spearman) + ", Kendall "
                + text(kendall));
    }

    private static String text(Association association) {
        Double coefficient = association.coefficient();
        return coefficient == null ? "undefined" : Table.number(coefficient);
    }
}
