package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A permitted answer.
 *
 * @param id what the answer is recorded as, unique in the indicator
 * @param name the answer's text
 * @param points what the answer scores, from 0 (least favourable) to 100 (most favourable)
 * @param standard how the answer stands to the standard; null where the indicator has none
 */
public record Option(
        String id, String name, double points, @Nullable Standard standard) implements Serializable {
    /** Checks id and points. */
    public Option {
        Require.id("an option's id", id);
        Require.notNull("name", name);
        Require.that(points >= 0 && points <= 100, "the points of option '" + id + "'", "lie from 0 to 100", points);
    }

    /** Makes an option that is not measured against a standard. */
    public static Option of(String id, String name, double points) {
        return new Option(id, name, points, null);
    }
}
