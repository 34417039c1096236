/**
 * The methods that weigh the children of a dimension, and their interface. Weights are given, or learned from the
 * scores of the children. How they are rescaled over the children that a row has belongs to the plan, how a score is
 * made with them to {@code aggregation}. Results are made by the library: their constructors are no API. Start reading
 * at {@link eu.niem.scoring.weighting.Weighting}.
 */
@NullMarked
package eu.niem.scoring.weighting;

import org.jspecify.annotations.NullMarked;
