package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a walk finds of a dataset beside its values, or the datasets that it finds in a file with several. */
final class JsonStatOutline {
    private static final int NAMES = 12;

    private final List<Placed> ids = new ArrayList<>();
    private final List<Placed> sizes = new ArrayList<>();
    private final Map<String, JsonStatDimension> dimensions = new LinkedHashMap<>();
    private final JsonStatRoles roles = new JsonStatRoles();
    private final List<JsonStatItem> items = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable Location where;
    private String ofClass = "";
    private String label = "";
    private String href = "";
    private @Nullable Placed version;
    private boolean hasDimensions;
    private boolean hasValues;

    /** A text, and where it stands. */
    record Placed(String text, Location where) {}

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
            case "link" -> JsonStatItem.readAll(stream, List.of("link"), items);
            case "role" -> roles.read(stream);
            case "href" -> href = stream.kind() == Kind.TEXT ? stream.text().strip() : "";
            case "version" -> version(stream);
            case "note", "updated", "source", "extension", "status", "error" -> {}
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

    /** Reads the dimensions; in a bundle their order, sizes and roles stand among them. */
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
                boolean mayBeRoles = name.equals("role");
                dimensions.put(name.strip(), JsonStatDimension.read(stream, inside -> {
                    if (mayBeRoles) {
                        roles.member(stream, inside);
                    }
                }));
            }
        });
    }

    private void version(JsonStream stream) {
        if (stream.kind() == Kind.TEXT || stream.kind() == Kind.NUMBER) {
            version = new Placed(stream.text().strip(), stream.here());
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

    /** Returns where the object stands. */
    @Nullable
    Location where() {
        return where;
    }

    /** Returns the names of the dimensions in their order. */
    List<Placed> ids() {
        return ids;
    }

    /** Returns the sizes of the dimensions in their order. */
    List<Placed> sizes() {
        return sizes;
    }

    Map<String, JsonStatDimension> dimensions() {
        return dimensions;
    }

    JsonStatRoles roles() {
        return roles;
    }

    boolean hasDimensions() {
        return hasDimensions;
    }

    boolean hasValues() {
        return hasValues;
    }

    /** Returns where the object can be had; empty where that is not said. */
    String href() {
        return href;
    }

    /** Returns what it says of its version; null where it says nothing. */
    @Nullable
    Placed version() {
        return version;
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
        return new JsonStatCube(this, file, issues).table(path);
    }
}
