package eu.niem.io.document;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.document.NodeDocument.BaseDocument;
import eu.niem.io.document.NodeDocument.ItemDocument;
import eu.niem.io.document.NodeDocument.TargetDocument;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.KnownNames;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what meets the standard of a checklist or quantity, and the target of a quantity. */
final class StandardCheck {
    private final JsonReading reading;

    StandardCheck(JsonReading reading) {
        this.reading = reading;
    }

    /** Checks the standard of an indicator. */
    void check(NodeDocument node, String pointer) {
        Json meets = node.standard() == null ? null : node.standard().meets();
        String place = pointer + "/standard/meets";
        if (node.standard() != null && node.options() != null) {
            reading.error(
                    "misplaced-standard",
                    pointer + "/standard",
                    "an indicator with options says with each option whether it is below, meets or exceeds the"
                            + " standard: write 'standard' there");
        } else if (meets != null && node.checklist() != null) {
            checklist(meets, node.checklist(), place);
        } else if (meets != null && node.quantity() != null && !isNumber(meets)) {
            reading.error(
                    "wrong-type", place, "this must be the number that meets the standard, but is " + meets.kind());
        }
    }

    private void checklist(Json meets, List<ItemDocument> items, String place) {
        if (meets instanceof Json.Items named && !named.items().isEmpty()) {
            items(named.items(), items, place);
        } else if (isCount(meets) && ((Json.Numeral) meets).value() > items.size()) {
            reading.error(
                    "too-many-items",
                    place,
                    "no more items can hold than the checklist has: write a whole number from 1 to " + items.size());
        } else if (!isCount(meets)) {
            reading.error(
                    "wrong-type",
                    place,
                    "this must be the ids of the items that must hold, such as [\"a\",\"b\"], or how many must hold, a"
                            + " whole number from 1 to " + items.size());
        }
    }

    private void items(List<Json> named, List<ItemDocument> items, String place) {
        List<String> known =
                items.stream().map(ItemDocument::id).filter(Objects::nonNull).toList();
        DistinctNames distinct = new DistinctNames(reading);
        for (int i = 0; i < named.size(); i++) {
            String pointer = JsonPointer.to(place, i);
            if (!(named.get(i) instanceof Json.Text text)) {
                reading.error("wrong-type", pointer, "this must be the id of an item in quotes");
            } else if (known.contains(text.text())) {
                distinct.add(text.text(), pointer);
            } else {
                reading.error(
                        "unknown-item",
                        pointer,
                        "the checklist has no item '" + text.text() + "': " + KnownNames.instead(text.text(), known));
            }
        }
    }

    private static boolean isNumber(Json json) {
        return json instanceof Json.Numeral numeral && Double.isFinite(numeral.value());
    }

    private static boolean isCount(Json json) {
        return json instanceof Json.Numeral numeral
                && numeral.value() == Math.rint(numeral.value())
                && numeral.value() >= 1;
    }

    /** Checks the target of a quantity. */
    void target(TargetDocument target, String pointer) {
        TimePeriod end = period(target.period(), pointer + "/period");
        BaseDocument base = target.base();
        if (base == null) {
            return;
        }
        TimePeriod begin = period(base.period(), pointer + "/base/period");
        if (begin != null && end != null && !begin.end().isBefore(end.end())) {
            reading.error(
                    "end-before-start",
                    pointer + "/base/period",
                    "the base of a target must come before it, but is of " + begin + ", and the target of " + end
                            + ": swap the periods, or correct one");
        }
        if (base.value() != null && base.value().equals(target.value())) {
            reading.error(
                    "equal-target",
                    pointer + "/base/value",
                    "a target must be another number than its base: correct one, or leave the base out");
        }
    }

    private @Nullable TimePeriod period(@Nullable String text, String pointer) {
        if (text == null) {
            return null;
        }
        if (!TimePeriod.isPeriod(text)) {
            reading.error(
                    "invalid-period", pointer, "must be a period such as 2030 or 2030-06, but was '" + text + "'");
            return null;
        }
        return TimePeriod.parse(text);
    }
}
