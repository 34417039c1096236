package org.example.means;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.util.Arrays;

/** The share of the best value of the reference that is reached; where less is better, the best value by the value. */
public record RatioToBest() implements Normaliser {
    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        double[] values = reference.present();
        if (values.length == 0 || Arrays.stream(values).anyMatch(value -> !(value > 0))) {
            return Scaling.none("a ratio to the best of '" + indicator.id() + "' needs values above 0");
        }
        boolean more = indicator.scale().direction() == Direction.HIGHER_IS_BETTER;
        return more
                ? new Share(Arrays.stream(values).max().getAsDouble(), false)
                : new Share(Arrays.stream(values).min().getAsDouble(), true);
    }

    /** What was learned: the best value, and whether the value divides it. */
    public record Share(double best, boolean inverse) implements Scaling {
        @Override
        public String methodName() {
            return "share-of-best";
        }

        @Override
        public double apply(double raw) {
            return raw > 0 ? (inverse ? best / raw : raw / best) : Double.NaN;
        }
    }
}
