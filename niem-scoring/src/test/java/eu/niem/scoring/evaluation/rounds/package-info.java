@NullMarked
package eu.niem.scoring.evaluation.rounds;

import org.jspecify.annotations.NullMarked;
