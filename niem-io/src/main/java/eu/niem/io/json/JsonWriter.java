package eu.niem.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes trees: as the text of a file, or to a generator of someone else's. */
public final class JsonWriter {
    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Returns the text of a file: an object of plain values in one line, whatever holds more indented.
     *
     * @throws IllegalArgumentException if it is nested too deeply to be read again
     */
    public static String text(Json json) {
        return JsonPrinter.text(json);
    }

    /** Writes to a generator of any format. */
    public static void write(Json json, JsonGenerator generator) {
        new JsonWriter(generator).write(json);
    }

    private void write(Json json) {
        if (json instanceof Json.Fields fields) {
            generator.writeStartObject();
            fields.members().forEach((name, member) -> {
                generator.writeName(name);
                write(member.value());
            });
            generator.writeEndObject();
        } else if (json instanceof Json.Items items) {
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

    private void number(Json.Numeral numeral) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(numeral.text());
        } else if (numeral.text().matches("-?[0-9]{1,18}")) {
            generator.writeNumber(Long.parseLong(numeral.text()));
        } else {
            generator.writeNumber(numeral.value());
        }
    }
}
