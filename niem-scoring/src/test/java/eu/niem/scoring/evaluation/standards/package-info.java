/** Tests of this package. Entry type: {@link eu.niem.scoring.evaluation.standards.InterlinkagesTest}. */
@NullMarked
package eu.niem.scoring.evaluation.standards;

import org.jspecify.annotations.NullMarked;
