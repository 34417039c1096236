package eu.niem.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two periods that are compared. */
final class PeriodsOptions {
    @Option(names = "--from", paramLabel = "P", description = "The earlier period; the last one before the later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "P", description = "The later period; the last one where none is given.")
    private @Nullable String to;

    /** Two periods, of which the first is the earlier. */
    record Periods(String from, String to) {}

    /**
     * Returns the two periods.
     *
     * @param all the periods there are, in their order
     * @throws WrongCallException if one of them is not there
     */
    Periods of(List<String> all) {
        String later = to == null ? all.get(all.size() - 1) : known(to, all);
        if (from != null) {
            return new Periods(known(from, all), later);
        }
        int place = all.indexOf(later);
        if (place == 0) {
            throw new WrongCallException("there is no period before " + later + " to compare it with; the periods are "
                    + String.join(", ", all));
        }
        return new Periods(all.get(place - 1), later);
    }

    /**
     * Returns a period, which is one of some.
     *
     * @throws WrongCallException if it is not; the message names them
     */
    static String known(String period, List<String> all) {
        if (!all.contains(period)) {
            throw new WrongCallException(
                    "there is no period '" + period + "'; the periods are " + String.join(", ", all));
        }
        return period;
    }
}
