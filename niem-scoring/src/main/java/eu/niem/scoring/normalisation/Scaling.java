package eu.niem.scoring.normalisation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;

/**
 * A fitted normalisation: the frozen yardstick of one indicator. An implementation is immutable; one that is to be
 * saved with a plan is a public record that the {@link eu.niem.scoring.methodology.Methods} know.
 */
@FunctionalInterface
public interface Scaling extends Named, Serializable {
    /** What normalisations learn, as a plan saves it. */
    Role<Scaling> ROLE = new Role<>("scaling", Scaling.class);

    /**
     * Makes a scaling without a value for any raw value: for a normalisation whose reference teaches nothing.
     *
     * @param reason why, in words that say what to do
     */
    static Scaling none(String reason) {
        return new UndefinedScaling(reason);
    }

    /**
     * Normalises a raw value.
     *
     * @param raw finite
     * @return the value on the common scale; {@code NaN} where there is none
     */
    double apply(double raw);

    /**
     * Returns why a raw value has no normalised one. It is asked only where {@link #apply} gave none.
     *
     * @param raw finite
     */
    default String undefined(double raw) {
        return "the normalisation has no value for " + ShortestDecimal.of(raw);
    }

    /**
     * Returns what it did to a raw value, in the words of an explanation, such as {@code worst 20, best 80}. Without
     * better words these are its name and parameters. The plan has the exact parameters.
     *
     * @param raw finite, and {@link #apply} gave a value for it
     */
    default String explain(double raw) {
        return label();
    }
}
