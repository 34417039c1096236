package eu.niem.io.document;

import eu.niem.io.json.Json;
import eu.niem.io.json.LocalText;
import eu.niem.io.reading.IdPatterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the tree: with children a dimension, else an indicator. */
record NodeDocument(
        @Nullable @NotNull @Pattern(regexp = IdPatterns.ID, message = Constraints.ID_RULE)
        String id,

        @Nullable LocalText name,
        @Nullable LocalText description,
        @Nullable String note,

        @Nullable @Within(message = "negative-weight: must be 0 or more")
        Double weight,

        @Nullable
        @Pattern(
                regexp = "higher-is-better|lower-is-better",
                message = "unknown-word: must be 'higher-is-better' or 'lower-is-better'")
        String direction,

        @Nullable @Pattern(regexp = "scored|context", message = "unknown-word: must be 'scored' or 'context'")
        String use,

        @Nullable Map<String, String> facets,
        @Nullable List<@Valid ReferenceDocument> references,
        @Nullable List<@Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE) String> groups,

        @Nullable
        List<@Pattern(regexp = EVIDENCE, message = "unknown-word: must be a kind of source, one of " + EVIDENCE) String>
                evidence,

        @Nullable @Size(min = 1, message = Constraints.LIST_RULE)
        List<@Valid OptionDocument> options,

        @Nullable @Size(min = 1, message = Constraints.LIST_RULE)
        List<@Valid ItemDocument> checklist,

        @Nullable @Valid QuantityDocument quantity,
        @Nullable @Valid StandardDocument standard,
        @Nullable List<@Valid NodeDocument> children) {
    private static final String EVIDENCE = "national-statistics|survey|qualitative-research|independent-evaluation"
            + "|internal-audit|self-assessment|legal-text|administrative-data|expert-assessment";

    /** A permitted answer. */
    record OptionDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.ID, message = Constraints.ID_RULE)
            String id,

            @Nullable LocalText name,

            @Nullable @NotNull Double points,

            @Nullable
            @Pattern(regexp = "below|meets|exceeds", message = "unknown-word: must be 'below', 'meets' or 'exceeds'")
            String standard) {}

    /** A condition of a checklist. */
    record ItemDocument(
            @Nullable
            @NotNull
            @Pattern(regexp = "(?!-$)" + IdPatterns.ID, message = Constraints.ID_RULE + ", not '-' alone")
            String id,

            @Nullable LocalText name,

            @Nullable Double points) {}

    /** A number in a unit. */
    record QuantityDocument(
            @Nullable String unitMeasure,

            @Nullable
            @Pattern(
                    regexp = "higher-is-better|lower-is-better",
                    message = "unknown-word: must be 'higher-is-better' or 'lower-is-better'")
            String direction,

            @Nullable Double worst,
            @Nullable Double best,
            @Nullable String ages,
            @Nullable String definition,
            @Nullable @Valid TargetDocument target) {}

    /**
     * What meets the standard of a checklist or a quantity.
     *
     * @param meets ids of items, all of which must hold; how many items must hold; or the number that is enough
     */
    record StandardDocument(@Nullable @NotNull Json meets) {}

    /** A number to be reached. */
    record TargetDocument(
            @Nullable @NotNull Double value,
            @Nullable @NotNull String period,
            @Nullable @Valid BaseDocument base) {}

    /** The number from which the way to a target begins. */
    record BaseDocument(
            @Nullable @NotNull Double value,
            @Nullable @NotNull String period) {}

    /** A text that sets a standard. */
    record ReferenceDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
            String id,

            @Nullable LocalText title,
            @Nullable String url,

            @Nullable @Size(min = 1, message = Constraints.LIST_RULE)
            List<@Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE) String> areas,

            @Nullable String from,
            @Nullable String to,

            @Nullable @Size(min = 1, message = Constraints.LIST_RULE)
            List<@Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE) String> groups) {}
}
