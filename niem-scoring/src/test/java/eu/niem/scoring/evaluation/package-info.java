/** The questions of an evaluation, on small studies. Entry type: {@link eu.niem.scoring.evaluation.coding.AgreementTest}. */
@NullMarked
package eu.niem.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
