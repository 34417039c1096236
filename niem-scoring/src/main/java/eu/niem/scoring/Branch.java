package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.weighting.Weighting;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension of a view, ready to be scored.
 *
 * @param node the place of the dimension in the tree
 * @param dimension the dimension with only those children that take part in its score
 * @param children the places of these children in the tree
 * @param mirrors the scales on which some of these children enter mirrored
 * @param rescaling the normalisation that takes the place of the score; null where it stays
 * @param contextOnly whether all indicators below it are recorded for context
 * @param excludedOnly whether all scored indicators below it are excluded
 */
record Branch(
        int node,
        Dimension dimension,
        List<Integer> children,
        Mirrors mirrors,
        Weighting weighting,
        BoundAggregator aggregation,
        CoverageRule rule,
        @Nullable Normaliser rescaling,
        boolean contextOnly,
        boolean excludedOnly)
        implements Serializable {
    /** Returns whether the score is the sum of what the children enter with times their factors. */
    boolean isAdditive() {
        return aggregation.isAdditive() && rescaling == null;
    }

    /**
     * Returns whether the same scores of children become the same score here as there; not asked of one that is
     * rescaled, which learns how.
     */
    boolean combinesAs(Branch other) {
        return children.equals(other.children)
                && mirrors.equals(other.mirrors)
                && aggregation.equals(other.aggregation)
                && rule.equals(other.rule)
                && rescaling == null
                && other.rescaling == null
                && contextOnly == other.contextOnly;
    }

    /** Returns the reason of an absence: it is another one where all below is excluded. */
    AbsenceReason reason(byte absence) {
        AbsenceReason reason = Absences.reason(absence);
        return excludedOnly && reason == AbsenceReason.NOT_APPLICABLE ? AbsenceReason.EXCLUDED : reason;
    }
}
