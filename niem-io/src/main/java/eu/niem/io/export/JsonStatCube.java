package eu.niem.io.export;

import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A cube that is filled cell by cell, and written as a dataset of JSON-stat. */
final class JsonStatCube {
    private static final Json NOTHING = new Json.Null(0, 0);

    private final Framework framework;
    private final List<Axis> axes;
    private final List<Map<String, Integer>> places = new ArrayList<>();
    private final int size;
    private final SortedMap<Integer, Json> values = new TreeMap<>();
    private final SortedMap<Integer, Json> statuses = new TreeMap<>();
    private final Map<String, Integer> decimals = new HashMap<>();
    private final SortedMap<String, String> meanings = new TreeMap<>();

    /**
     * A dimension: of the measures, of areas, of periods or of groups, in this order.
     *
     * @param codes its codes in their order, each with its name, or itself
     */
    record Axis(String id, String label, Map<String, String> codes) {}

    /** Makes an empty cube; refuses one without cells, or with more than can be counted. */
    JsonStatCube(Framework framework, List<Axis> axes) {
        this.framework = framework;
        this.axes = axes;
        long cells = 1;
        for (Axis axis : axes) {
            Map<String, Integer> place = new HashMap<>();
            axis.codes().keySet().forEach(code -> place.put(code, place.size()));
            places.add(place);
            cells *= place.size();
            if (cells < 1 || cells > Integer.MAX_VALUE) {
                throw Refused.argument("JSON-stat needs a cube of 1 to " + Integer.MAX_VALUE
                        + " cells, but this one has " + sizes() + ": save " + (cells < 1 ? "" : "parts, or ")
                        + "it as .csv");
            }
        }
        size = (int) cells;
    }

    private List<Integer> sizes() {
        return axes.stream().map(axis -> axis.codes().size()).toList();
    }

    /**
     * Fills a cell.
     *
     * @param codes where it is, a code for each dimension
     * @param value a number or a text; null where there is none
     * @param status what is to be said of it, or why there is none; empty where nothing is
     */
    void put(List<String> codes, @Nullable Object value, String status) {
        int position = 0;
        for (int i = 0; i < codes.size(); i++) {
            Map<String, Integer> place = places.get(i);
            Integer at = place.get(codes.get(i));
            if (at == null) {
                throw new IllegalStateException(
                        "no axis has the code '" + codes.get(i) + "'; known are " + place.keySet());
            }
            position = position * place.size() + at;
        }
        if (value != null) {
            values.put(position, Json.of(value));
        }
        if (value instanceof Double number) {
            int scale = new BigDecimal(ShortestDecimal.of(number)).scale();
            decimals.merge(codes.get(0), Math.max(0, scale), Math::max);
        }
        if (!status.isEmpty()) {
            statuses.put(position, Json.of(status));
            meanings.computeIfAbsent(status, StatusWords::of);
        }
    }

    /**
     * Returns the file.
     *
     * @param unit the name of the unit of a code of the first dimension; empty where it has none
     */
    String write(UnaryOperator<String> unit) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("version", "2.0");
        dataset.put("class", "dataset");
        dataset.put("label", framework.title());
        dataset.put("id", axes.stream().map(Axis::id).toList());
        dataset.put("size", sizes());
        dataset.put("role", roles());
        dataset.put("dimension", dimensions(unit));
        dataset.put("value", cells(values));
        if (!statuses.isEmpty()) {
            dataset.put("status", cells(statuses));
        }
        dataset.put("extension", extension());
        return JsonWriter.text(Json.of(dataset));
    }

    private Map<String, Object> roles() {
        Map<String, Object> roles = new LinkedHashMap<>(); // those of the JDK have another order in each run
        List<String> names = List.of("metric", "geo", "time");
        for (int i = 0; i < names.size(); i++) {
            roles.put(names.get(i), List.of(axes.get(i).id()));
        }
        return roles;
    }

    private Map<String, Object> dimensions(UnaryOperator<String> unit) {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        for (Axis axis : axes) {
            Map<String, Object> category = new LinkedHashMap<>();
            category.put("index", List.copyOf(axis.codes().keySet()));
            category.put("label", axis.codes());
            if (axis.equals(axes.get(0)) && !decimals.isEmpty()) {
                category.put("unit", units(axis, unit));
            }
            Map<String, Object> dimension = new LinkedHashMap<>();
            dimension.put("label", axis.label());
            dimension.put("category", category);
            dimensions.put(axis.id(), dimension);
        }
        return dimensions;
    }

    private Map<String, Object> units(Axis axis, UnaryOperator<String> unit) {
        Map<String, Object> units = new LinkedHashMap<>();
        for (String code : axis.codes().keySet()) {
            Integer count = decimals.get(code);
            if (count != null) {
                Map<String, Object> each = new LinkedHashMap<>();
                each.put("decimals", count);
                String label = unit.apply(code);
                if (!label.isEmpty()) {
                    each.put("label", label);
                }
                units.put(code, each);
            }
        }
        return units;
    }

    private Map<String, Object> extension() {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("framework", framework.id());
        extension.put("frameworkVersion", framework.version());
        if (!meanings.isEmpty()) {
            extension.put("status", Map.of("label", meanings));
        }
        return extension;
    }

    /** Returns the cells as a list, or by their positions where that is shorter. */
    private Object cells(SortedMap<Integer, Json> cells) {
        long byPosition = 0;
        for (Integer position : cells.keySet()) {
            byPosition += "\"\": ".length() + String.valueOf(position).length();
        }
        if (byPosition < (long) (size - cells.size()) * "null, ".length()) {
            Map<String, Json> object = new LinkedHashMap<>();
            cells.forEach((position, cell) -> object.put(String.valueOf(position), cell));
            return object;
        }
        List<Json> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(cells.getOrDefault(i, NOTHING));
        }
        return list;
    }
}
