/**
 * The methods that change raw numbers before they are normalised, and their interface: screening, denominators,
 * imputation, outliers. A treatment is fitted to a panel and gives an adjustment, which is data. How values come to a
 * common scale belongs to {@code normalisation}. Results are made by the library: their constructors are no API. Start
 * reading at {@link eu.niem.scoring.treatment.Treatment}.
 */
@NullMarked
package eu.niem.scoring.treatment;

import org.jspecify.annotations.NullMarked;
