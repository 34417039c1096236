package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days that a round describes in an area.
 *
 * @param start the first day
 * @param end the last day
 */
public record ReferencePeriod(LocalDate start, LocalDate end) implements Serializable {
    /** Refuses null. */
    public ReferencePeriod {
        Require.notNull("start", start);
        Require.notNull("end", end);
    }

    /**
     * Makes the days that a round describes in an area: each is the area's own, else that of the round for all areas,
     * else that of the period.
     */
    public static ReferencePeriod of(String timePeriod, String refArea, Collection<Round> rounds) {
        Require.notNull("timePeriod", timePeriod);
        Require.notNull("refArea", refArea);
        Require.notNull("rounds", rounds);
        TimePeriod period = TimePeriod.parse(timePeriod);
        return new ReferencePeriod(
                day(timePeriod, refArea, rounds, Round::referenceStart, period.start()),
                day(timePeriod, refArea, rounds, Round::referenceEnd, period.end()));
    }

    private static LocalDate day(
            String timePeriod,
            String refArea,
            Collection<Round> rounds,
            Function<Round, @Nullable LocalDate> day,
            LocalDate otherwise) {
        for (String holder : new String[] {refArea, ""}) {
            for (Round round : rounds) {
                LocalDate given = day.apply(round);
                if (given != null
                        && round.timePeriod().equals(timePeriod)
                        && round.refArea().equals(holder)) {
                    return given;
                }
            }
        }
        return otherwise;
    }

    /** Returns a short text, for example {@code 2019-01-01 to 2020-12-31}. */
    @Override
    public String toString() {
        return start + " to " + end;
    }
}
