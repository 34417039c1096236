/**
 * Rounds that were asked by different versions of a framework, recalculated on the latest. Start reading at
 * {@link eu.niem.scoring.evaluation.rounds.Rounds}.
 */
@NullMarked
package eu.niem.scoring.evaluation.rounds;

import org.jspecify.annotations.NullMarked;
