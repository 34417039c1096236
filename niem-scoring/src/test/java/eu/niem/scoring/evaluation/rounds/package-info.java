/** Tests of this package. Entry type: {@link eu.niem.scoring.evaluation.rounds.ConstantPanelTest}. */
@NullMarked
package eu.niem.scoring.evaluation.rounds;

import org.jspecify.annotations.NullMarked;
