package eu.niem.io.document;

import eu.niem.io.document.CrosswalkDocument.EntryDocument;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.IdPatterns;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an entry, whose form depends on its kind. What is wrong is reported and left out. */
final class CrosswalkEntryReader {
    private final JsonReading reading;
    private final EntryDocument document;
    private final String pointer;

    CrosswalkEntryReader(JsonReading reading, EntryDocument document, String pointer) {
        this.reading = reading;
        this.document = document;
        this.pointer = pointer;
    }

    /** Reads the earlier indicators: none for {@code least} 0, one id for 1, else a list of at least so many. */
    List<String> from(int least, DistinctNames distinct) {
        return ids(document.from(), "from", least, distinct);
    }

    /** Reads the later indicators: none for {@code least} 0, one id for 1, else a list of at least so many. */
    List<String> to(int least, DistinctNames distinct) {
        return ids(document.to(), "to", least, distinct);
    }

    private List<String> ids(@Nullable Json json, String field, int least, DistinctNames distinct) {
        String place = JsonPointer.to(pointer, field);
        List<String> ids = new ArrayList<>();
        if (least == 0) {
            notHere(json, field);
        } else if (json == null) {
            missing(field);
        } else if (least == 1) {
            add(json, place, distinct, ids);
        } else if (!(json instanceof Json.Items items)) {
            wrong("a list of ids in [ ]", json, place);
        } else {
            for (int i = 0; i < items.items().size(); i++) {
                add(items.items().get(i), JsonPointer.to(place, i), distinct, ids);
            }
            if (items.items().size() < least) {
                reading.error(
                        "too-few-indicators",
                        place,
                        "a mapping of kind '" + document.kind() + "' needs " + least
                                + " ids at least here; one alone is 'same' or 'recoded'");
            }
        }
        return ids;
    }

    private void add(Json json, String place, DistinctNames distinct, List<String> ids) {
        String id = id(json, place);
        if (id != null) {
            distinct.add(id, place);
            ids.add(id);
        }
    }

    /** Refuses options. */
    void noOptions() {
        notHere(document.options(), "options");
    }

    /** Returns the later option by the earlier one. */
    Map<String, String> options() {
        if (document.options() == null) {
            missing("options");
            return Map.of();
        }
        return options(document.options(), pointer + "/options");
    }

    /**
     * Returns the later option by the earlier one, for each later indicator; none where there are no options at all.
     */
    Map<String, Map<String, String>> optionsOfEach(List<String> indicators) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        String place = pointer + "/options";
        Map<String, Json.Member> members = members(document.options(), place);
        members.forEach((indicator, member) -> {
            if (document.to() instanceof Json.Items && !indicators.contains(indicator)) {
                reading.misnamed(
                        "unknown-indicator",
                        place,
                        indicator,
                        "'" + indicator + "' is none of those it is split into: "
                                + KnownNames.instead(indicator, indicators));
            }
            options.put(indicator, options(member.value(), JsonPointer.to(place, indicator)));
        });
        List<String> silent = indicators.stream()
                .filter(indicator -> !members.containsKey(indicator))
                .toList();
        if (document.options() instanceof Json.Fields && !silent.isEmpty()) {
            reading.error(
                    "missing-options",
                    place,
                    "the options of " + silent
                            + " are missing: map them for each, or leave 'options' out where they do not compare");
        }
        return options;
    }

    /** Returns the later option by a combination of earlier ones, joined by +. */
    Map<List<String>, String> optionsByCombination(List<String> indicators) {
        Map<List<String>, String> options = new LinkedHashMap<>();
        String place = pointer + "/options";
        if (document.options() instanceof Json.Fields fields && fields.members().isEmpty()) {
            empty(place);
        }
        members(document.options(), place).forEach((key, member) -> {
            List<String> combination = List.of(key.split("\\+", -1));
            combination.forEach(option -> checkName(option, place, key));
            if (combination.size() != indicators.size() && document.from() instanceof Json.Items) {
                reading.misnamed(
                        "wrong-combination",
                        place,
                        key,
                        "'" + key + "' must name one option of each of " + indicators + ", joined by '+'");
            }
            String option = id(member.value(), JsonPointer.to(place, key));
            if (option != null) {
                options.put(combination, option);
            }
        });
        return options;
    }

    private Map<String, String> options(Json json, String place) {
        Map<String, String> options = new LinkedHashMap<>();
        if (json instanceof Json.Fields fields && fields.members().isEmpty()) {
            empty(place);
        }
        members(json, place).forEach((from, member) -> {
            checkName(from, place, from);
            String to = id(member.value(), JsonPointer.to(place, from));
            if (to != null) {
                options.put(from, to);
            }
        });
        return options;
    }

    private Map<String, Json.Member> members(@Nullable Json json, String place) {
        if (json instanceof Json.Fields fields) {
            return fields.members();
        }
        if (json != null) {
            wrong("an object in { }", json, place);
        }
        return Map.of();
    }

    private void checkName(String id, String object, String name) {
        if (!id.matches(IdPatterns.ID)) {
            reading.misnamed(
                    "invalid-id",
                    object,
                    name,
                    "'" + id + "' is no id of an option: " + Constraints.ID_RULE.replaceFirst(".*: ", "it "));
        }
    }

    private @Nullable String id(Json json, String place) {
        if (!(json instanceof Json.Text text)) {
            wrong("an id in quotes", json, place);
            return null;
        }
        if (!text.text().matches(IdPatterns.ID)) {
            reading.error(
                    "invalid-id",
                    place,
                    "'" + text.text() + "' is no id: " + Constraints.ID_RULE.replaceFirst(".*: ", "it "));
            return null;
        }
        return text.text();
    }

    private void empty(String place) {
        reading.error("empty-options", place, "no option is mapped: map one at least");
    }

    private void missing(String field) {
        reading.error(
                "missing-field",
                pointer,
                "the field '" + field + "' is missing: a mapping of kind '" + document.kind() + "' needs it");
    }

    private void notHere(@Nullable Json json, String field) {
        if (json != null) {
            reading.misnamed(
                    "unknown-field",
                    pointer,
                    field,
                    "a mapping of kind '" + document.kind() + "' has no '" + field + "': remove it");
        }
    }

    private void wrong(String expected, Json json, String place) {
        reading.fail("wrong-type", place, "this must be " + expected + ", but is " + json.kind());
    }
}
