/**
 * The methods that weigh the children of a dimension, and their interface. Weights are given, or learned from the
 * scores of the children; they are rescaled over the children that a row has, which is done by the plan. Results are
 * made by the library: their constructors are no API. Start reading at {@link eu.niem.scoring.weighting.Weighting}.
 */
@NullMarked
package eu.niem.scoring.weighting;

import org.jspecify.annotations.NullMarked;
