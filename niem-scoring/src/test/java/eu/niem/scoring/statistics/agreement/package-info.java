@NullMarked
package eu.niem.scoring.statistics.agreement;

import org.jspecify.annotations.NullMarked;
