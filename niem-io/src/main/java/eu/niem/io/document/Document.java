package eu.niem.io.document;

import eu.niem.io.check.Checked;
import java.util.Objects;

/**
 * A document as it was read.
 *
 * @param checked what it says, with everything that is wrong with it
 * @param locations where each place of it stands
 */
public record Document<T>(Checked<T> checked, Locations locations) {
    /** Refuses nulls. */
    public Document {
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(locations, "locations");
    }
}
