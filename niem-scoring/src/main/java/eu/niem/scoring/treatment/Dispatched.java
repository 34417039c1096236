package eu.niem.scoring.treatment;

import eu.niem.scoring.method.MethodCall;
import java.util.Optional;

/**
 * Estimates of which each part of a panel has its own.
 *
 * @param parts the estimates that a cell belongs to
 */
record Dispatched(Parts parts) implements Estimates {

    /** Finds the estimates for a cell. */
    @FunctionalInterface
    interface Parts {
        Estimates of(String indicator, int row);
    }

    @Override
    public double get(String indicator, int row) {
        return parts.of(indicator, row).get(indicator, row);
    }

    @Override
    public String words(String indicator, int row) {
        return parts.of(indicator, row).words(indicator, row);
    }

    @Override
    public Optional<MethodCall> describe(String indicator, int row) {
        return parts.of(indicator, row).describe(indicator, row);
    }
}
