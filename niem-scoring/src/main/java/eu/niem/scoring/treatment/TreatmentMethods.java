package eu.niem.scoring.treatment;

import eu.niem.scoring.method.Method;
import java.util.List;

/** The treatments of the library, the adjustments that they learn, and the transforms that these consist of. */
final class TreatmentMethods {
    private static final List<Method<?>> ALL = List.of(
            Screen.METHOD,
            Screen.ADJUSTMENT,
            Denominate.METHOD,
            Denominate.ADJUSTMENT,
            ImputeMean.METHOD,
            ImputeMedian.METHOD,
            ImputeGroupMean.METHOD,
            ImputeGroupMedian.METHOD,
            ImputeDimensionMean.METHOD,
            CarryForward.METHOD,
            CarryForward.ADJUSTMENT,
            Interpolate.METHOD,
            Interpolate.ADJUSTMENT,
            ImputeRegression.METHOD,
            ImputeNearestNeighbour.METHOD,
            ImputeEm.METHOD,
            TypicalValues.METHOD,
            DimensionMeans.METHOD,
            NearestDonors.METHOD,
            Regressions.METHOD,
            NormalDistribution.METHOD,
            ByGroup.METHOD,
            ByPeerGroup.METHOD,
            ByDimension.METHOD,
            Winsorise.METHOD,
            Log.METHOD,
            BoxCox.METHOD,
            TreatOutliers.METHOD,
            Transformation.METHOD,
            Unchanged.METHOD,
            Bounds.METHOD,
            Logarithm.METHOD,
            PowerTransform.METHOD);

    private TreatmentMethods() {}

    /** Returns all methods, in the order in which messages name them. */
    static List<Method<?>> all() {
        return ALL;
    }
}
