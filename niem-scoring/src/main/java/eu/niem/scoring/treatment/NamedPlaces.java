package eu.niem.scoring.treatment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects names, each with the first place where a document has it, as a JSON pointer. */
final class NamedPlaces {
    private final Map<String, String> places = new LinkedHashMap<>();

    /** Adds the elements of a list, by their position. */
    NamedPlaces list(String parameter, List<String> elements) {
        for (int i = 0; i < elements.size(); i++) {
            places.putIfAbsent(elements.get(i), "/" + parameter + "/" + i);
        }
        return this;
    }

    /** Adds the keys of an object. */
    NamedPlaces keys(String parameter, Collection<String> keys) {
        keys.forEach(key -> places.computeIfAbsent(key, name -> "/" + parameter + "/" + step(name)));
        return this;
    }

    /** Adds the values of an object, by their keys. */
    NamedPlaces values(String parameter, Map<String, String> values) {
        values.forEach((key, value) -> places.putIfAbsent(value, "/" + parameter + "/" + step(key)));
        return this;
    }

    /** Adds the keys of the objects within an object. */
    NamedPlaces keysWithin(String parameter, Map<String, ? extends Map<String, ?>> objects) {
        objects.forEach((key, object) -> keys(parameter + "/" + step(key), object.keySet()));
        return this;
    }

    /** Adds the periods of rows, which are the keys of an object, by area and period. */
    NamedPlaces periods(String parameter, Collection<String> rows) {
        rows.forEach(row -> places.putIfAbsent(ReferenceRows.period(row), "/" + parameter + "/" + step(row)));
        return this;
    }

    /** Adds what each part of an adjustment names. */
    NamedPlaces parts(
            String parameter,
            Map<String, ? extends Adjustment> parts,
            Function<Adjustment, Map<String, String>> named) {
        parts.forEach((key, part) -> named.apply(part)
                .forEach((name, place) -> places.putIfAbsent(name, "/" + parameter + "/" + step(key) + place)));
        return this;
    }

    /** Returns the place of each name. */
    Map<String, String> all() {
        return places;
    }

    private static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
