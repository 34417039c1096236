@NullMarked
package eu.niem.scoring.statistics.proportion;

import org.jspecify.annotations.NullMarked;
