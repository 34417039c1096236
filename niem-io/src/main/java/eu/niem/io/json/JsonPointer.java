package eu.niem.io.json;

import java.util.ArrayList;
import java.util.List;

/** Makes and splits JSON pointers. Source: RFC 6901. */
public final class JsonPointer {
    private JsonPointer() {}

    /** Returns the pointer to a member of what {@code base} points to. */
    public static String to(String base, String name) {
        return base + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer to an element of what {@code base} points to. */
    public static String to(String base, int index) {
        return base + "/" + index;
    }

    /** Returns the names and indexes in a pointer. */
    public static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String part : pointer.substring(1).split("/", -1)) {
                parts.add(part.replace("~1", "/").replace("~0", "~"));
            }
        }
        return parts;
    }

    /** Returns the pointer to the object or list that holds the place. */
    public static String around(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
