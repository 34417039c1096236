package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document of observations, {@code observations.json}. */
record ObservationsDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull List<ObservationDocument> observations) {
    static final String FORMAT = "niem-observations/1";

    static ObservationsDocument of(Collection<Observation> observations) {
        return new ObservationsDocument(
                FORMAT, observations.stream().map(ObservationDocument::of).toList());
    }
}
