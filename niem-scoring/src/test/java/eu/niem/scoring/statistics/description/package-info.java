@NullMarked
package eu.niem.scoring.statistics.description;

import org.jspecify.annotations.NullMarked;
