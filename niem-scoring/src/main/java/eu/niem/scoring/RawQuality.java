package eu.niem.scoring;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Quality;
import eu.niem.scoring.guard.Guarded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
    private final Column[] stages; // before the first step, and after each
    private final List<List<List<String>>> drawnOn; // of each yardstick, by its steps
    private final int[] changing; // the steps after which bits may differ

    RawQuality(RawQualities others, String indicator) {
        this.others = others;
        this.flags = others.treated().observed().flags(indicator);
        this.indicator = indicator;
        this.stages = IntStream.rangeClosed(0, others.steps())
                .mapToObj(step -> others.treated().after(step).column(indicator))
                .toArray(Column[]::new);
        this.drawnOn = others.yardsticks().stream().map(this::drawnOn).toList();
        this.changing = IntStream.rangeClosed(1, others.steps())
                .filter(step ->
                        drawnOn.stream().anyMatch(steps -> !steps.get(step - 1).isEmpty()) || fills(step))
                .toArray();
    }

    /** Returns whether a step gives any cell a value that had none. */
    @SuppressWarnings("ReferenceEquality") // a step that leaves an indicator alone leaves its column
    private boolean fills(int step) {
        for (int row = 0; row < stages[step].size() && stages[step] != stages[step - 1]; row++) {
            if (stages[step].isPresent(row) && !stages[step - 1].isPresent(row)) {
                return true;
            }
        }
        return false;
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
        for (int step : changing) {
            bits = step <= steps ? treated(bits, row, step) : bits;
        }
        return bits;
    }

    private int observed(int row) {
        int bits = stages[0].isPresent(row) ? OBSERVED : 0;
        Set<ObsStatus> its = flags.apply(row);
        if (!its.isEmpty()) { // those of most cells are, so nothing walks them
            for (ObsStatus flag : its) {
                bits |= bit(flag);
            }
        }
        return bits;
    }

    private int treated(int before, int row, int step) {
        boolean was = stages[step - 1].isPresent(row);
        boolean is = stages[step].isPresent(row);
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
