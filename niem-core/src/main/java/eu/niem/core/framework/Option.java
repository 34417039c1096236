package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A permitted answer.
 *
 * @param id what the answer is recorded as, unique in the indicator
 * @param name the answer's text
 * @param points what the answer scores, the more the more favourable; in the range of its question, 0 to 100 unless
 *     {@link Options#range} says otherwise
 * @param standard how the answer stands to the standard; null where the indicator has none
 */
public record Option(
        String id, String name, double points, @Nullable Standard standard) implements Serializable {
    /** Checks id and points. */
    public Option {
        Require.id("an option's id", id);
        Require.notNull("name", name);
        Require.finite("the points of option '" + id + "'", points);
    }

    /** Makes an option that is not measured against a standard. */
    public static Option of(String id, String name, double points) {
        return new Option(id, name, points, null);
    }
}
