/**
 * The split of a difference between two scores over the indicators that cause it. Which difference is split, between
 * rounds or up to a standard, is for the callers in {@code change} and {@code standards} to say. Results are made by
 * the library: their constructors are no API. Start reading at
 * {@link eu.niem.scoring.evaluation.attribution.Attribution}.
 */
@NullMarked
package eu.niem.scoring.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
