package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.JsonStatOutline.Placed;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the table of a dataset: checks that its dimensions, their order and their sizes agree. */
final class JsonStatCube {
    private static final Pattern KNOWN_VERSION = Pattern.compile("[0-2]([.].*)?");

    private final JsonStatOutline outline;
    private final ForeignFile file;
    private final Issues issues;
    private final List<Placed> ids;
    private final List<Placed> sizes;

    JsonStatCube(JsonStatOutline outline, ForeignFile file, Issues issues) {
        this.outline = outline;
        this.file = file;
        this.issues = issues;
        this.ids = outline.ids();
        this.sizes = outline.sizes();
    }

    /**
     * Makes the table; null, with issues, where it is no cube.
     *
     * @param path the names and indexes that lead to the dataset in the file
     */
    @Nullable
    ForeignTable table(List<String> path) {
        warnOfVersion();
        if (!isWhole() || !isPaired()) {
            return null;
        }
        List<JsonStatDimension> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            JsonStatDimension dimension = dimension(i, taken);
            if (dimension != null
                    && dimension.isComplete(
                            ids.get(i).text(), size(i), sizes.get(i).where(), issues)) {
                found.add(dimension);
            }
        }
        warnUnused(taken);
        int[] lengths = sizesOf(found);
        if (found.size() < ids.size() || !isCountable(lengths)) {
            return null;
        }
        StatedAxes axes = outline.roles().of(ids.stream().map(Placed::text).toList(), issues);
        return new JsonStatTable(file, path, outline.label(), columns(found), lengths, axes);
    }

    private void warnOfVersion() {
        Placed version = outline.version();
        if (version != null && !KNOWN_VERSION.matcher(version.text()).matches()) {
            issues.warning(
                    "unknown-version",
                    version.where(),
                    "the version " + Shown.quoted(version.text())
                            + " of JSON-stat is not known; the file is read as version 2.0: check what was read");
        }
    }

    private Location where() {
        Location where = outline.where();
        return where == null ? Location.of(file.shown()) : where;
    }

    private boolean isWhole() {
        boolean isEmpty = !outline.hasDimensions() && ids.isEmpty() && sizes.isEmpty() && !outline.hasValues();
        if (isEmpty && !outline.href().isEmpty()) {
            issues.error(
                    "only-a-link",
                    where(),
                    "the file has only a link to its dataset, " + Shown.quoted(outline.href())
                            + ": save what the link leads to as a file, and read that");
            return false;
        }
        boolean isWhole = has(outline.hasDimensions(), "dimension", "an object with what each dimension is");
        isWhole &= has(!ids.isEmpty(), "id", "the list of the dimensions in their order");
        isWhole &= has(!sizes.isEmpty(), "size", "the list of the dimensions' sizes");
        return has(outline.hasValues(), "value", "a list or an object with the values") && isWhole;
    }

    private boolean has(boolean is, String name, String what) {
        if (!is) {
            issues.error("not-json-stat", where(), "the dataset has no '" + name + "': JSON-stat needs " + what);
        }
        return is;
    }

    private boolean isPaired() {
        if (ids.size() == sizes.size()) {
            return true;
        }
        issues.error(
                "wrong-size",
                sizes.get(0).where(),
                "'id' names " + ids.size() + " dimensions, but 'size' has " + sizes.size()
                        + " numbers: write one for each");
        return false;
    }

    private @Nullable JsonStatDimension dimension(int index, Set<String> taken) {
        Placed id = ids.get(index);
        if (!taken.add(id.text())) {
            issues.error("duplicate-id", id.where(), "the dimension " + Shown.quoted(id.text()) + " is named twice");
            return null;
        }
        JsonStatDimension dimension = outline.dimensions().get(id.text());
        if (dimension == null) {
            issues.error(
                    "unknown-dimension",
                    id.where(),
                    "'dimension' says nothing of " + Shown.quoted(id.text()) + "; "
                            + KnownNames.instead(id.text(), outline.dimensions().keySet()));
        }
        return dimension;
    }

    /** Returns the size of a dimension; 0, with an issue, where it is none. */
    private int size(int index) {
        Placed size = sizes.get(index);
        if (size.text().matches("0*[1-9][0-9]{0,9}") && Long.parseLong(size.text()) <= Integer.MAX_VALUE) {
            return Integer.parseInt(size.text());
        }
        issues.error(
                "wrong-size",
                size.where(),
                "the size of the dimension " + Shown.quoted(ids.get(index).text())
                        + " must be a whole number of 1 or more, but is " + Shown.quoted(size.text())
                        + (size.text().equals("0") ? ": the file has no cells, ask for others" : ""));
        return 0;
    }

    private void warnUnused(Set<String> used) {
        for (Map.Entry<String, JsonStatDimension> each : outline.dimensions().entrySet()) {
            if (!used.contains(each.getKey()) && each.getValue().hasCategory()) {
                issues.warning(
                        "unused-dimension",
                        each.getValue().where(),
                        "'id' does not name the dimension " + Shown.quoted(each.getKey()) + ": it is passed over");
            }
        }
    }

    private static int[] sizesOf(List<JsonStatDimension> found) {
        return found.stream().mapToInt(dimension -> dimension.codes().size()).toArray();
    }

    private boolean isCountable(int[] lengths) {
        long cells = 1;
        for (int i = 0; i < lengths.length; i++) {
            cells *= lengths[i];
            if (cells > Integer.MAX_VALUE) {
                issues.error(
                        "too-many-cells",
                        sizes.get(i).where(),
                        "the cube has more than " + Integer.MAX_VALUE + " cells: ask its source for a part of it");
                return false;
            }
        }
        return true;
    }

    private List<ForeignColumn> columns(List<JsonStatDimension> found) {
        List<ForeignColumn> columns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            columns.add(new ForeignColumn(
                    ids.get(i).text(),
                    ForeignColumn.Role.DIMENSION,
                    found.get(i).named(),
                    found.get(i).units()));
        }
        columns.add(ForeignColumn.of("OBS_VALUE", ForeignColumn.Role.VALUE));
        columns.add(ForeignColumn.of("OBS_STATUS", ForeignColumn.Role.STATUS));
        return columns;
    }
}
