package eu.niem.scoring.guard;

import java.util.Set;

/**
 * A fitted treatment that changes numbers one by one, whatever else a panel holds. Only those of the library do: they
 * throw nothing, so they need no guard.
 */
public interface NumberAdjustment {

    /** Returns the ids of the indicators whose numbers it changes. */
    Set<String> changed();

    /**
     * Changes a number.
     *
     * @param indicator the id of one of the indicators
     * @return the number in its place, which is none unless it is finite
     */
    double changed(String indicator, double number);
}
