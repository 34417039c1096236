@NullMarked
package eu.niem.scoring.evaluation.progress;

import org.jspecify.annotations.NullMarked;
