package eu.niem.io.document;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.io.json.Json;
import eu.niem.io.reading.IdPatterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of a crosswalk, {@code crosswalk-*.json}. */
record CrosswalkDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull @Pattern(regexp = IdPatterns.ID, message = Constraints.ID_RULE)
        String framework,

        @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
        String from,

        @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
        String to,

        @Nullable String note,

        @Nullable @Pattern(regexp = SAME, message = "unknown-word: must be '" + SAME + "' or left out")
        String unmapped,

        @Nullable @NotNull List<@Valid EntryDocument> mappings) {
    static final String FORMAT = "niem-crosswalk/1";
    static final String SAME = "same";

    /**
     * An entry of the crosswalk. Indicators are an id, or a list of ids where there are several; what options are
     * depends on the kind.
     */
    record EntryDocument(
            @Nullable
            @NotNull
            @Pattern(
                    regexp = "same|recoded|split|merged|new|dropped",
                    message = "unknown-word: must be 'same', 'recoded', 'split', 'merged', 'new' or 'dropped'")
            String kind,

            @Nullable Json from,
            @Nullable Json to,
            @Nullable Json options) {}

    static CrosswalkDocument of(Crosswalk crosswalk) {
        return new CrosswalkDocument(
                FORMAT,
                crosswalk.framework(),
                crosswalk.from(),
                crosswalk.to(),
                OptionalFields.orNull(crosswalk.note()),
                crosswalk.unmappedSame() ? SAME : null,
                crosswalk.mappings().stream().map(CrosswalkDocument::document).toList());
    }

    private static EntryDocument document(CrosswalkEntry mapping) {
        return new EntryDocument(
                mapping.kind(),
                ids(mapping.before(), mapping instanceof CrosswalkEntry.Merged),
                ids(mapping.after(), mapping instanceof CrosswalkEntry.Split),
                options(mapping));
    }

    private static @Nullable Json ids(List<String> ids, boolean listed) {
        return ids.isEmpty() ? null : Json.of(listed ? ids : ids.get(0));
    }

    private static @Nullable Json options(CrosswalkEntry mapping) {
        if (mapping instanceof CrosswalkEntry.Recoded recoded) {
            return Json.of(recoded.options());
        }
        if (mapping instanceof CrosswalkEntry.Split split && split.isComparable()) {
            return Json.of(split.options());
        }
        if (mapping instanceof CrosswalkEntry.Merged merged && merged.isComparable()) {
            Map<String, String> options = new LinkedHashMap<>();
            merged.options().forEach((combination, option) -> options.put(String.join("+", combination), option));
            return Json.of(options);
        }
        return null;
    }
}
