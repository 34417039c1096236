/**
 * Least squares, and normal distributions behind numbers of which some are missing. Treatments and trends use them;
 * nothing here is exported. Start reading at {@link eu.niem.scoring.statistics.regression.LinearRegression}.
 */
@NullMarked
package eu.niem.scoring.statistics.regression;

import org.jspecify.annotations.NullMarked;
