@NullMarked
package eu.niem.scoring.evaluation.standards;

import org.jspecify.annotations.NullMarked;
