/**
 * Making one score out of several. Entry type: {@link eu.niem.scoring.aggregation.Aggregator}.
 */
@NullMarked
package eu.niem.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
