/**
 * How far coders agree who answered the same questions. Start reading at {@link
 * eu.niem.scoring.evaluation.coding.Agreement}.
 */
@NullMarked
package eu.niem.scoring.evaluation.coding;

import org.jspecify.annotations.NullMarked;
