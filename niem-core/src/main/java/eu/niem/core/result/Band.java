package eu.niem.core.result;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * A named class of scores, from a bound up to but without the next band's.
 *
 * @param name what the class is called
 * @param from its lower bound, which belongs to it
 */
public record Band(String name, double from) implements Serializable {
    /** Checks name and bound. */
    public Band {
        Require.code("a band's name", name);
        Require.finite("the lower bound of band '" + name + "'", from);
    }
}
