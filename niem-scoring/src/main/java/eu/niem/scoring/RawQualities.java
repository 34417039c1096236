package eu.niem.scoring;

import eu.niem.scoring.treatment.Treated;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the raw values of all indicators rest on; each indicator is looked at when it is asked for, and then kept.
 * Safe to share between threads.
 */
final class RawQualities {
    private final Treated treated;
    private final List<Yardstick> yardsticks;
    private final Map<String, RawQuality> ofIndicator = new ConcurrentHashMap<>();
    private final int[] yardstickOfRow;

    RawQualities(Treated treated, List<Yardstick> yardsticks) {
        this.treated = treated;
        this.yardsticks = yardsticks;
        this.yardstickOfRow = Yardstick.places(yardsticks, treated.observed().rows());
    }

    RawQuality of(String indicator) {
        RawQuality found = ofIndicator.get(indicator);
        if (found == null) {
            found = new RawQuality(this, indicator);
            ofIndicator.put(indicator, found);
        }
        return found;
    }

    Treated treated() {
        return treated;
    }

    List<Yardstick> yardsticks() {
        return yardsticks;
    }

    /** Returns the number of treatments. */
    int steps() {
        return treated.treatments().size();
    }

    /** Returns the yardstick that treats a row of the panel; below 0 where there is none. */
    int yardstick(int row) {
        return yardstickOfRow[row];
    }
}
