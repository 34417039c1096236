package eu.niem.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays out a document: two spaces for each level, except inside what stands in one line. */
final class JsonLayout implements PrettyPrinter {
    private int depth;
    private int inLine;
    private boolean plain;

    /** Says whether the object or list that is written next stands in one line; what is inside of one does too. */
    void next(boolean isPlain) {
        plain = isPlain;
    }

    private void begin(JsonGenerator generator, char bracket) {
        generator.writeRaw(bracket);
        depth++;
        inLine += inLine > 0 || plain ? 1 : 0;
    }

    private void end(JsonGenerator generator, char bracket, int entries) {
        depth--;
        if (entries > 0) {
            line(generator, "");
        }
        generator.writeRaw(bracket);
        inLine = Math.max(0, inLine - 1);
    }

    private void line(JsonGenerator generator, String inOneLine) {
        generator.writeRaw(inLine > 0 ? inOneLine : "\n" + "  ".repeat(depth));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        begin(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        line(generator, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        line(generator, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        end(generator, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        begin(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        beforeObjectEntries(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        writeObjectEntrySeparator(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int entries) {
        end(generator, ']', entries);
    }
}
