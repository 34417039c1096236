package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rows that a call is about: all, or those of an area, a period, a group. */
final class RowOptions {
    @Mixin
    private final AreaOptions areas = new AreaOptions();

    @Option(names = "--period", paramLabel = "P", description = "Only this period.")
    private @Nullable String period;

    /** Returns whether a row is asked for. */
    boolean has(RowKey key) {
        return isIn(key) && AreaOptions.is(period, key.timePeriod());
    }

    /** Returns whether an area and group are asked for, in whatever period. */
    boolean isIn(RowKey key) {
        return areas.has(key);
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
                    + AreaOptions.names(all.stream().map(RowKey::refArea).toList()) + ", the periods "
                    + AreaOptions.names(all.stream().map(RowKey::timePeriod).toList()) + ", the groups "
                    + AreaOptions.names(all.stream().map(RowKey::group).toList()));
        }
        return rows;
    }
}
