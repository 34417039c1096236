package eu.niem.io.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code observations.json}. */
record ObservationsDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull List<@Valid ObservationDocument> observations) {
    static final String FORMAT = "niem-observations/1";
}
