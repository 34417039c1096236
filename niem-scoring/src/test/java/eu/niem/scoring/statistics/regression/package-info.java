/** Tests of this package. Entry type: {@link eu.niem.scoring.statistics.regression.LinearRegressionTest}. */
@NullMarked
package eu.niem.scoring.statistics.regression;

import org.jspecify.annotations.NullMarked;
