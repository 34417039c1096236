/**
 * What is done to raw numbers before they are normalised: screening, denominators, imputation, outliers. Entry type:
 * {@link eu.niem.scoring.treatment.Treatment}.
 */
@NullMarked
package eu.niem.scoring.treatment;

import org.jspecify.annotations.NullMarked;
