package eu.niem.io.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of a document where a walk over it stands. It is not written as a pointer before someone asks, as of the
 * millions of values of a large document nearly all are right.
 */
final class JsonPlace {
    private final List<Object> parts = new ArrayList<>(); // the name of a member, or the index of an element

    /** Goes down to a member. */
    void enter(String name) {
        parts.add(name);
    }

    /** Goes down to an element. */
    void enter(int index) {
        parts.add(index);
    }

    /** Goes up again. */
    void leave() {
        parts.remove(parts.size() - 1);
    }

    /** Returns how many levels it is below the root. */
    int depth() {
        return parts.size();
    }

    /** Returns the JSON pointer to it. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        parts.forEach(part -> pointer.append(JsonPointer.to("", part.toString())));
        return pointer.toString();
    }
}
