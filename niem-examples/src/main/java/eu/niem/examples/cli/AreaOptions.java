package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The areas and groups that a call is about, in whatever period: all, or one. */
final class AreaOptions {
    @Option(names = "--area", paramLabel = "A", description = "Only this area.")
    private @Nullable String area;

    @Option(names = "--group", paramLabel = "G", description = "Only this group.")
    private @Nullable String group;

    /** Returns whether area and group of a row are asked for. */
    boolean has(RowKey key) {
        return is(area, key.refArea()) && is(group, key.group());
    }

    static boolean is(@Nullable String wanted, String code) {
        return wanted == null || wanted.equals(code);
    }

    /**
     * Refuses a call that asks for none of some rows.
     *
     * @throws WrongCallException if it does; the message names what there is
     */
    void refuseNone(List<RowKey> all) {
        if (all.stream().noneMatch(this::has)) {
            throw new WrongCallException("there is no such row; the areas are "
                    + names(all.stream().map(RowKey::refArea).toList()) + ", the groups "
                    + names(all.stream().map(RowKey::group).toList()));
        }
    }

    static String names(List<String> codes) {
        return String.join(", ", codes.stream().distinct().toList());
    }
}
