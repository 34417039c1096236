/**
 * How sure a share of a simple random sample is, and the difference, ratio and odds ratio of two such shares. Samples
 * with weights, strata or clusters need other intervals, or these with the sample size that they are worth. Results are
 * made by the library: their constructors are no API. Start reading at
 * {@link eu.niem.scoring.statistics.proportion.BinomialInterval}.
 */
@NullMarked
package eu.niem.scoring.statistics.proportion;

import org.jspecify.annotations.NullMarked;
