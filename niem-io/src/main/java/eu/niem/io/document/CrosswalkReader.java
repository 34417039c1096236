package eu.niem.io.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.io.document.CrosswalkDocument.EntryDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the document of a crosswalk: its form, its constraints, then its entries one by one. */
final class CrosswalkReader {
    private final JsonReading reading;
    private final DistinctNames before;
    private final DistinctNames after;

    private CrosswalkReader(JsonReading reading) {
        this.reading = reading;
        this.before = new DistinctNames(reading);
        this.after = new DistinctNames(reading);
    }

    /** Reads the crosswalk; null if there is an error. */
    static @Nullable Crosswalk read(JsonReading reading) {
        CrosswalkDocument document = Constraints.document(reading, CrosswalkDocument.class);
        if (document == null) {
            return null;
        }
        String from = document.from();
        if (from != null && from.equals(document.to())) {
            reading.error("same-version", "/to", "the crosswalk begins at '" + from + "' too: name another version");
        }
        List<CrosswalkEntry> entries =
                new CrosswalkReader(reading).entries(OptionalFields.orEmpty(document.mappings()));
        return reading.make(
                "invalid-crosswalk",
                "",
                () -> new Crosswalk(
                        requireNonNull(document.framework()),
                        requireNonNull(from),
                        requireNonNull(document.to()),
                        requireNonNullElse(document.note(), ""),
                        document.unmapped() != null,
                        entries));
    }

    private List<CrosswalkEntry> entries(List<EntryDocument> documents) {
        List<CrosswalkEntry> entries = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Supplier<CrosswalkEntry> entry = entry(documents.get(i), JsonPointer.to("/mappings", i));
            if (entry != null && !reading.hasErrors()) {
                entries.add(entry.get());
            }
        }
        return entries;
    }

    /** Reads an entry to its end, and makes it if nothing was wrong; null where its kind is not known. */
    private @Nullable Supplier<CrosswalkEntry> entry(EntryDocument document, String pointer) {
        CrosswalkEntryReader reader = new CrosswalkEntryReader(reading, document, pointer);
        return switch (requireNonNullElse(document.kind(), "")) {
            case "same" -> {
                List<String> from = reader.from(1, before);
                List<String> to = reader.to(1, after);
                reader.noOptions();
                yield () -> new CrosswalkEntry.Same(from.get(0), to.get(0));
            }
            case "recoded" -> {
                List<String> from = reader.from(1, before);
                List<String> to = reader.to(1, after);
                Map<String, String> options = reader.options();
                yield () -> new CrosswalkEntry.Recoded(from.get(0), to.get(0), options);
            }
            case "split" -> {
                List<String> from = reader.from(1, before);
                List<String> to = reader.to(2, after);
                Map<String, Map<String, String>> options = reader.optionsOfEach(to);
                yield () -> new CrosswalkEntry.Split(from.get(0), to, options);
            }
            case "merged" -> {
                List<String> from = reader.from(2, before);
                List<String> to = reader.to(1, after);
                Map<List<String>, String> options = reader.optionsByCombination(from);
                yield () -> new CrosswalkEntry.Merged(from, to.get(0), options);
            }
            case "new" -> {
                reader.from(0, before);
                List<String> to = reader.to(1, after);
                reader.noOptions();
                yield () -> new CrosswalkEntry.New(to.get(0));
            }
            case "dropped" -> {
                List<String> from = reader.from(1, before);
                reader.to(0, after);
                reader.noOptions();
                yield () -> new CrosswalkEntry.Dropped(from.get(0));
            }
            default -> null; // reported with the constraints
        };
    }
}
