package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.foreign.StatedAxes;
import eu.niem.io.mapping.FileMapping.Axes;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a file itself calls its areas and periods for the axes that its mapping does not name. Those
 * count that are no other axis; of several, those of which more than one code is read. More than one of these, or none,
 * is an issue.
 */
final class DefaultAxes {
    private final FileMapping mapping;
    private final ForeignTable table;
    private final Location where;
    private final Issues issues;

    private DefaultAxes(FileMapping mapping, ForeignTable table, Location where, Issues issues) {
        this.mapping = mapping;
        this.table = table;
        this.where = where;
        this.issues = issues;
    }

    /** Returns the mapping with all its axes; null, with issues, where one of them cannot be known. */
    static @Nullable FileMapping fill(FileMapping mapping, ForeignTable table, Location where, Issues issues) {
        Axes axes = mapping.axes();
        if (!(axes.area() instanceof Axis.Stated) && !(axes.period() instanceof Axis.Stated)) {
            return mapping;
        }
        DefaultAxes defaults = new DefaultAxes(mapping, table, where, issues);
        StatedAxes stated = table.axes();
        Axis area = defaults.axis("area", "geo", axes.area(), stated.areas());
        Axis period = defaults.axis("period", "time", axes.period(), stated.periods());
        return area == null || period == null
                ? null
                : mapping.withAxes(new Axes(area, period, axes.group(), axes.indicator(), axes.indicators()));
    }

    private @Nullable Axis axis(String name, String role, Axis axis, List<String> stated) {
        if (!(axis instanceof Axis.Stated)) {
            return axis;
        }
        List<String> free = stated.stream().filter(each -> !isAxis(each)).toList();
        if (free.size() > 1) {
            free = free.stream().filter(each -> !isFixed(each)).toList();
        }
        if (free.size() == 1) {
            return new Axis.Of(free.get(0), false);
        }
        List<String> dimensions = table.columns().stream()
                .filter(column -> column.role() == ForeignColumn.Role.DIMENSION)
                .map(ForeignColumn::name)
                .toList();
        List<String> known = free.isEmpty() ? dimensions : free;
        String what = free.isEmpty()
                ? "the file does not say which of its dimensions is the " + name + ", by the role '" + role + "'"
                : "the file has several dimensions of the role '" + role + "'";
        issues.error(
                "missing-axis",
                where,
                name,
                () -> what + ": name it as \"" + name + "\" in the mapping of this file; " + KnownNames.known(known));
        return null;
    }

    /** Returns whether another axis is made of a dimension. */
    private boolean isAxis(String dimension) {
        return mapping.axes().byName().values().stream()
                .flatMap(axis -> axis.columns().stream())
                .anyMatch(column -> ColumnNames.isSame(column, dimension));
    }

    /** Returns whether one code of a dimension is kept. */
    private boolean isFixed(String dimension) {
        return mapping.rules().keep().entrySet().stream()
                .filter(keep -> ColumnNames.isSame(keep.getKey(), dimension))
                .map(Map.Entry::getValue)
                .anyMatch(codes -> codes.size() == 1);
    }
}
