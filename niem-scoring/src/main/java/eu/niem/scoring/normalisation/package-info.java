/**
 * The methods that bring raw values to a common scale, and their interface. A method is fitted to the values of a
 * reference and gives a scaling, which is data. Which values are the reference is chosen in {@code methodology}; raw
 * numbers are prepared in {@code treatment}. Start reading at {@link eu.niem.scoring.normalisation.Normaliser}.
 */
@NullMarked
package eu.niem.scoring.normalisation;

import org.jspecify.annotations.NullMarked;
