/**
 * What changed between two periods, and which laws and recommendations it goes with. Rounds of different
 * frameworks are no matter of this package. Start reading at {@link eu.niem.scoring.evaluation.change.Change}.
 */
@NullMarked
package eu.niem.scoring.evaluation.change;

import org.jspecify.annotations.NullMarked;
