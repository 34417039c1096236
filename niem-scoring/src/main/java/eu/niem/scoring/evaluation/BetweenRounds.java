package eu.niem.scoring.evaluation;

import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/** The time between two rounds of an area: after the last day that the earlier describes, up to that of the later. */
record BetweenRounds(LocalDate after, LocalDate upTo) {

    static BetweenRounds of(Change change, String refArea, Collection<Round> rounds) {
        return new BetweenRounds(end(change.from(), refArea, rounds), end(change.to(), refArea, rounds));
    }

    /** The end of an area's own reference dates, else of those for all areas, else of the period. */
    private static LocalDate end(String timePeriod, String refArea, Collection<Round> rounds) {
        for (String holder : new String[] {refArea, ""}) {
            for (Round round : rounds) {
                if (round.timePeriod().equals(timePeriod)
                        && round.refArea().equals(holder)
                        && round.referenceEnd() != null) {
                    return Objects.requireNonNull(round.referenceEnd());
                }
            }
        }
        return TimePeriod.parse(timePeriod).end();
    }

    boolean contains(LocalDate date) {
        return date.isAfter(after) && !date.isAfter(upTo);
    }
}
