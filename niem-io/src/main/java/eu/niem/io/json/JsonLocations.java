package eu.niem.io.json;

import eu.niem.io.check.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places of a JSON document in its file. */
final class JsonLocations {
    private final String file;
    private final @Nullable Json root;

    /** Makes locations in a document; without root, in a file that could not be read. */
    JsonLocations(String file, @Nullable Json root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Returns where a place stands; the nearest place around it that the document has, if it has no such place.
     *
     * @param pointer a JSON pointer, such as {@code /root/children/0/id}
     */
    Location at(String pointer) {
        if (root == null) {
            return Location.of(file);
        }
        Json here = root;
        String path = "";
        for (String part : JsonPointer.parts(pointer)) {
            Json next = step(here, part);
            if (next == null) {
                break;
            }
            here = next;
            path = JsonPointer.to(path, part);
        }
        return new Location(file, here.line(), here.column(), path);
    }

    /** Returns where the name of a member stands. */
    Location ofName(String object, String name) {
        Json found = find(object);
        if (found instanceof Json.Fields fields) {
            Json.Member member = fields.members().get(name);
            if (member != null) {
                return new Location(file, member.line(), member.column(), JsonPointer.to(object, name));
            }
        }
        return at(object);
    }

    /** Returns what stands at a place, if anything. */
    @Nullable
    Json find(String pointer) {
        Json here = root;
        List<String> parts = JsonPointer.parts(pointer);
        for (int i = 0; i < parts.size() && here != null; i++) {
            here = step(here, parts.get(i));
        }
        return here;
    }

    private static @Nullable Json step(Json here, String part) {
        if (here instanceof Json.Fields fields) {
            Map<String, Json.Member> members = fields.members();
            Json.Member member = members.get(part);
            return member == null ? null : member.value();
        }
        if (here instanceof Json.Items items && part.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(part);
            return index < items.items().size() ? items.items().get(index) : null;
        }
        return null;
    }
}
