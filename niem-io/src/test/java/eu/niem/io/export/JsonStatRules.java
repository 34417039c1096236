package eu.niem.io.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of JSON-stat 2.0: those on form as a schema, which stands beside this class, and those between fields, which
 * no schema can say. Source: json-stat.org, full specification; the rules between fields as jsonstat/validator names
 * them.
 */
final class JsonStatRules {
    private static final Schema SCHEMA = schema();

    private final List<String> broken = new ArrayList<>();

    private JsonStatRules() {}

    private static Schema schema() {
        try (InputStream stream =
                Objects.requireNonNull(JsonStatRules.class.getResourceAsStream("dataset.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the rules that a dataset breaks. */
    static List<String> broken(String text) {
        JsonStatRules rules = new JsonStatRules();
        SCHEMA.validate(text, InputFormat.JSON).forEach(each -> rules.broken.add(each.toString()));
        if (rules.broken.isEmpty()) {
            rules.check(JsonMapper.shared().readTree(text));
        }
        return rules.broken;
    }

    private void require(boolean isKept, String rule) {
        if (!isKept) {
            broken.add(rule);
        }
    }

    private void check(JsonNode dataset) {
        JsonNode id = dataset.path("id");
        JsonNode size = dataset.path("size");
        require(id.size() == size.size(), "id and size have the same length");
        require(
                texts(id).equals(new HashSet<>(dataset.path("dimension").propertyNames())),
                "dimensions are those of id");
        long cells = 1;
        for (int i = 0; i < size.size(); i++) {
            cells *= size.path(i).asInt();
            category(
                    dataset.path("dimension").path(id.path(i).asString()).path("category"),
                    size.path(i).asInt());
        }
        dataset.path("role").forEach(role -> require(texts(id).containsAll(texts(role)), "roles are of dimensions"));
        for (JsonNode metric : dataset.path("role").path("metric")) {
            require(
                    dataset.path("dimension")
                            .path(metric.asString())
                            .path("category")
                            .has("unit"),
                    "a metric has units");
        }
        cells(dataset.path("value"), cells, "value");
        cells(dataset.path("status"), cells, "status");
    }

    private void category(JsonNode category, int size) {
        JsonNode index = category.path("index");
        Collection<String> codes = index.isArray() ? texts(index) : new HashSet<>(index.propertyNames());
        require(codes.size() == size, "a dimension has as many categories as its size says");
        for (String each : List.of("label", "unit", "note", "coordinates", "child")) {
            require(codes.containsAll(category.path(each).propertyNames()), each + " is of categories that there are");
        }
    }

    private void cells(JsonNode cells, long count, String name) {
        if (cells.isArray()) {
            require(cells.size() == count, name + " has an element for each cell");
        } else if (cells.isObject()) {
            for (String key : cells.propertyNames()) {
                require(
                        key.matches("0|[1-9][0-9]*") && Long.parseLong(key) < count,
                        name + " is at positions there are");
            }
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
