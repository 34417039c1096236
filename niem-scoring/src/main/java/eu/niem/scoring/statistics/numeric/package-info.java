/**
 * Arithmetic that the library shares, each kind once: the mean, ranks with ties, random numbers from a seed, linear
 * systems, eigenvalues, tails of distributions. Nothing here is about scores, and nothing is exported. Start reading at
 * {@link eu.niem.scoring.statistics.numeric.Mean}.
 */
@NullMarked
package eu.niem.scoring.statistics.numeric;

import org.jspecify.annotations.NullMarked;
