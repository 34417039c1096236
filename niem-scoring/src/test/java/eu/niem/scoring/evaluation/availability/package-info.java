/** Tests of this package. Entry type: {@link eu.niem.scoring.evaluation.availability.DataAvailabilityProperties}. */
@NullMarked
package eu.niem.scoring.evaluation.availability;

import org.jspecify.annotations.NullMarked;
