/**
 * Least squares, and the normal distribution behind numbers of which some are missing. Not exported: treatments
 * and trends use it. Start reading at {@link eu.niem.scoring.statistics.regression.LinearRegression}.
 */
@NullMarked
package eu.niem.scoring.statistics.regression;

import org.jspecify.annotations.NullMarked;
