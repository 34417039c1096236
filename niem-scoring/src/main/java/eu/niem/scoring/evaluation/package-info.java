/**
 * The questions an evaluation asks of its study and scorecard; every answer is an immutable value that prints itself and
 * has a tabular form. Entry types: {@link eu.niem.scoring.evaluation.Agreement} before scoring,
 * {@link eu.niem.scoring.evaluation.Interlinkages} after it.
 */
@NullMarked
package eu.niem.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
