package eu.niem.io.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.niem.io.document.MappingDocument.FileDocument;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.mapping.Axis;
import eu.niem.io.mapping.FileMapping;
import eu.niem.io.mapping.FileMapping.Attributes;
import eu.niem.io.mapping.FileMapping.Axes;
import eu.niem.io.mapping.FileMapping.Opening;
import eu.niem.io.mapping.FileMapping.Rules;
import eu.niem.io.mapping.Mapping;
import eu.niem.io.mapping.Numerals;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the document of a mapping: its form, its constraints, then its files one by one. */
final class MappingReader {
    private static final Axis NONE = new Axis.Fixed("");

    private final JsonReading reading;

    private MappingReader(JsonReading reading) {
        this.reading = reading;
    }

    /** Reads the mapping; null if there is an error. */
    static @Nullable Mapping read(JsonReading reading) {
        MappingDocument document = Constraints.document(reading, MappingDocument.class);
        if (document == null) {
            return null;
        }
        MappingReader reader = new MappingReader(reading);
        List<FileMapping> files = new ArrayList<>();
        List<FileDocument> documents = OptionalFields.orEmpty(document.files());
        for (int i = 0; i < documents.size(); i++) {
            FileMapping file = reader.file(documents.get(i), JsonPointer.to("/files", i));
            if (file != null) {
                files.add(file);
            }
        }
        if (documents.isEmpty() && !reading.hasErrors()) {
            reading.error("empty-list", "/files", "the mapping names no file: add one");
        }
        List<String> prefer = OptionalFields.orEmpty(document.prefer());
        new DistinctNames(reading).addAll(prefer, "/prefer");
        return reading.make("invalid-mapping", "", () -> new Mapping(files, prefer));
    }

    private @Nullable FileMapping file(FileDocument document, String pointer) {
        ForeignForm form = form(document, pointer);
        if (form != null) {
            UnusedFields.check(document, form, reading, pointer);
        }
        Axes axes = axes(document, form, pointer);
        Rules rules = new Rules(
                texts(document.keep(), pointer + "/keep"),
                texts(document.skip(), pointer + "/skip"),
                OptionalFields.orEmpty(document.ignore()),
                requireNonNullElse(document.rename(), Map.of()));
        Axis source = document.source() == null ? null : source(document.source(), pointer + "/source");
        String decimal = requireNonNullElse(document.decimal(), "");
        String thousands = requireNonNullElse(document.thousands(), "");
        if (!thousands.isEmpty() && thousands.equals(decimal.isEmpty() ? "." : decimal)) {
            reading.error(
                    "same-sign",
                    pointer + "/thousands",
                    "the same sign stands before decimals: give \"decimal\" another sign, such as \",\"");
        }
        if (reading.hasErrors() || form == null) {
            return null;
        }
        return new FileMapping(
                requireNonNull(document.file()),
                form,
                new Opening(document.encoding(), document.sheet(), requireNonNullElse(document.header(), 1)),
                axes,
                rules,
                new Attributes(
                        document.value(),
                        document.status(),
                        document.conf(),
                        document.sampleSize(),
                        document.stdError(),
                        document.comment(),
                        source),
                new Numerals(
                        decimal,
                        thousands,
                        requireNonNullElse(document.percent(), false),
                        OptionalFields.orEmpty(document.missing())));
    }

    private @Nullable ForeignForm form(FileDocument document, String pointer) {
        String word = requireNonNullElse(document.form(), "");
        ForeignForm form = ForeignForm.find(word).orElse(null);
        if (form == null && document.form() != null) {
            reading.error(
                    "unknown-word",
                    pointer + "/form",
                    "there is no form '" + word + "': " + KnownNames.instead(word, ForeignForm.ids()));
        }
        return form;
    }

    private Axes axes(FileDocument document, @Nullable ForeignForm form, String pointer) {
        Map<String, String> indicators = requireNonNullElse(document.indicators(), Map.of());
        boolean isOne = (document.indicator() != null) != !indicators.isEmpty();
        if (!isOne) {
            reading.error(
                    document.indicator() == null ? "missing-field" : "contradicting-axes",
                    pointer,
                    "name the indicators of this file either by 'indicator' (a column, or {\"is\": \"ID\"}) or by"
                            + " 'indicators' (the column of each)");
        }
        return new Axes(
                required(document.area(), "area", form, pointer),
                required(document.period(), "period", form, pointer),
                document.group() == null ? null : axis(document.group(), pointer + "/group"),
                document.indicator() == null ? null : axis(document.indicator(), pointer + "/indicator"),
                indicators);
    }

    /** Reads an axis that a file must have, which the file itself may say where its form has that. */
    private Axis required(@Nullable Json json, String name, @Nullable ForeignForm form, String pointer) {
        if (json == null && form == ForeignForm.JSON_STAT) {
            return new Axis.Stated();
        }
        if (json == null) {
            reading.error(
                    "missing-field",
                    pointer,
                    "'" + name + "' is missing: name the column that holds it, or write {\"is\": \"...\"} where it is"
                            + " the same for the whole file");
            return NONE;
        }
        return axis(json, pointer + "/" + name);
    }

    private Axis source(Json json, String pointer) {
        return json instanceof Json.Text text ? new Axis.Fixed(text.text()) : axis(json, pointer);
    }

    private Axis axis(Json json, String pointer) {
        if (json instanceof Json.Text text) {
            return new Axis.Of(text.text(), false);
        }
        if (json instanceof Json.Fields fields) {
            return new AxisReader(reading, fields, pointer).read();
        }
        reading.error(
                "wrong-type",
                pointer,
                "this must be the name of a column, or an object such as {\"is\": \"...\"}, but is " + json.kind());
        return NONE;
    }

    /** Reads texts by column, each one or a list. */
    private Map<String, List<String>> texts(@Nullable Map<String, Json> byColumn, String pointer) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        requireNonNullElse(byColumn, Map.<String, Json>of())
                .forEach((column, json) -> texts.put(column, texts(json, JsonPointer.to(pointer, column))));
        return texts;
    }

    private List<String> texts(Json json, String pointer) {
        List<Json> items = json instanceof Json.Items list ? list.items() : List.of(json);
        List<String> texts = new ArrayList<>();
        for (Json item : items) {
            if (item instanceof Json.Text text) {
                texts.add(text.text());
            }
        }
        if (texts.size() < items.size() || texts.isEmpty()) {
            reading.error("wrong-type", pointer, "this must be a text in quotes, or a list of such texts");
        }
        return texts;
    }
}
