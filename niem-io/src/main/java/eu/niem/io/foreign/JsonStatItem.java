package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset of a file with several, or only a link to one.
 *
 * @param name its name in the file; empty where it has none
 * @param href where it can be had; empty where that is not said
 * @param number how many it is among the datasets, counted from 1
 * @param isHere whether the dataset itself is there
 * @param path the names and indexes that lead to it
 * @param where where it stands
 */
record JsonStatItem(String name, String href, int number, boolean isHere, List<String> path, Location where) {
    /**
     * Reads the links of a collection that a walk stands at: the datasets among its items, also those of a collection
     * within it. An item that is a dimension is passed over.
     *
     * @param path the names and indexes that lead to the links
     */
    static void readAll(JsonStream stream, List<String> path, List<JsonStatItem> into) {
        if (stream.kind() == Kind.OBJECT) {
            stream.members(relation -> {
                if (relation.equals("item") && stream.kind() == Kind.LIST) {
                    stream.items(index -> read(stream, with(path, "item", String.valueOf(index)), into));
                }
            });
        }
    }

    private static List<String> with(List<String> path, String... more) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(List.of(more));
        return longer;
    }

    private static void read(JsonStream stream, List<String> path, List<JsonStatItem> into) {
        Location where = stream.here();
        Map<String, String> texts = new HashMap<>();
        boolean[] isHere = new boolean[1];
        int before = into.size();
        if (stream.requires(Kind.OBJECT, "an item of a collection")) {
            stream.members(name -> {
                if (stream.kind() == Kind.TEXT) {
                    texts.put(name, stream.text().strip());
                } else if (name.equals("link")) {
                    readAll(stream, with(path, name), into);
                }
                isHere[0] |= name.equals("dimension") && stream.kind() == Kind.OBJECT;
            });
        }
        boolean isCollection = into.size() > before;
        if (isHere[0] || !(isCollection || "dimension".equals(texts.get("class")))) {
            into.add(new JsonStatItem(
                    texts.getOrDefault("label", ""),
                    texts.getOrDefault("href", ""),
                    into.size() + 1,
                    isHere[0],
                    path,
                    where));
        }
    }

    /** Returns whether a name in a mapping means it: its label or key, its link, or its number. */
    boolean isCalled(String sheet) {
        return sheet.equals(name) || sheet.equals(href) || sheet.equals(String.valueOf(number));
    }

    /** Returns how it is shown in a message. */
    String shown() {
        return !name.isEmpty() ? name : !href.isEmpty() ? href : String.valueOf(number);
    }
}
