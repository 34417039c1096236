/** Tests of weightings. */
@NullMarked
package eu.niem.scoring.weighting;

import org.jspecify.annotations.NullMarked;
