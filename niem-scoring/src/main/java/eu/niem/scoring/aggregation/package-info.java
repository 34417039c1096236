/**
 * The methods that make one score of several, and their interface. Missing scores follow one rule: the score of a row
 * is made of the children that the row has, with weights rescaled over them. Where two rows are compared, in
 * {@code copeland}, {@code borda-count}, {@code kemeny} and {@code benefit-of-the-doubt}, they are compared over the
 * children that both have; with none in common they are tied. No result depends on the order of the rows. Which of two
 * rows is ahead, where only these two are compared, does not depend on what a third lacks; scores that count over all
 * rows, as all of these do, may change with any of them. Whether coverage suffices is not decided here but by the plan.
 * Start reading at {@link eu.niem.scoring.aggregation.Aggregator}.
 */
@NullMarked
package eu.niem.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
