/**
 * Bringing raw values to a common scale. Entry type: {@link eu.niem.scoring.normalisation.Normaliser}.
 */
@NullMarked
package eu.niem.scoring.normalisation;

import org.jspecify.annotations.NullMarked;
