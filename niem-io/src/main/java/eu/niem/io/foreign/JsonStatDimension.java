package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The categories of a dimension: in the order of their index, which is a list or gives each its position, or the one
 * that has a label. What says which is part of which is passed over: every part is a category of its own.
 */
final class JsonStatDimension {
    private final Location where;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, CodeUnit> units = new HashMap<>();
    private final List<String> labelled = new ArrayList<>();
    private List<String> codes = List.of();
    private boolean hasCategory;
    private boolean hasIndex;
    private boolean hasLink;

    private JsonStatDimension(Location where) {
        this.where = where;
    }

    /**
     * Reads the dimension that a walk stands at.
     *
     * @param others looks at each of its members that is not {@code category}
     */
    static JsonStatDimension read(JsonStream stream, Consumer<String> others) {
        JsonStatDimension dimension = new JsonStatDimension(stream.here());
        if (stream.kind() == Kind.OBJECT) {
            stream.members(name -> {
                if (name.equals("category") && stream.kind() == Kind.OBJECT) {
                    dimension.hasCategory = true;
                    stream.members(inside -> dimension.member(stream, inside));
                } else {
                    dimension.hasLink |= name.equals("href");
                    others.accept(name);
                }
            });
        }
        return dimension;
    }

    private void member(JsonStream stream, String name) {
        if (stream.kind() == Kind.NULL) {
            return; // as if it were not there
        }
        if (name.equals("index")) {
            hasIndex = true;
            if (stream.kind() == Kind.LIST) {
                stream.items(index -> {
                    if (stream.requires(Kind.TEXT, "a code of a category")) {
                        add(stream, stream.text(), index);
                    }
                });
            } else if (stream.requires(Kind.OBJECT, "'index', unless it is a list,")) {
                stream.members(code -> add(stream, code, position(stream)));
            }
        } else if (name.equals("label")) {
            if (stream.requires(Kind.OBJECT, "'label' of categories")) {
                stream.members(code -> label(stream, code.strip()));
            }
        } else if (name.equals("unit") && stream.kind() == Kind.OBJECT) {
            stream.members(code -> unit(stream, code.strip()));
        }
    }

    private void label(JsonStream stream, String code) {
        labelled.add(code);
        if (stream.kind() == Kind.TEXT) {
            labels.put(code, stream.text().strip());
        }
    }

    private void unit(JsonStream stream, String code) {
        if (stream.kind() == Kind.OBJECT) {
            Map<String, String> said = new HashMap<>();
            stream.members(name -> {
                if (stream.kind() == Kind.TEXT || stream.kind() == Kind.NUMBER) {
                    said.put(name, stream.text().strip());
                }
            });
            units.put(
                    code,
                    new CodeUnit(
                            said.getOrDefault("base", ""),
                            said.getOrDefault("label", ""),
                            said.getOrDefault("symbol", ""),
                            said.getOrDefault("multiplier", ""),
                            said.getOrDefault("decimals", "")));
        }
    }

    /** Returns a category's position; below 0, with an issue, where there is none. */
    private static int position(JsonStream stream) {
        if (!stream.requires(Kind.NUMBER, "the position of a category")) {
            return -1;
        }
        if (stream.text().matches("[0-9]{1,9}")) {
            return Integer.parseInt(stream.text());
        }
        stream.error(
                "invalid-position",
                "the position of a category must be a whole number of 0 or more, but is "
                        + Shown.quoted(stream.text()));
        return -1;
    }

    private void add(JsonStream stream, String text, int position) {
        String code = text.strip();
        if (code.isEmpty()) {
            stream.error("empty-code", "a category must have a code, but this one is empty");
        } else if (positions.putIfAbsent(code, position) != null) {
            stream.error("duplicate-code", "the category " + Shown.quoted(code) + " is listed twice: keep one of them");
        }
    }

    Location where() {
        return where;
    }

    boolean hasCategory() {
        return hasCategory;
    }

    /**
     * Puts the categories in order, and checks that they are as many as the size says.
     *
     * @param id the dimension, for messages
     * @param size the size; 0 where it is wrong already
     * @param ofSize where the size stands
     * @return whether there is nothing wrong with them
     */
    boolean isComplete(String id, int size, Location ofSize, Issues issues) {
        String what = "the dimension " + Shown.quoted(id);
        if (!hasIndex && labelled.size() == 1) {
            positions.put(labelled.get(0), 0);
        } else if (!hasIndex) {
            issues.error(
                    "no-categories",
                    where,
                    what + " has no 'index' of its categories"
                            + (labelled.size() > 1
                                    ? ", and their labels stand in no order: list their codes in 'index'"
                                    : hasLink
                                            ? ", only a link to them: ask its source for a file that lists them"
                                            : ": JSON-stat needs it in 'category'"));
            return false;
        }
        if (size == 0) {
            return false;
        }
        if (size != positions.size()) {
            issues.error(
                    "wrong-size",
                    ofSize,
                    "the size of " + what + " is " + size + ", but it has " + positions.size() + " categories");
            return false;
        }
        return isOrdered(what, issues);
    }

    private boolean isOrdered(String what, Issues issues) {
        String[] ordered = new String[positions.size()];
        for (Map.Entry<String, Integer> each : positions.entrySet()) {
            int position = each.getValue();
            if (position >= ordered.length || ordered[position] != null) {
                issues.error(
                        "invalid-position",
                        where,
                        "the category " + Shown.quoted(each.getKey()) + " of " + what + " has the position " + position
                                + (position >= ordered.length
                                        ? ", but there are only " + ordered.length + ", from 0"
                                        : ", as " + Shown.quoted(ordered[position]) + " has"));
                return false;
            }
            ordered[position] = each.getKey();
        }
        codes = List.of(ordered);
        return true;
    }

    /** Returns the codes in order, once they are complete. */
    List<String> codes() {
        return codes;
    }

    /** Returns the codes in order, each with its label, or itself where it has none. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        codes.forEach(code -> named.put(code, labels.getOrDefault(code, code)));
        return named;
    }

    /** Returns the units of the codes that have one, in the order of the codes. */
    Map<String, CodeUnit> units() {
        Map<String, CodeUnit> ordered = new LinkedHashMap<>();
        codes.stream().filter(units::containsKey).forEach(code -> ordered.put(code, units.get(code)));
        return ordered;
    }
}
