@NullMarked
package eu.niem.scoring.evaluation.change;

import org.jspecify.annotations.NullMarked;
