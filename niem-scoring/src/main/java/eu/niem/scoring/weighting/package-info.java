/**
 * How much each child counts in its parent. Entry type: {@link eu.niem.scoring.weighting.Weighting}.
 */
@NullMarked
package eu.niem.scoring.weighting;

import org.jspecify.annotations.NullMarked;
