package eu.niem.io.document;

import eu.niem.io.json.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that may be left out: what is absent is read as empty, and what is empty is not written. */
final class OptionalFields {
    private OptionalFields() {}

    /** Reads a list that may be absent. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Reads a text that may be absent, as it stands where no language is asked for. */
    static String textOr(@Nullable LocalText text, String absent) {
        return text == null ? absent : text.text();
    }

    /** Leaves out a text without letters. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Leaves out a list without elements. */
    static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
