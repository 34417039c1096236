package eu.niem.io.json;

import java.util.List;
import java.util.Locale;

/**
 * Prints a tree as the text of a file: two spaces for each level, except inside what holds nothing but plain values,
 * which stands in one line.
 *
 * <p>It is written here, not by a generator of Jackson, because a document of many scores is printed in half the time
 * where nothing is asked of each value but what it is.
 */
final class JsonPrinter {
    private final StringBuilder text = new StringBuilder(256);
    private int depth;
    private int inLine;

    private JsonPrinter() {}

    /**
     * Returns the text of a tree.
     *
     * @throws IllegalArgumentException if it is nested too deeply to be read again
     */
    static String text(Json json) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(json);
        return printer.text.append('\n').toString();
    }

    private void value(Json json) {
        if (json instanceof Json.Fields fields) {
            fields(fields);
        } else if (json instanceof Json.Items items) {
            items(items);
        } else if (json instanceof Json.Text words) {
            quoted(words.text());
        } else if (json instanceof Json.Numeral numeral) {
            text.append(numeral.text());
        } else {
            text.append(json.kind()); // true, false or null
        }
    }

    private void fields(Json.Fields fields) {
        begin('{', fields);
        int start = text.length();
        fields.members().forEach((name, member) -> {
            separate(text.length() == start);
            quoted(name);
            text.append(": ");
            value(member.value());
        });
        end('}', !fields.members().isEmpty());
    }

    private void items(Json.Items items) {
        begin('[', items);
        List<Json> list = items.items();
        for (int i = 0; i < list.size(); i++) {
            separate(i == 0);
            value(list.get(i));
        }
        end(']', !list.isEmpty());
    }

    private void begin(char bracket, Json json) {
        if (++depth > JsonReader.DEEPEST) {
            throw new IllegalArgumentException("the document is nested more than " + JsonReader.DEEPEST
                    + " levels deep, which could not be read again: nest less deeply");
        }
        inLine += inLine > 0 || isPlain(json) ? 1 : 0;
        text.append(bracket);
    }

    private void separate(boolean isFirst) {
        if (inLine == 0) {
            text.append(isFirst ? "\n" : ",\n");
            indent();
        } else if (!isFirst) {
            text.append(", ");
        }
    }

    private void end(char bracket, boolean holdsSomething) {
        depth--;
        if (inLine == 0 && holdsSomething) {
            text.append('\n');
            indent();
        }
        inLine = Math.max(0, inLine - 1);
        text.append(bracket);
    }

    private void indent() {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
    }

    /** Returns whether nothing in it holds more than plain values. */
    private static boolean isPlain(Json json) {
        if (json instanceof Json.Fields fields) {
            for (Json.Member member : fields.members().values()) {
                if (!isPlainIn(member.value())) {
                    return false;
                }
            }
        } else if (json instanceof Json.Items items) {
            for (Json item : items.items()) {
                if (!isPlainIn(item)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether a value, or each of a list of them, holds nothing itself. */
    private static boolean isPlainIn(Json json) {
        if (json instanceof Json.Items items) {
            for (Json item : items.items()) {
                if (!isEmpty(item)) {
                    return false;
                }
            }
            return true;
        }
        return isEmpty(json);
    }

    private static boolean isEmpty(Json json) {
        return json instanceof Json.Fields fields
                ? fields.members().isEmpty()
                : !(json instanceof Json.Items items) || items.items().isEmpty();
    }

    private void quoted(String words) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isEscaped(words, i)) {
                text.append(words, written, i);
                escape(words.charAt(i));
                written = i + 1;
            }
        }
        text.append(words, written, words.length()).append('"');
    }

    /** Returns whether JSON, or UTF-8, cannot have a character as it is. */
    private static boolean isEscaped(String words, int at) {
        char character = words.charAt(at);
        return character < ' '
                || character == '"'
                || character == '\\'
                || (Character.isSurrogate(character) && isHalf(words, at));
    }

    private static boolean isHalf(String words, int at) {
        return Character.isHighSurrogate(words.charAt(at))
                ? Character.charCount(words.codePointAt(at)) == 1
                : at == 0 || Character.charCount(words.codePointAt(at - 1)) == 1;
    }

    private void escape(char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append(String.format(Locale.ROOT, "\\u%04X", (int) character));
        }
    }
}
