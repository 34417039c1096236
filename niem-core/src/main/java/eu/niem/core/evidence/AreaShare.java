package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * The share of an area's population that went to another area, when areas were merged or split.
 *
 * <ul>
 *   <li>The shares of one area add up to 1. A merger is one share of 1 for each of the areas merged; a split is several
 *       shares of one area.
 *   <li>An area that stays as it is may have a share of 1 of itself.
 * </ul>
 *
 * @param from the code of the area as it was
 * @param to the code of the area as it is
 * @param weight the share, above 0 and up to 1
 */
public record AreaShare(String from, String to, double weight) implements Serializable {
    /** Checks codes and share. */
    public AreaShare {
        Require.code("an area that was", from);
        Require.code("an area that is", to);
        Require.that(weight > 0 && weight <= 1, "the share of an area", "be above 0 and up to 1", weight);
    }

    /** Returns whether the area stays as it is. */
    public boolean isSame() {
        return from.equals(to);
    }
}
