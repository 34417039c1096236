/** Tests of this package. Entry type: {@link eu.niem.scoring.evaluation.change.ChangeProperties}. */
@NullMarked
package eu.niem.scoring.evaluation.change;

import org.jspecify.annotations.NullMarked;
