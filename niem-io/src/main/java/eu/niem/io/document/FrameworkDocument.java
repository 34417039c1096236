package eu.niem.io.document;

import eu.niem.io.json.LocalText;
import eu.niem.io.reading.IdPatterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document of a framework, {@code framework.json}. */
record FrameworkDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull @Pattern(regexp = IdPatterns.ID, message = Constraints.ID_RULE)
        String id,

        @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
        String version,

        @Nullable LocalText title,
        @Nullable LocalText description,
        @Nullable String note,
        @Nullable List<@Valid FacetDocument> facets,

        @Nullable @Size(min = 1, message = Constraints.LIST_RULE)
        List<@Valid GroupDocument> groupCodes,

        @Nullable @Valid PointsDocument points,

        @Nullable @NotNull @Valid NodeDocument root) {
    static final String FORMAT = "niem-framework/1";

    /** A group of people that indicators may ask about. */
    record GroupDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
            String id,

            @Nullable LocalText name) {}

    /** The range of points of all answers. */
    record PointsDocument(
            @Nullable @NotNull Double lower,
            @Nullable @NotNull Double upper) {}

    /** A facet. */
    record FacetDocument(
            @Nullable
            @NotNull
            @Pattern(regexp = "(?!tree$)" + IdPatterns.ID, message = Constraints.ID_RULE + ", not 'tree'")
            String id,

            @Nullable LocalText name,

            @Nullable @NotNull @Size(min = 1, message = Constraints.LIST_RULE)
            List<@Valid CodeDocument> codes) {}

    /** A code of a facet. */
    record CodeDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.ID, message = Constraints.ID_RULE)
            String code,

            @Nullable LocalText name) {}
}
