package eu.niem.scoring.statistics.correlation;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A correlation that is computed of the pairs of which both numbers are there. */
sealed interface PairsCorrelation extends Correlation
        permits PearsonCorrelation, SpearmanCorrelation, KendallCorrelation {

    /** Returns the association of pairs for which it is defined. */
    Association of(Pairs pairs, double level);

    @Override
    default Association of(
            List<? extends @Nullable Double> first, List<? extends @Nullable Double> second, double level) {
        ConfidenceInterval.check(level);
        return ofDefined(Pairs.complete(first, second), level);
    }

    @Override
    default Association of(Column first, Column second) {
        return ofDefined(Pairs.complete(first, second), ConfidenceInterval.USUAL_LEVEL);
    }

    private Association ofDefined(Pairs pairs, double level) {
        String undefined = pairs.undefined();
        return undefined.isEmpty()
                ? of(pairs, level)
                : new Association(this, pairs.size(), null, null, null, undefined);
    }
}
