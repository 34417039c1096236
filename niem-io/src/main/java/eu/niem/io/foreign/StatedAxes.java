package eu.niem.io.foreign;

import java.util.List;

/**
 * What a file itself says of its dimensions: which of them are areas, periods and figures.
 *
 * @param areas the dimensions of areas, in the order of the file
 * @param periods those of periods
 * @param indicators those whose codes are different figures, each with a unit of its own
 */
public record StatedAxes(List<String> areas, List<String> periods, List<String> indicators) {
    /** Of a file that says nothing. */
    public static final StatedAxes NONE = new StatedAxes(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public StatedAxes {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
    }
}
