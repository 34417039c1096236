package eu.niem.scoring.treatment;

import eu.niem.core.framework.Framework;
import java.util.List;
import java.util.Optional;

/**
 * A treatment that puts numbers where there are none.
 *
 * <ul>
 *   <li>It concerns all that is scored, answers (by their points) as well as quantities, or the {@link #indicators}
 *       that are named.
 *   <li>What was observed never changes, what is not applicable stays so, and rows that were screened out stay empty:
 *       see {@link Imputation}.
 *   <li>What is learned is learned group by group: a value of one group of people says nothing of another's.
 * </ul>
 */
sealed interface StandardImputation extends StandardTreatment
        permits CarryForward,
                ImputeDimensionMean,
                ImputeEm,
                ImputeGroupMean,
                ImputeGroupMedian,
                ImputeMean,
                ImputeMedian,
                ImputeNearestNeighbour,
                ImputeRegression,
                Interpolate {

    /** Returns the ids of the indicators that it concerns; empty for all scored indicators. */
    List<String> indicators();

    @Override
    default boolean looksAtGroups() {
        return true;
    }

    @Override
    default Optional<String> refuses(Framework framework) {
        return TreatedIndicators.refusal(framework, indicators());
    }
}
