/** Gaps between groups and what may be compared, on a small study. Entry type: {@link eu.niem.scoring.comparison.Citizens}. */
@NullMarked
package eu.niem.scoring.comparison;

import org.jspecify.annotations.NullMarked;
