/**
 * What scoring returns: scores, rankings, coverage, explanations down to the observations, and tables to print and
 * save. How a score is computed belongs to the module {@code eu.niem.scoring}. Results are made by the library: their
 * constructors are no API. Start reading at {@link eu.niem.core.result.Score} and
 * {@link eu.niem.core.result.Explanation}.
 */
@NullMarked
package eu.niem.core.result;

import org.jspecify.annotations.NullMarked;
