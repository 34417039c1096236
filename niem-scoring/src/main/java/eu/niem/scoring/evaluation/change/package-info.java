/**
 * Changes between two periods on one version of a framework, and the laws and recommendations they go with. Rounds of
 * different versions belong to {@code rounds}. Results are made by the library: their constructors are no API. Start
 * reading at {@link eu.niem.scoring.evaluation.change.Change}.
 */
@NullMarked
package eu.niem.scoring.evaluation.change;

import org.jspecify.annotations.NullMarked;
