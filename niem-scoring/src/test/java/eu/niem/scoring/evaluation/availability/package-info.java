@NullMarked
package eu.niem.scoring.evaluation.availability;

import org.jspecify.annotations.NullMarked;
