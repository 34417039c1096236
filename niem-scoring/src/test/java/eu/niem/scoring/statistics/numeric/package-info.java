@NullMarked
package eu.niem.scoring.statistics.numeric;

import org.jspecify.annotations.NullMarked;
