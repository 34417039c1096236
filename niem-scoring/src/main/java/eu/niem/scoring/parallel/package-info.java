/**
 * The use of all processors: work in parts that do not touch. What the parts are belongs to the caller. Nothing here is
 * exported. Start reading at {@link eu.niem.scoring.parallel.Parts}.
 */
@NullMarked
package eu.niem.scoring.parallel;

import org.jspecify.annotations.NullMarked;
