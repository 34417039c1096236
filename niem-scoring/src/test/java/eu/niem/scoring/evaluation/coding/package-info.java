/** Tests of this package. Entry type: {@link eu.niem.scoring.evaluation.coding.AgreementTest}. */
@NullMarked
package eu.niem.scoring.evaluation.coding;

import org.jspecify.annotations.NullMarked;
