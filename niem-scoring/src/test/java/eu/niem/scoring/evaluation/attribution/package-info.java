@NullMarked
package eu.niem.scoring.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
