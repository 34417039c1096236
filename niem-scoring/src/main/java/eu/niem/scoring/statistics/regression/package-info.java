/**
 * Least squares, and normal distributions behind numbers of which some are missing. What is imputed or drawn from them
 * belongs to {@code treatment} and {@code analysis}; how closely two columns go together, to {@code correlation}.
 * Nothing here is exported. Start reading at {@link eu.niem.scoring.statistics.regression.LinearRegression}.
 */
@NullMarked
package eu.niem.scoring.statistics.regression;

import org.jspecify.annotations.NullMarked;
