package eu.niem.io.json;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Builds the tree of a document from its tokens, and says what is wrong with these: syntax, repetition, size. */
final class JsonReader {
    /** No document is nested more deeply than this, whatever the limits say: its tree is walked by recursion. */
    static final int DEEPEST = 500;

    private final JsonParser parser;
    private final String file;
    private final Limits limits;
    private final Issues issues;
    private final int deepest;
    private final JsonPlace place = new JsonPlace();
    private int count;
    private boolean skipping;

    JsonReader(JsonParser parser, String file, Limits limits, Issues issues) {
        this.parser = parser;
        this.file = file;
        this.limits = limits;
        this.issues = issues;
        this.deepest = Math.min(DEEPEST, limits.depth());
    }

    /** Reads a text of one value; null if it cannot be read to its end. */
    @Nullable
    Json document() {
        try {
            parser.nextToken();
            Json root = value();
            if (parser.nextToken() != null) {
                throw new Stop("syntax", here(), "the document has ended, but there is more: remove what follows");
            }
            return root;
        } catch (Stop stop) {
            issues.error(stop.code, stop.where, String.valueOf(stop.getMessage()));
        } catch (StreamConstraintsException e) {
            if (skipping) {
                return null; // too deep even to skip, which is said already
            }
            issues.error(
                    "too-large",
                    location(e),
                    "a text, name or number has more than " + limits.lineLength()
                            + " characters: shorten it, or read with larger limits");
        } catch (JacksonException e) {
            issues.error("syntax", location(e), "the JSON is broken here: " + message(e));
        }
        return null;
    }

    /** Reads the value that begins with the current token, and leaves the parser at its end. */
    @Nullable
    Json part() {
        try {
            return value();
        } catch (Stop stop) {
            issues.error(stop.code, stop.where, String.valueOf(stop.getMessage()));
            return null;
        }
    }

    private Json value() {
        if (++count > limits.elements()) {
            throw new Stop(
                    "too-many-values",
                    here(),
                    "there are more than " + limits.elements() + " values: split the file, or read with larger limits");
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = Math.max(0, at.getLineNr());
        int column = Math.max(0, at.getColumnNr());
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> fields(line, column);
            case START_ARRAY -> items(line, column);
            case VALUE_STRING -> new Json.Text(line, column, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(line, column);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(line, column, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null(line, column);
            default -> throw new Stop("syntax", here(), "there is no JSON value here");
        };
    }

    private Json fields(int line, int column) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        if (isTooDeep()) {
            return new Json.Fields(line, column, members);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            place.enter(name);
            parser.nextToken();
            Json value = value();
            Json.Member first = members.putIfAbsent(
                    name, new Json.Member(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), value));
            if (first != null) {
                issues.error(
                        "duplicate-field",
                        location(at),
                        "the field '" + name + "' stands in line " + first.line() + " already: keep one of them");
            }
            place.leave();
        }
        return new Json.Fields(line, column, members);
    }

    private Json items(int line, int column) {
        List<Json> items = new ArrayList<>();
        if (isTooDeep()) {
            return new Json.Items(line, column, items);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            place.enter(items.size());
            items.add(value());
            place.leave();
        }
        return new Json.Items(line, column, items);
    }

    private Json numeral(int line, int column) {
        Json.Numeral numeral = new Json.Numeral(line, column, parser.getString());
        if (!numeral.isFinite()) {
            issues.error("invalid-number", here(), Json.Numeral.refusal(Shown.quoted(numeral.text())));
        }
        return numeral;
    }

    private boolean isTooDeep() {
        if (place.depth() < deepest) {
            return false;
        }
        issues.error("too-deep", here(), "there are more than " + deepest + " levels: nest less deeply");
        skipping = true;
        parser.skipChildren();
        skipping = false;
        return true;
    }

    private Location here() {
        return location(parser.currentTokenLocation());
    }

    private Location location(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return location(at == null ? parser.currentLocation() : at);
    }

    private Location location(TokenStreamLocation at) {
        return new Location(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), place.pointer());
    }

    /** Returns what is wrong with the JSON, without what only programmers can do about it. */
    static String message(JacksonException e) {
        return String.valueOf(e.getOriginalMessage())
                .replace(" (or 'NaN'/'+INF'/'-INF')", "")
                .replaceAll("\\[Source:[^;]*; ", "[")
                .replaceAll(": enable `[^`]*` to allow", "");
    }

    /** Thrown where reading cannot go on. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String code;
        private final transient Location where;

        Stop(String code, Location where, String message) {
            super(message, null, false, false);
            this.code = code;
            this.where = where;
        }
    }
}
