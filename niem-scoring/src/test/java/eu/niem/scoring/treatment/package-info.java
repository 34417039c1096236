/** Tests of treatments. */
@NullMarked
package eu.niem.scoring.treatment;

import org.jspecify.annotations.NullMarked;
