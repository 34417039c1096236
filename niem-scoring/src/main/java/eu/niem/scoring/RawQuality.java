package eu.niem.scoring;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Quality;
import eu.niem.scoring.guard.Guarded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the raw values of one indicator rest on, followed through the treatments cell by cell: whether they were
 * observed, and their flags. Both stand in one number, a bit for each flag.
 */
final class RawQuality {
    /** The bit of a value that the methodology imputed. */
    private static final int IMPUTED = 1 << ObsStatus.values().length;

    /** The bit of a value that was observed, with all that treatments drew on for it. */
    private static final int OBSERVED = IMPUTED << 1;

    private final RawQualities others;
    private final IntFunction<Set<ObsStatus>> flags;
    private final String indicator;
    private final List<Column> stages = new ArrayList<>();
    private final List<List<List<String>>> drawnOn; // of each yardstick, by its steps

    RawQuality(RawQualities others, String indicator) {
        this.others = others;
        this.flags = others.treated().observed().flags(indicator);
        this.indicator = indicator;
        for (int step = 0; step <= others.steps(); step++) {
            stages.add(others.treated().after(step).column(indicator));
        }
        this.drawnOn = others.yardsticks().stream().map(this::drawnOn).toList();
    }

    /** Returns the other indicators that each treatment draws on, as a yardstick has fitted it. */
    private List<List<String>> drawnOn(Yardstick yardstick) {
        return yardstick.adjustments().stream()
                .map(adjustment -> Guarded.listed(() -> adjustment.drawsOn(indicator)))
                .toList();
    }

    /** Returns whether a cell of the panel is observed as far as the bits say. */
    static boolean isObserved(int bits) {
        return (bits & OBSERVED) != 0;
    }

    /** Returns the bits of the flags alone. */
    private static int flags(int bits) {
        return bits & ~OBSERVED;
    }

    /**
     * Makes the quality of a score.
     *
     * @param observed the share that was observed; {@code NaN} for none
     */
    static Quality quality(double observed, int flags) {
        Double share = Double.isNaN(observed) ? null : (Double) observed;
        if (flags == 0) {
            return share == null ? Quality.UNKNOWN : new Quality(share, Set.of(), false);
        }
        EnumSet<ObsStatus> set = EnumSet.noneOf(ObsStatus.class);
        for (ObsStatus status : ObsStatus.values()) {
            if ((flags & bit(status)) != 0) {
                set.add(status);
            }
        }
        return new Quality(share, set, (flags & IMPUTED) != 0);
    }

    private static int bit(ObsStatus status) {
        return 1 << status.ordinal();
    }

    /** Returns the bits of a cell after all treatments. */
    int of(int row) {
        return of(row, others.steps());
    }

    /** Returns the bits of the flags of a cell after all treatments. */
    int flagsOf(int row) {
        return flags(of(row));
    }

    private int of(int row, int steps) {
        int bits = observed(row);
        for (int step = 1; step <= steps; step++) {
            bits = treated(bits, row, step);
        }
        return bits;
    }

    private int observed(int row) {
        int bits = stages.get(0).isPresent(row) ? OBSERVED : 0;
        Set<ObsStatus> its = flags.apply(row);
        if (!its.isEmpty()) { // those of most cells are, so nothing walks them
            for (ObsStatus flag : its) {
                bits |= bit(flag);
            }
        }
        return bits;
    }

    private int treated(int before, int row, int step) {
        boolean was = stages.get(step - 1).isPresent(row);
        boolean is = stages.get(step).isPresent(row);
        if (is && !was) {
            return IMPUTED;
        }
        int yardstick = others.yardstick(row);
        if (!was || yardstick < 0) {
            return before;
        }
        int bits = before;
        for (String other : drawnOn.get(yardstick).get(step - 1)) {
            int drawn = others.of(other).of(row, step - 1);
            bits &= isObserved(drawn) ? -1 : ~OBSERVED;
            bits |= is ? flags(drawn) : 0;
        }
        return bits;
    }
}
