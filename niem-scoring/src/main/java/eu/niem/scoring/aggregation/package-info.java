/**
 * Making one score out of several. Entry type: {@link eu.niem.scoring.aggregation.Aggregator}.
 *
 * <p>What is missing follows one rule. A score of a row is made of the children that the row has, weights rescaled over
 * them. Where two rows are compared, in {@code copeland}, {@code borda-count}, {@code kemeny} and
 * {@code benefit-of-the-doubt}, they are compared over the children that both have; with none in common they are tied.
 * No result depends on the order of the rows. Which of two rows is ahead of the other where only these two are compared
 * does not depend on what a third lacks; scores that count over all rows, as all of these do, may change with any of
 * them.
 */
@NullMarked
package eu.niem.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
