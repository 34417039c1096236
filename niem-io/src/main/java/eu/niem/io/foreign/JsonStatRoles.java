package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which dimensions of a dataset are times, places and figures: its {@code role}. */
final class JsonStatRoles {
    private static final String TIME = "time";
    private static final String PLACE = "geo";
    private static final String FIGURE = "metric";

    /** The role of each dimension that has one, and where that stands. */
    private final Map<String, Stated> stated = new LinkedHashMap<>();

    private record Stated(String role, Location where) {}

    /** Reads the roles that a walk stands at. */
    void read(JsonStream stream) {
        if (stream.kind() == Kind.OBJECT) {
            stream.members(role -> member(stream, role));
        }
    }

    /** Reads the dimensions of a role; one alone may stand without a list. */
    void member(JsonStream stream, String role) {
        if (List.of(TIME, PLACE, FIGURE).contains(role)) {
            if (stream.kind() == Kind.LIST) {
                stream.items(index -> add(stream, role));
            } else {
                add(stream, role);
            }
        }
    }

    private void add(JsonStream stream, String role) {
        if (stream.kind() == Kind.TEXT) {
            stated.putIfAbsent(stream.text().strip(), new Stated(role, stream.here()));
        }
    }

    /** Returns what is said of the dimensions of a dataset; of one that it does not have, a warning. */
    StatedAxes of(List<String> dimensions, Issues issues) {
        stated.forEach((name, each) -> {
            if (!dimensions.contains(name)) {
                issues.warning(
                        "unknown-dimension",
                        each.where(),
                        "'role' says that " + Shown.quoted(name) + " is '" + each.role()
                                + "', but there is no such dimension; it is passed over: "
                                + KnownNames.instead(name, dimensions));
            }
        });
        return new StatedAxes(with(PLACE, dimensions), with(TIME, dimensions), with(FIGURE, dimensions));
    }

    private List<String> with(String role, List<String> dimensions) {
        return dimensions.stream()
                .filter(name ->
                        stated.containsKey(name) && stated.get(name).role().equals(role))
                .toList();
    }
}
