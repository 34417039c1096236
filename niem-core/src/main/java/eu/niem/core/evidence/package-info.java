/**
 * What was observed: one value or answer per indicator, area, period and group, with its status and where it comes from.
 * Entry type: {@link eu.niem.core.evidence.Observation}.
 */
@NullMarked
package eu.niem.core.evidence;

import org.jspecify.annotations.NullMarked;
