@NullMarked
package eu.niem.scoring.statistics.correlation;

import org.jspecify.annotations.NullMarked;
