package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.Round;
import java.time.LocalDate;
import java.util.Collection;

/**
 * The time between two rounds of an area: after the last day that the earlier one describes, up to that of the later
 * one.
 */
record BetweenRounds(LocalDate after, LocalDate upTo) {

    static BetweenRounds of(Change change, String refArea, Collection<Round> rounds) {
        return new BetweenRounds(
                ReferencePeriod.of(change.from(), refArea, rounds).end(),
                ReferencePeriod.of(change.to(), refArea, rounds).end());
    }

    boolean contains(LocalDate date) {
        return date.isAfter(after) && !date.isAfter(upTo);
    }
}
