@NullMarked
package eu.niem.scoring.statistics.multivariate;

import org.jspecify.annotations.NullMarked;
