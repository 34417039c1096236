/**
 * Counts of the items that a study asked and of those that were collected, and an index made of them. The coverage of
 * scores belongs to the scores themselves. Results are made by the library: their constructors are no API. Start
 * reading at {@link eu.niem.scoring.evaluation.availability.DataAvailability}.
 */
@NullMarked
package eu.niem.scoring.evaluation.availability;

import org.jspecify.annotations.NullMarked;
