package eu.niem.core.framework;

import java.io.Serializable;
import java.util.Optional;

/**
 * The way an indicator is measured: by one of several {@link Options}, by a {@link Checklist}, or by a number, a
 * {@link Quantity}.
 */
public sealed interface Scale extends Serializable permits Options, Checklist, Quantity {

    /** Returns the favourable end of the raw values; for options and checklists always the higher points. */
    Direction direction();

    /** Finds the range of the points that its answers score; empty for a quantity, which has none. */
    Optional<PointsRange> findRange();
}
