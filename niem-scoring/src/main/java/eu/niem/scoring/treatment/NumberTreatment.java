package eu.niem.scoring.treatment;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.parallel.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A treatment of outliers: each number of an indicator is changed by itself, in a way learned from all of them.
 *
 * <ul>
 *   <li>It concerns the scored quantities, or the {@link #indicators} that are named: answers have no outliers, and are
 *       refused where they are named.
 *   <li>The order of numbers stays, so a direction means afterwards what it meant before.
 * </ul>
 */
sealed interface NumberTreatment extends StandardTreatment permits BoxCox, Log, TreatOutliers, Winsorise {

    /** Returns the ids of the indicators that it concerns; empty for all scored quantities. */
    List<String> indicators();

    /**
     * Learns how to treat an indicator.
     *
     * @param reference its numbers; some or all may be absent
     * @return {@link Unchanged} where there is nothing to treat, or too little to learn from
     */
    Transform fit(Column reference);

    /** Returns whether it concerns the indicator; overridden where numbers stay on their scale. */
    @Override
    default boolean changesScale(Indicator indicator) {
        return TreatedIndicators.isAmong(indicators(), indicator);
    }

    @Override
    default Adjustment fit(Panel reference) {
        List<Indicator> treated = TreatedIndicators.quantities(reference.framework(), indicators());
        List<Transform> fitted = Parts.map(
                treated.size(),
                (long) treated.size() * reference.size(),
                i -> fit(reference.column(treated.get(i).id())));
        Map<String, Transform> transforms = new LinkedHashMap<>();
        for (int i = 0; i < fitted.size(); i++) {
            if (!(fitted.get(i) instanceof Unchanged)) {
                transforms.put(treated.get(i).id(), fitted.get(i));
            }
        }
        return new Transformation(transforms);
    }

    @Override
    default Optional<String> refuses(Framework framework) {
        return TreatedIndicators.refusal(framework, indicators())
                .or(() -> TreatedIndicators.noQuantities(framework, indicators()));
    }
}
