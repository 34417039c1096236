package eu.niem.scoring.statistics.correlation;

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
        Pairs pairs = Pairs.complete(first, second);
        String undefined = pairs.undefined();
        return undefined.isEmpty()
                ? of(pairs, level)
                : new Association(this, pairs.size(), null, null, null, undefined);
    }
}
