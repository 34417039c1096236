@NullMarked
package eu.niem.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
