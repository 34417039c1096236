package eu.niem.scoring.treatment;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import java.util.List;
import java.util.Map;

/**
 * {@code impute-group-mean}: the mean of an indicator over the area's peers in the reference, within the group of
 * people.
 *
 * <ul>
 *   <li>Peers are the areas with the same entry in a classification of areas, a column of {@code areas.csv}.
 *   <li>Where none of the peers has a value, or the area is in no peer group, the cell stays missing, and its
 *       explanation says so. Put {@link ImputeMean} behind it for the mean of all areas then.
 *   <li>A classification that no area has is refused.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3.
 *
 * @param peerGroup the classification of areas
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record ImputeGroupMean(String peerGroup, List<String> indicators) implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
                    Treatment.ROLE,
                    "impute-group-mean",
                    ImputeGroupMean.class,
                    with -> new ImputeGroupMean(with.text("peerGroup"), with.texts("indicators")))
            .withAliases("i_mean_grp");

    /** Copies the list. */
    public ImputeGroupMean {
        Require.notNull("peerGroup", peerGroup);
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method for all scored indicators. */
    public static ImputeGroupMean of(String peerGroup) {
        return new ImputeGroupMean(peerGroup, List.of());
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeGroupMean withIndicators(List<String> newIndicators) {
        return new ImputeGroupMean(peerGroup, newIndicators);
    }

    @Override
    public Map<String, String> namedClassifications() {
        return Map.of("/peerGroup", peerGroup);
    }

    @Override
    public Adjustment fit(Panel reference) {
        ByPeerGroup.require(reference, peerGroup);
        return ByGroup.fit(
                reference, indicators, rows -> ByPeerGroup.of(peerGroup, ImputeDimensionMean.Average.MEAN, rows));
    }
}
