/**
 * What scoring says: scores, ranks, coverage, and explanations down to the observations. Entry types:
 * {@link eu.niem.core.result.Score} and {@link eu.niem.core.result.Explanation}.
 */
@NullMarked
package eu.niem.core.result;

import org.jspecify.annotations.NullMarked;
