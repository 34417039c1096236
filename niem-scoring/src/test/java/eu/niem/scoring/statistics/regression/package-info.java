@NullMarked
package eu.niem.scoring.statistics.regression;

import org.jspecify.annotations.NullMarked;
