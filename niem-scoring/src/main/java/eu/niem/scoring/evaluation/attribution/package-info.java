/**
 * How a difference of scores is split over the indicators that cause it. Start reading at {@link
 * eu.niem.scoring.evaluation.attribution.Attribution}.
 */
@NullMarked
package eu.niem.scoring.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
