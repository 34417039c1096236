/**
 * Comparisons of what was observed: target groups with reference groups, areas with others, and whether figures may be
 * compared at all. Results are made by the library: their constructors are no API. Start reading at
 * {@link eu.niem.scoring.comparison.GroupGaps}, for areas at {@link eu.niem.scoring.comparison.AreaGaps}.
 */
@NullMarked
package eu.niem.scoring.comparison;

import org.jspecify.annotations.NullMarked;
