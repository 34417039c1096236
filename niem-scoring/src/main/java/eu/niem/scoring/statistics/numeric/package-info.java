/**
 * Arithmetic that the other statistics share: ranks, linear systems, eigenvalues, tails of distributions. Nothing here
 * is about scores, and nothing is exported. Start reading at {@link eu.niem.scoring.statistics.numeric.CompleteRows}.
 */
@NullMarked
package eu.niem.scoring.statistics.numeric;

import org.jspecify.annotations.NullMarked;
