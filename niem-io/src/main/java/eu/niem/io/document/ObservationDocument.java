package eu.niem.io.document;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.json.RecordBinder;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.observation.ObservationRow.Form;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An observation in JSON. Its value is the id of an option, a number, a list of the items that hold, or null where
 * there is none. What may be left out may be null as well, as tools that turn tables into JSON write it.
 */
@RecordBinder.NullIsAbsent
record ObservationDocument(
        @Nullable @NotNull String indicator,
        @Nullable @NotNull String refArea,
        @Nullable @NotNull String timePeriod,
        @Nullable String group,
        @Nullable Json value,
        @Nullable String status,
        @Nullable String conf,
        @Nullable Double sampleSize,
        @Nullable Double stdError,
        @Nullable List<String> sources,
        @Nullable String comment) {
    /** The fields of documents by those of rows, where they differ. */
    private static final Map<String, String> FIELDS =
            Map.of("obsValue", "value", "obsStatus", "status", "confStatus", "conf", "source", "sources");

    static ObservationDocument of(Observation observation) {
        RowKey key = observation.key();
        ConfStatus conf = observation.conf();
        return new ObservationDocument(
                observation.indicator(),
                key.refArea(),
                key.timePeriod(),
                key.group().equals(RowKey.TOTAL) ? null : key.group(),
                json(observation.value()),
                OptionalFields.orNull(observation.statusLetters()),
                conf == ConfStatus.FREE ? null : String.valueOf(conf.letter()),
                observation.sampleSize(),
                observation.stdError(),
                OptionalFields.orNull(observation.sources()),
                OptionalFields.orNull(observation.comment()));
    }

    /** Returns whether it has all that must not be left out; nothing else is constrained here. */
    boolean isComplete() {
        return indicator != null && refArea != null && timePeriod != null;
    }

    private static Json json(Value value) {
        if (value instanceof Value.Numeric numeric) {
            return Json.of(numeric.number());
        }
        if (value instanceof Value.Answer answer) {
            return Json.of(answer.option());
        }
        return value instanceof Value.Checks checks ? Json.of(checks.items()) : new Json.Null(0, 0);
    }

    /** Returns the row of this document, which stands at {@code pointer}. */
    ObservationRow row(String pointer, JsonReading reading) {
        return new ObservationRow(
                indicator,
                refArea,
                timePeriod,
                group,
                valueText(),
                status,
                conf,
                sampleSize == null ? null : sampleSize.toString(),
                stdError == null ? null : stdError.toString(),
                sources == null || sources.isEmpty() ? null : String.join("+", sources),
                comment,
                value instanceof Json.Numeral ? Form.NUMBER : value instanceof Json.Items ? Form.LIST : Form.TEXT,
                field -> reading.at(JsonPointer.to(pointer, FIELDS.getOrDefault(field, field))),
                Double.NaN);
    }

    private @Nullable String valueText() {
        if (value instanceof Json.Numeral numeral) {
            return numeral.text();
        }
        if (value instanceof Json.Items items) {
            List<String> texts = items.items().stream()
                    .map(item -> item instanceof Json.Text text ? text.text() : "")
                    .toList();
            return texts.isEmpty() ? ObservationRow.NONE_HOLDS : String.join("+", texts);
        }
        return value instanceof Json.Text text ? text.text() : null;
    }
}
