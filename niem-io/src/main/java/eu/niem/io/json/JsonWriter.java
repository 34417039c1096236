package eu.niem.io.json;

import eu.niem.core.internal.Printable;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Writes trees: as the text of a file, or to a generator of someone else's. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(JsonReader.DEEPEST)
                    .build())
            .build();

    private final JsonGenerator generator;
    private final @Nullable JsonLayout layout;

    private JsonWriter(JsonGenerator generator, @Nullable JsonLayout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    /** Returns the text of a file: an object of plain values in one line, whatever holds more indented. */
    public static String text(Json json) {
        StringWriter text = new StringWriter();
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator generator = FACTORY.createGenerator(new Printing(layout), text)) {
            new JsonWriter(generator, layout).write(json);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "the document is nested more than " + JsonReader.DEEPEST
                            + " levels deep, which could not be read again: nest less deeply",
                    e);
        }
        return escaped(text.append('\n').toString());
    }

    /** Writes to a generator of any format. */
    public static void write(Json json, JsonGenerator generator) {
        new JsonWriter(generator, null).write(json);
    }

    private void write(Json json) {
        if (json instanceof Json.Fields fields) {
            layOut(json);
            generator.writeStartObject();
            fields.members().forEach((name, member) -> {
                generator.writeName(name);
                write(member.value());
            });
            generator.writeEndObject();
        } else if (json instanceof Json.Items items) {
            layOut(json);
            generator.writeStartArray();
            items.items().forEach(this::write);
            generator.writeEndArray();
        } else if (json instanceof Json.Text text) {
            generator.writeString(text.text());
        } else if (json instanceof Json.Numeral numeral) {
            number(numeral);
        } else if (json instanceof Json.Flag flag) {
            generator.writeBoolean(flag.holds());
        } else {
            generator.writeNull();
        }
    }

    private void layOut(Json json) {
        if (layout != null) {
            layout.next(isPlain(json));
        }
    }

    private void number(Json.Numeral numeral) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(numeral.text());
        } else if (numeral.text().matches("-?[0-9]{1,18}")) {
            generator.writeNumber(Long.parseLong(numeral.text()));
        } else {
            generator.writeNumber(numeral.value());
        }
    }

    /** Returns whether nothing in it holds more than plain values; it is asked of every score, so it makes nothing. */
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

    /** Escapes half of a character: it cannot be saved as UTF-8, so it is written as an escape. */
    private static String escaped(String text) {
        if (!Printable.hasSurrogate(text) || text.codePoints().noneMatch(Printable::isHalf)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (Printable.isHalf(each)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", each));
            } else {
                escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }

    /** Tells the generator to use the layout. */
    private static final class Printing extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Printing(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
