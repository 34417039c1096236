package eu.niem.io.document;

import eu.niem.io.json.Json;
import eu.niem.io.reading.IdPatterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of a mapping, {@code mapping.json}. */
record MappingDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull List<@Valid FileDocument> files,

        @Nullable List<@Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE) String> prefer) {
    static final String FORMAT = "niem-mapping/1";

    /** A file of others. An axis is the name of a column, or an object that says more. */
    record FileDocument(
            @Nullable @NotNull @Pattern(regexp = "\\P{Cc}+", message = "invalid-path: must be the path of a file")
            String file,

            @Nullable @NotNull String form,

            @Nullable String encoding,
            @Nullable String sheet,

            @Nullable @Within(least = 1, greatest = 1_000_000, message = "header-out-of-range: must be 1 or more")
            Integer header,

            @Nullable Map<String, Json> keep,
            @Nullable Map<String, Json> skip,
            @Nullable List<String> ignore,
            @Nullable Map<String, Map<String, String>> rename,
            @Nullable Json area,
            @Nullable Json period,
            @Nullable Json group,
            @Nullable Json indicator,
            @Nullable Map<String, String> indicators,
            @Nullable String value,
            @Nullable String status,
            @Nullable String conf,
            @Nullable String sampleSize,
            @Nullable String stdError,
            @Nullable String comment,
            @Nullable Json source,

            @Nullable @Pattern(regexp = "[.,]", message = "unknown-sign: must be '.' or ','")
            String decimal,

            @Nullable @Pattern(regexp = "[.,' ]", message = "unknown-sign: must be '.', ',', ' ' or an apostrophe")
            String thousands,

            @Nullable Boolean percent,
            @Nullable List<String> missing) {}
}
