package eu.niem.io.document;

import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.mapping.Axis;
import eu.niem.io.mapping.NamePattern;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an axis of a mapping that is written as an object. What is wrong is reported. */
final class AxisReader {
    private static final List<String> FIELDS = List.of("is", "column", "by", "across", "columns", "join");
    private static final List<String> SORTS = List.of("is", "column", "across", "columns");

    private final JsonReading reading;
    private final Json.Fields fields;
    private final String pointer;

    AxisReader(JsonReading reading, Json.Fields fields, String pointer) {
        this.reading = reading;
        this.fields = fields;
        this.pointer = pointer;
    }

    /** Reads the axis; any one where there is an error. */
    Axis read() {
        for (String name : fields.members().keySet()) {
            if (!FIELDS.contains(name)) {
                reading.misnamed(
                        "unknown-field",
                        pointer,
                        name,
                        "there is no field '" + name + "' here: " + KnownNames.instead(name, FIELDS));
            }
        }
        List<String> sorts =
                SORTS.stream().filter(fields.members()::containsKey).toList();
        if (sorts.size() != 1) {
            reading.error(
                    "contradicting-axes",
                    pointer,
                    "an axis is one of {\"is\": \"CODE\"}, {\"column\": \"...\"}, {\"across\": \"...\"} or {\"columns\":"
                            + " [...]}; this is " + (sorts.isEmpty() ? "none of them" : "several"));
            return new Axis.Fixed("");
        }
        alone("by", "column", sorts.get(0));
        alone("join", "columns", sorts.get(0));
        return switch (sorts.get(0)) {
            case "is" -> new Axis.Fixed(text("is"));
            case "column" -> new Axis.Of(text("column"), byName());
            case "across" -> new Axis.Across(pattern());
            default -> new Axis.Joined(columns(), find("join") == null ? "-" : text("join"));
        };
    }

    private void alone(String field, String with, String sort) {
        if (find(field) != null && !sort.equals(with)) {
            reading.error(
                    "unknown-field",
                    JsonPointer.to(pointer, field),
                    "'" + field + "' stands with '" + with + "' only: take it away");
        }
    }

    private @Nullable Json find(String field) {
        Json.Member member = fields.members().get(field);
        return member == null ? null : member.value();
    }

    private String text(String field) {
        if (find(field) instanceof Json.Text text && !text.text().isEmpty()) {
            return text.text();
        }
        reading.error("wrong-type", JsonPointer.to(pointer, field), "this must be a text in quotes, not empty");
        return "";
    }

    private boolean byName() {
        boolean isThere = find("by") != null;
        if (isThere && !text("by").equals("name")) {
            reading.error(
                    "unknown-word",
                    JsonPointer.to(pointer, "by"),
                    "must be 'name', or left out where the column holds codes");
        }
        return isThere;
    }

    private Pattern pattern() {
        try {
            return NamePattern.compile(text("across"));
        } catch (IllegalArgumentException e) {
            reading.error(
                    "invalid-expression",
                    JsonPointer.to(pointer, "across"),
                    "this is no regular expression that can be used (" + e.getMessage()
                            + "): write one such as [0-9]{4}");
            return Pattern.compile("");
        }
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (find("columns") instanceof Json.Items items) {
            for (Json item : items.items()) {
                if (item instanceof Json.Text text) {
                    columns.add(text.text());
                }
            }
            if (columns.size() == items.items().size() && columns.size() > 1) {
                return columns;
            }
        }
        reading.error(
                "wrong-type",
                JsonPointer.to(pointer, "columns"),
                "this must be a list of the names of two columns at least");
        return columns;
    }
}
