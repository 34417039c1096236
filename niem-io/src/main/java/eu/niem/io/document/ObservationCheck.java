package eu.niem.io.document;

import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.IdPatterns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks observations in JSON, as far as their indicators do not matter. */
final class ObservationCheck {
    private final JsonReading reading;

    ObservationCheck(JsonReading reading) {
        this.reading = reading;
    }

    void checkAll(List<ObservationDocument> observations, String list) {
        Constraints.checkAll(observations, list, ObservationDocument::isComplete, reading);
        for (int i = 0; i < observations.size(); i++) {
            check(observations.get(i), JsonPointer.to(list, i));
        }
    }

    /** Checks value and sources of an observation. */
    void check(ObservationDocument observation, String pointer) {
        value(observation.value(), pointer + "/value");
        List<String> sources = OptionalFields.orEmpty(observation.sources());
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).isEmpty() || sources.get(i).indexOf('+') >= 0) {
                reading.error(
                        "invalid-id",
                        JsonPointer.to(pointer + "/sources", i),
                        "the id of a source has no '+' and is not empty: give each source an element of its own");
            }
        }
    }

    private void value(@Nullable Json value, String pointer) {
        if (value instanceof Json.Fields || value instanceof Json.Flag) {
            reading.fail(
                    "wrong-type",
                    pointer,
                    "a value must be a number, the id of an option in quotes, a list of items, or null, but is "
                            + value.kind());
        }
        if (value instanceof Json.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(list.items().get(i), JsonPointer.to(pointer, i));
            }
        }
    }

    private void item(Json item, String pointer) {
        if (!(item instanceof Json.Text text)) {
            reading.fail("wrong-type", pointer, "the id of an item must be a text in quotes, but is " + item.kind());
        } else if (!text.text().matches(IdPatterns.ID) || text.text().equals(ObservationRow.NONE_HOLDS)) {
            reading.error(
                    "unknown-item",
                    pointer,
                    "'" + text.text()
                            + "' is no id of an item: list the ids, and leave the list empty where none holds");
        }
    }
}
