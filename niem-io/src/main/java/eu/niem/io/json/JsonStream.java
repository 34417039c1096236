package eu.niem.io.json;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Walks over a JSON file from its beginning to its end, and keeps nothing of it. It stands at one value at a time; what
 * is not looked at is passed over. What breaks the JSON, or a limit, ends the walk with an issue.
 */
public final class JsonStream {
    private final JsonParser parser;
    private final String file;
    private final Limits limits;
    private final Issues issues;
    private final @Nullable String[] names;
    private final int[] indexes;
    private int depth;

    private JsonStream(JsonParser parser, String file, Limits limits, Issues issues) {
        this.parser = parser;
        this.file = file;
        this.limits = limits;
        this.issues = issues;
        this.names = new String[deepest(limits) + 1];
        this.indexes = new int[deepest(limits) + 1];
    }

    private static int deepest(Limits limits) {
        return Math.min(JsonReader.DEEPEST, limits.depth());
    }

    /** The kinds of values. */
    public enum Kind {
        /** Names with values. */
        OBJECT("an object"),
        /** Values in a row. */
        LIST("a list"),
        /** A text. */
        TEXT("a text"),
        /** A number. */
        NUMBER("a number"),
        /** True or false. */
        FLAG("true or false"),
        /** Null. */
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Walks over a text.
     *
     * @param file how it is named in issues
     * @param text the text, which is not closed
     * @param walker sees the value of the file, with the stream standing at it
     * @return whether the text was read to its end
     * @throws IOException if the text cannot be had
     */
    public static boolean walk(String file, Reader text, Limits limits, Issues issues, Consumer<JsonStream> walker)
            throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(deepest(limits))
                .maxStringLength(limits.lineLength())
                .maxNameLength(limits.lineLength())
                .maxNumberLength(limits.lineLength())
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // to report them as what they are
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES) // millions of positions are names
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonStream(parser, file, limits, issues).walk(walker);
        }
    }

    private boolean walk(Consumer<JsonStream> walker) throws IOException {
        try {
            if (parser.nextToken() == null) {
                issues.error("empty-file", Location.of(file), "the file is empty: it must hold a JSON object");
                return false;
            }
            walker.accept(this);
            pass();
            if (parser.nextToken() != null) {
                error("syntax", "the document has ended, but there is more: remove what follows");
                return false;
            }
            return true;
        } catch (Stop stop) {
            return false;
        } catch (StreamConstraintsException e) {
            tooLarge(e);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            issues.error("syntax", location(e), "the JSON is broken here: " + JsonReader.message(e));
        }
        return false;
    }

    private void tooLarge(StreamConstraintsException e) {
        if (parser.streamReadContext().getNestingDepth() >= deepest(limits)) {
            issues.error(
                    "too-deep", location(e), "there are more than " + deepest(limits) + " levels: nest less deeply");
        } else {
            issues.error(
                    "too-large",
                    location(e),
                    "a text, name or number has more than " + limits.lineLength()
                            + " characters: shorten it, or read with larger limits");
        }
    }

    /** Returns the kind of the value it stands at. */
    public Kind kind() {
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.LIST;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.FLAG;
            default -> Kind.NULL;
        };
    }

    /** Returns the text, or the number as it is written, that it stands at. */
    public String text() {
        return parser.getString();
    }

    /** Returns the number it stands at; not a number, with an issue, where it cannot be computed with. */
    public double number() {
        double number = Json.Numeral.value(text());
        if (Double.isFinite(number)) {
            return number;
        }
        error("invalid-number", Json.Numeral.refusal(Shown.quoted(text())));
        return Double.NaN;
    }

    /** Walks over the members of the object it stands at; a name that is repeated is an issue, and passed over. */
    public void members(Consumer<String> each) {
        Map<String, Integer> lines = new HashMap<>();
        entries(name -> {
            int line = Math.max(0, parser.currentTokenLocation().getLineNr());
            Integer first = lines.putIfAbsent(name, line);
            if (first == null) {
                each.accept(name);
            } else {
                error(
                        "duplicate-field",
                        "the field " + Shown.quoted(name) + " stands in line " + first + " already: keep one of them");
            }
        });
    }

    /** Walks over the members of the object it stands at, which may be too many to remember their names. */
    public void entries(Consumer<String> each) {
        depth++;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            names[depth] = name;
            parser.nextToken();
            each.accept(name);
            pass();
        }
        depth--;
    }

    /** Walks over the elements of the list it stands at, which it is given the indexes of. */
    public void items(IntConsumer each) {
        depth++;
        names[depth] = null;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            indexes[depth] = i;
            each.accept(i);
            pass();
        }
        depth--;
    }

    /** Walks to a place within the value it stands at, if it is there, and has it looked at. */
    public void find(List<String> path, Runnable found) {
        if (path.isEmpty()) {
            found.run();
        } else if (kind() == Kind.OBJECT) {
            members(name -> step(name, path, found));
        } else if (kind() == Kind.LIST) {
            items(index -> step(String.valueOf(index), path, found));
        }
    }

    private void step(String name, List<String> path, Runnable found) {
        if (name.equals(path.get(0))) {
            find(path.subList(1, path.size()), found);
        }
    }

    /** Passes over what was not looked at. */
    private void pass() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            parser.skipChildren();
        }
    }

    /** Returns where the value stands. */
    public Location here() {
        return location(parser.currentTokenLocation());
    }

    /** Adds an issue about the value it stands at; ends the walk where there are too many. */
    public void error(String code, String message) {
        error(code, here(), message);
    }

    /** Adds an issue about a place that was seen before; ends the walk where there are too many. */
    public void error(String code, Location where, String message) {
        issues.error(code, where, message);
        if (issues.isFull()) {
            throw new Stop();
        }
    }

    /** Returns whether the value is of a kind; an issue where it is not. */
    public boolean requires(Kind wanted, String what) {
        if (kind() == wanted) {
            return true;
        }
        error("wrong-type", what + " must be " + wanted + ", but is " + kind());
        return false;
    }

    private Location location(JacksonException e) {
        return location(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()));
    }

    private Location location(TokenStreamLocation at) {
        String pointer = "";
        for (int i = 1; i <= depth; i++) {
            String name = names[i];
            pointer = name == null ? JsonPointer.to(pointer, indexes[i]) : JsonPointer.to(pointer, name);
        }
        return new Location(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), pointer);
    }

    /** Ends a walk. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super("", null, false, false);
        }
    }
}
