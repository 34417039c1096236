package eu.niem.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema and reader take the same documents, apart from what no schema can tell. */
class SchemaProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A change somewhere in a document. */
    record Change(Sort sort, int place, String value) {
        enum Sort {
            REPLACE,
            REMOVE,
            RENAME,
            ADD,
            REPEAT
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.of(Change.Sort.class),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.of(
                                "null",
                                "true",
                                "0",
                                "-0.0",
                                "-1",
                                "1",
                                "0.5",
                                "1.5",
                                "3.0",
                                "100",
                                "101",
                                "1e18", // above that the validator fails on what must be whole
                                "\"\"",
                                "\" \"",
                                "\"x\"",
                                "\"a b\"",
                                "\"a/b\"",
                                "\"tree\"",
                                "\"-\"",
                                "\"a+b\"",
                                "\"same\"",
                                "\"merged\"",
                                "{\"a\": \"b\"}",
                                "{\"a+b\": \"c\"}",
                                "[\"a\", \"b\"]",
                                "\"\\u2003x\"",
                                "\"\\u0007\"",
                                "\"x\\n\"",
                                "\"2021\"",
                                "\"2021-W60\"",
                                "\"2021-13\"",
                                "\"M\"",
                                "\"equal\"",
                                "\"_T\"",
                                "\"context\"",
                                "\"weight\"",
                                "\"ä1\"",
                                "[]",
                                "{}",
                                "[null]",
                                "[1]",
                                "[\"a\"]",
                                "[\"a\", \"a\"]",
                                "{\"a\": null}",
                                "{\"method\": \"equal\"}",
                                "{\"method\": 1}",
                                "{\"id\": \"a\", \"points\": 1}",
                                "[{\"id\": \"a\", \"points\": 1}]",
                                "[{\"id\": \"a\"}]",
                                "{\"direction\": \"higher-is-better\"}",
                                "{\"worst\": 1, \"best\": 2}",
                                "{\"id\": \"n\", \"children\": []}"))
                .as(Change::new);
    }

    @Property(tries = 3000)
    void whatTheSchemaTakesTheReaderTakesAndTheReverse(
            @ForAll DocumentKind kind,
            @ForAll("changes") Change first,
            @ForAll("changes") Change second,
            @ForAll boolean twice) {
        JsonNode document = MAPPER.readTree(kind.text());
        change(document, first);
        if (twice) {
            change(document, second);
        }
        String text = document.toString();
        List<String> refused = kind.validate(text);
        List<Issue> issues = kind.read(text.getBytes(StandardCharsets.UTF_8));
        if (refused.isEmpty()) {
            assertThat(kind.expressible(text)).as(text).isEmpty();
        } else {
            assertThat(issues).as(refused + " " + text).anyMatch(Issue::isError);
        }
    }

    private static void change(JsonNode document, Change change) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        JsonNode holder = holders.get(change.place() % holders.size());
        JsonNode value = MAPPER.readTree(change.value());
        int index = change.place() / holders.size() % Math.max(1, holder.size());
        if (holder instanceof ObjectNode object && !object.isEmpty()) {
            String name = List.copyOf(object.propertyNames()).get(index);
            switch (change.sort()) {
                case REPLACE -> object.set(name, value);
                case REMOVE -> object.remove(name);
                case RENAME -> object.set(name + "x", object.remove(name));
                default ->
                    object.set(
                            List.of("use", "weight", "children", "options", "quantity", "group", "note", "from", "to")
                                    .get(change.place() % 9),
                            value);
            }
        } else if (holder instanceof ArrayNode array) {
            switch (change.sort()) {
                case REPLACE -> {
                    if (!array.isEmpty()) {
                        array.set(index, value);
                    }
                }
                case REMOVE -> array.removeAll();
                case REPEAT -> {
                    if (!array.isEmpty()) {
                        array.add(array.get(index).deepCopy());
                    }
                }
                default -> array.add(value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.values().forEach(child -> collect(child, holders));
        }
    }

    @Property(tries = 300)
    void textsOfAnySortAreTakenByBothOrNeither(
            @ForAll DocumentKind kind, @ForAll @Size(max = 3) List<@IntRange(max = 0xFFFF) Integer> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(Character.isSurrogate((char) (int) letter) ? '?' : (char) (int) letter));
        for (String known : List.of("RES1", "2021", "SE", "residency", "demo", "favourable", "REF", "fee")) {
            String document = kind.text().replace('"' + known + '"', MAPPER.writeValueAsString(text.toString()));
            if (kind.validate(document).isEmpty()) {
                assertThat(kind.expressible(document)).as(document).isEmpty();
            } else {
                assertThat(kind.read(document.getBytes(StandardCharsets.UTF_8)))
                        .as(document)
                        .anyMatch(Issue::isError);
            }
        }
    }
}
