package eu.niem.core.framework;

import java.io.Serializable;

/**
 * How an indicator is measured: by choosing one of several {@link Options}, by ticking off a {@link Checklist}, or by
 * a number, a {@link Quantity}.
 */
public sealed interface Scale extends Serializable permits Options, Checklist, Quantity {

    /** The favourable end of the raw values: for answers always the higher points. */
    Direction direction();
}
