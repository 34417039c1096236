/**
 * Progress towards targets: whether what is observed changes fast enough to reach a number in time. Results are made by
 * the library: their constructors are no API. Start reading at
 * {@link eu.niem.scoring.evaluation.progress.TargetProgress}.
 */
@NullMarked
package eu.niem.scoring.evaluation.progress;

import org.jspecify.annotations.NullMarked;
