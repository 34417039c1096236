@NullMarked
package eu.niem.scoring.normalisation;

import org.jspecify.annotations.NullMarked;
