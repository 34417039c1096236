@NullMarked
package eu.niem.scoring.statistics.optimisation;

import org.jspecify.annotations.NullMarked;
