package eu.niem.scoring.treatment;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code by-dimension}: the cells of each indicator imputed by what was learned from those directly below the same
 * dimension.
 *
 * @param dimensions what was learned from each dimension, by its id
 */
record ByDimension(Map<String, NormalDistribution> dimensions) implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "by-dimension",
            ByDimension.class,
            with -> new ByDimension(ByGroup.parts(with, "dimensions", NormalDistribution.class)));

    /** Copies the map. */
    public ByDimension {
        dimensions = Require.map("dimensions", dimensions);
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .parts("dimensions", dimensions, Adjustment::namedIndicators)
                .all();
    }

    @Override
    public Map<String, String> namedDimensions() {
        return new NamedPlaces().keys("dimensions", dimensions.keySet()).all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        Map<String, Estimates> ofIndicator = new HashMap<>();
        for (Node node : panel.framework().nodes()) {
            if (node instanceof Dimension dimension) {
                NormalDistribution learned = dimensions.get(dimension.id());
                Estimates estimates = learned == null
                        ? new NoEstimates("nothing was learned for the dimension " + dimension.id())
                        : learned.estimates(panel);
                dimension.children().forEach(child -> ofIndicator.put(child.id(), estimates));
            }
        }
        return new Dispatched(
                (indicator, row) -> ofIndicator.getOrDefault(indicator, new NoEstimates("there is no dimension")));
    }
}
