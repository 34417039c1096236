package eu.niem.core.result;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * A named class of scores, from its lower bound up to, but without, the bound of the next band.
 *
 * @param name the name of the class
 * @param from its lower bound, which belongs to it
 */
public record Band(String name, double from) implements Serializable {
    /** Checks name and bound. */
    public Band {
        Require.code("a band's name", name);
        Require.finite("the lower bound of band '" + name + "'", from);
    }
}
