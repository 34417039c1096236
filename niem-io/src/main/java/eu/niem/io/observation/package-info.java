/**
 * How text becomes an observation, for tables and JSON alike: a row of texts is checked against its indicator. Where
 * the row comes from is no matter of this package. Not exported. Start reading at {@link
 * eu.niem.io.observation.ObservationReader}.
 */
@NullMarked
package eu.niem.io.observation;

import org.jspecify.annotations.NullMarked;
