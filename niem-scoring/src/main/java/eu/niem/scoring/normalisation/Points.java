package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import java.util.Optional;

/**
 * {@code points}: the points of the answer or checklist as they are, in the framework's range of points. A quantity has
 * no points, and is refused.
 */
public record Points() implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(Normaliser.ROLE, "points", Points.class, with -> new Points());

    /** Makes the method that takes points as they are. */
    public static Points standard() {
        return new Points();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return new IdentityScaling();
    }

    @Override
    public Optional<String> refuses(Indicator indicator) {
        return indicator.scale() instanceof Quantity
                ? Optional.of("'points' needs options or a checklist, but '" + indicator.id()
                        + "' is a quantity: use 'goalposts' or 'min-max'")
                : Optional.empty();
    }

    @Override
    public double infimum(Indicator indicator) {
        return indicator.scale().findRange().map(PointsRange::lower).orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public Optional<ScoreScale> scale(Indicator indicator) {
        return indicator.scale().findRange().map(range -> new ScoreScale(range.lower(), range.upper()));
    }
}
