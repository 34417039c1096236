/**
 * What was observed: one value per indicator, area, period and group, with its status and its sources, and what is
 * known of areas, rounds, policy changes and recommendations. What is asked belongs to {@code eu.niem.core.framework};
 * many observations as columns are a panel in {@code eu.niem.core.panel}. Start reading at
 * {@link eu.niem.core.evidence.Observation}.
 */
@NullMarked
package eu.niem.core.evidence;

import org.jspecify.annotations.NullMarked;
