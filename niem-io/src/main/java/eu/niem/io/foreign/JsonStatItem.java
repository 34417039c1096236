package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import java.util.List;

/**
 * A dataset of a file with several, or only a link to one.
 *
 * @param name its name in the file; empty where it has none
 * @param href where it can be had; empty where that is not said
 * @param number how many it is, counted from 1
 * @param isHere whether the dataset itself is there
 * @param path the names and indexes that lead to it
 * @param where where it stands
 */
record JsonStatItem(String name, String href, int number, boolean isHere, List<String> path, Location where) {
    /** Reads what stands in the items of a collection. */
    static JsonStatItem read(JsonStream stream, int index, List<String> path) {
        Location where = stream.here();
        String[] texts = {"", ""};
        boolean[] isHere = new boolean[1];
        if (stream.requires(Kind.OBJECT, "an item of a collection")) {
            stream.members(name -> {
                if (stream.kind() == Kind.TEXT && (name.equals("label") || name.equals("href"))) {
                    texts[name.equals("label") ? 0 : 1] = stream.text().strip();
                }
                isHere[0] |= name.equals("dimension") && stream.kind() == Kind.OBJECT;
            });
        }
        return new JsonStatItem(texts[0], texts[1], index + 1, isHere[0], path, where);
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
