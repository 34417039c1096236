package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import java.util.Optional;

/**
 * {@code points}: the points of the answer or checklist as they are, from 0 to 100. A quantity has no points, and is
 * refused.
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
    public double infimum() {
        return 0;
    }

    @Override
    public Optional<ScoreScale> scale() {
        return Optional.of(new ScoreScale(0, 100));
    }
}
