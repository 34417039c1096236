package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a walk finds of a dataset beside its values, or the datasets that it finds in a file with several. */
final class JsonStatOutline {
    private static final int NAMES = 12;

    private final List<Placed> ids = new ArrayList<>();
    private final List<Placed> sizes = new ArrayList<>();
    private final Map<String, JsonStatDimension> dimensions = new LinkedHashMap<>();
    private final List<JsonStatItem> items = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable Location where;
    private String ofClass = "";
    private String label = "";
    private boolean hasDimensions;
    private boolean hasValues;

    /** A text, and where it stands. */
    private record Placed(String text, Location where) {}

    /** Reads the object that a walk stands at. */
    void read(JsonStream stream) {
        where = stream.here();
        if (stream.kind() == Kind.OBJECT) {
            stream.members(name -> member(stream, name));
        } else {
            names.add(stream.kind().toString());
        }
    }

    private void member(JsonStream stream, String name) {
        if (names.size() < NAMES) {
            names.add("'" + name + "'");
        }
        switch (name) {
            case "class" -> ofClass = stream.kind() == Kind.TEXT ? stream.text() : "";
            case "label" -> label = stream.kind() == Kind.TEXT ? stream.text().strip() : "";
            case "id" -> list(stream, "'id'", Kind.TEXT, ids);
            case "size" -> list(stream, "'size'", Kind.NUMBER, sizes);
            case "dimension" -> dimensions(stream);
            case "value" -> hasValues |= stream.kind() == Kind.LIST || stream.kind() == Kind.OBJECT;
            case "link" -> link(stream);
            case "version", "href", "note", "updated", "source", "extension", "role", "status", "error" -> {}
            default -> bundled(stream, name);
        }
    }

    private void list(JsonStream stream, String what, Kind kind, List<Placed> into) {
        if (stream.requires(Kind.LIST, what)) {
            stream.items(index -> {
                if (stream.requires(kind, "an element of " + what)) {
                    into.add(new Placed(stream.text().strip(), stream.here()));
                }
            });
        }
    }

    /** Reads the dimensions; in a bundle their order and sizes stand among them. */
    private void dimensions(JsonStream stream) {
        if (!stream.requires(Kind.OBJECT, "'dimension'")) {
            return;
        }
        hasDimensions = true;
        stream.members(name -> {
            if (name.equals("id") && stream.kind() == Kind.LIST) {
                list(stream, "'id'", Kind.TEXT, ids);
            } else if (name.equals("size") && stream.kind() == Kind.LIST) {
                list(stream, "'size'", Kind.NUMBER, sizes);
            } else {
                dimensions.put(name.strip(), JsonStatDimension.read(stream));
            }
        });
    }

    private void link(JsonStream stream) {
        if (stream.kind() == Kind.OBJECT) {
            stream.members(relation -> {
                if (relation.equals("item") && stream.kind() == Kind.LIST) {
                    stream.items(index -> items.add(
                            JsonStatItem.read(stream, index, List.of("link", "item", String.valueOf(index)))));
                }
            });
        }
    }

    private void bundled(JsonStream stream, String name) {
        if (stream.kind() == Kind.OBJECT) {
            Location start = stream.here();
            boolean[] isDataset = new boolean[1];
            stream.entries(inside -> isDataset[0] |= inside.equals("dimension") && stream.kind() == Kind.OBJECT);
            if (isDataset[0]) {
                items.add(new JsonStatItem(name.strip(), "", items.size() + 1, true, List.of(name), start));
            }
        }
    }

    /** Returns whether it is a dataset, with or without faults. */
    boolean isDataset() {
        return isOfClass("dataset")
                || (!isOfClass("collection")
                        && !isOfClass("dimension")
                        && (hasDimensions || hasValues || !ids.isEmpty()));
    }

    boolean isOfClass(String name) {
        return ofClass.equals(name);
    }

    /** Returns the datasets of a file with several. */
    List<JsonStatItem> items() {
        return items;
    }

    String label() {
        return label;
    }

    /** Returns in words what was found. */
    String shown() {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    /** Makes the table of a dataset in which nothing was wrong so far; null, with issues, where it is no cube. */
    @Nullable
    ForeignTable table(ForeignFile file, List<String> path, Issues issues) {
        boolean isWhole = has(hasDimensions, "dimension", "an object with what each dimension is", file, issues);
        isWhole &= has(!ids.isEmpty(), "id", "the list of the dimensions in their order", file, issues);
        isWhole &= has(!sizes.isEmpty(), "size", "the list of the dimensions' sizes", file, issues);
        isWhole &= has(hasValues, "value", "a list or an object with the values", file, issues);
        if (!isWhole || !isPaired(issues)) {
            return null;
        }
        List<JsonStatDimension> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            JsonStatDimension dimension = dimension(i, taken, issues);
            if (dimension != null
                    && dimension.isComplete(
                            ids.get(i).text(), size(i, issues), sizes.get(i).where(), issues)) {
                found.add(dimension);
            }
        }
        warnUnused(taken, issues);
        int[] lengths = sizesOf(found);
        return found.size() == ids.size() && isCountable(lengths, issues)
                ? new JsonStatTable(file, path, label, columns(found), lengths)
                : null;
    }

    private boolean has(boolean is, String name, String what, ForeignFile file, Issues issues) {
        if (!is) {
            issues.error(
                    "not-json-stat",
                    where == null ? Location.of(file.shown()) : where,
                    "the dataset has no '" + name + "': JSON-stat needs " + what);
        }
        return is;
    }

    private boolean isPaired(Issues issues) {
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

    private @Nullable JsonStatDimension dimension(int index, Set<String> taken, Issues issues) {
        Placed id = ids.get(index);
        if (!taken.add(id.text())) {
            issues.error("duplicate-id", id.where(), "the dimension " + Shown.quoted(id.text()) + " is named twice");
            return null;
        }
        JsonStatDimension dimension = dimensions.get(id.text());
        if (dimension == null) {
            issues.error(
                    "unknown-dimension",
                    id.where(),
                    "'dimension' says nothing of " + Shown.quoted(id.text()) + "; "
                            + KnownNames.instead(id.text(), dimensions.keySet()));
        }
        return dimension;
    }

    /** Returns the size of a dimension; 0, with an issue, where it is none. */
    private int size(int index, Issues issues) {
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

    private void warnUnused(Set<String> used, Issues issues) {
        for (Map.Entry<String, JsonStatDimension> each : dimensions.entrySet()) {
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

    private boolean isCountable(int[] lengths, Issues issues) {
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
                    found.get(i).named()));
        }
        columns.add(ForeignColumn.of("OBS_VALUE", ForeignColumn.Role.VALUE));
        columns.add(ForeignColumn.of("OBS_STATUS", ForeignColumn.Role.STATUS));
        return columns;
    }
}
