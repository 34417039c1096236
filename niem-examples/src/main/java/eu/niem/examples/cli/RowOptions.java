package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The rows that a call is about: all, or those of an area, a period, a group. */
final class RowOptions {
    @Option(names = "--area", paramLabel = "A", description = "Only this area.")
    private @Nullable String area;

    @Option(names = "--period", paramLabel = "P", description = "Only this period.")
    private @Nullable String period;

    @Option(names = "--group", paramLabel = "G", description = "Only this group.")
    private @Nullable String group;

    /** Returns whether a row is asked for. */
    boolean has(RowKey key) {
        return isIn(key.refArea(), key.group()) && is(period, key.timePeriod());
    }

    /** Returns whether an area and group are asked for, in whatever period. */
    boolean isIn(String refArea, String ofGroup) {
        return is(area, refArea) && is(group, ofGroup);
    }

    private static boolean is(@Nullable String wanted, String code) {
        return wanted == null || wanted.equals(code);
    }

    /**
     * Returns those of some rows that are asked for.
     *
     * @throws WrongCallException if there is none
     */
    List<RowKey> of(List<RowKey> all) {
        List<RowKey> rows = all.stream().filter(this::has).toList();
        if (rows.isEmpty()) {
            throw new WrongCallException("there is no such row; the areas are "
                    + names(all.stream().map(RowKey::refArea).toList()) + ", the periods "
                    + names(all.stream().map(RowKey::timePeriod).toList()) + ", the groups "
                    + names(all.stream().map(RowKey::group).toList()));
        }
        return rows;
    }

    private static String names(List<String> codes) {
        return String.join(", ", codes.stream().distinct().toList());
    }
}
