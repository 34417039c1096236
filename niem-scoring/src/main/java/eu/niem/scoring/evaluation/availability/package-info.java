/**
 * What was asked and what was collected. Start reading at {@link
 * eu.niem.scoring.evaluation.availability.DataAvailability}.
 */
@NullMarked
package eu.niem.scoring.evaluation.availability;

import org.jspecify.annotations.NullMarked;
