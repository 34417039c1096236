package eu.niem.io.document;

import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports names that must be different from each other, and are not. */
final class DistinctNames {
    private final JsonReading reading;
    private final Map<String, String> first = new HashMap<>();

    DistinctNames(JsonReading reading) {
        this.reading = reading;
    }

    /** Adds a name; an error if it was added before. What is null is wrong in another way. */
    void add(@Nullable String name, String pointer) {
        String before = name == null ? null : first.putIfAbsent(name, pointer);
        if (before != null) {
            reading.error(
                    "duplicate-id",
                    pointer,
                    "'" + name + "' is used in line " + reading.at(before).line() + " already (" + before
                            + "): give each another");
        }
    }

    /** Adds the id of each element of a list. */
    <T> void addIds(List<T> elements, Function<T, @Nullable String> id, String list) {
        for (int i = 0; i < elements.size(); i++) {
            add(id.apply(elements.get(i)), JsonPointer.to(list, i) + "/id");
        }
    }

    /** Adds the elements of a list. */
    void addAll(List<String> names, String list) {
        for (int i = 0; i < names.size(); i++) {
            add(names.get(i), JsonPointer.to(list, i));
        }
    }
}
