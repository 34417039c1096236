package eu.niem.io.table;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ids that a table gives, and for each the other that it points to. */
final class IdRegister {
    private final String kind;
    private final Map<String, Location> places = new LinkedHashMap<>();
    private final Map<String, String> next = new LinkedHashMap<>();
    private final Map<String, Location> nextPlaces = new HashMap<>();

    /** Makes a register of ids of some kind, such as {@code area}. */
    IdRegister(String kind) {
        this.kind = kind;
    }

    /** Adds an id; false, with an issue, if it is there already. */
    boolean add(String id, Location where, Issues issues) {
        Location first = places.putIfAbsent(id, where);
        if (first != null) {
            issues.error(
                    "duplicate-id",
                    where,
                    "the " + kind + " '" + id + "' is listed already in line " + first.line() + "; remove one of them");
        }
        return first == null;
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    Set<String> ids() {
        return places.keySet();
    }

    /** Says that one id points to another; empty for none. */
    void link(String id, String to, Location where) {
        if (!to.isEmpty() && next.putIfAbsent(id, to) == null) {
            nextPlaces.put(id, where);
        }
    }

    /** Returns the links to ids that are not listed, with their places. */
    Map<String, Location> loose() {
        Map<String, Location> loose = new LinkedHashMap<>();
        next.forEach((id, to) -> {
            if (!has(to)) {
                loose.putIfAbsent(to, nextPlaces.get(id));
            }
        });
        return loose;
    }

    /** Adds an issue for every circle of links. */
    void cycles(String code, String relation, Issues issues) {
        Set<String> done = new HashSet<>();
        for (String start : next.keySet()) {
            Set<String> path = new HashSet<>();
            String id = start;
            while (id != null && !done.contains(id) && path.add(id)) {
                id = next.get(id);
            }
            if (id != null && !done.contains(id)) {
                issues.error(
                        code,
                        nextPlaces.getOrDefault(id, Location.of("")),
                        "the " + kind + " '" + id + "' is in the end " + relation + " itself; break the circle");
            }
            done.addAll(path);
        }
    }
}
