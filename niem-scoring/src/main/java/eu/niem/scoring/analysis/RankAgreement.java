package eu.niem.scoring.analysis;

import eu.niem.core.result.Table;
import eu.niem.scoring.statistics.correlation.Association;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the scores of a scorecard put areas in the same order as those of the one it is compared with.
 *
 * @param label what the scorecard is called
 * @param areas how many areas have a score in both
 * @param spearman Spearman's rank correlation, or why there is none
 * @param kendall Kendall's rank correlation, or why there is none
 * @param meanRankShift the mean of the absolute shifts of ranks; null where no area has a score in both
 * @param largestRankShift the largest of the absolute shifts
 * @param moved how many areas have another rank
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
    /** Refuses what is not there. */
    public RankAgreement {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(spearman, "spearman");
        Objects.requireNonNull(kendall, "kendall");
    }

    /**
     * For example {@code linear: 3 of 30 areas moved, 0.4 places in the mean, 5 at most; Spearman 0.98, Kendall 0.91}.
     */
    @Override
    public String toString() {
        if (meanRankShift == null) {
            return label + ": no area has a score in both";
        }
        return label + ": " + moved + " of " + areas + " areas moved, " + Table.number(meanRankShift)
                + " places in the mean, " + largestRankShift + " at most; Spearman " + text(spearman) + ", Kendall "
                + text(kendall);
    }

    private static String text(Association association) {
        Double coefficient = association.coefficient();
        return coefficient == null ? "undefined" : Table.number(coefficient);
    }
}
