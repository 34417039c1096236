/** Tests of this package. Entry type: {@link eu.niem.scoring.evaluation.attribution.AttributionProperties}. */
@NullMarked
package eu.niem.scoring.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
