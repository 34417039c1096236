/**
 * From a methodology by way of a plan to a scorecard. Entry types: {@link eu.niem.scoring.Study},
 * {@link eu.niem.scoring.methodology.Methodology} and {@link eu.niem.scoring.Plan}.
 */
@NullMarked
package eu.niem.scoring;

import org.jspecify.annotations.NullMarked;
