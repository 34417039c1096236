/**
 * The questions an evaluation asks of its study and scorecard; every answer is an immutable value that prints itself and
 * has a tabular form. Entry types: {@link eu.niem.scoring.evaluation.Agreement} before scoring; after it
 * {@link eu.niem.scoring.evaluation.StandardsGaps}, {@link eu.niem.scoring.evaluation.Practices},
 * {@link eu.niem.scoring.evaluation.Change} and {@link eu.niem.scoring.evaluation.Interlinkages}.
 */
@NullMarked
package eu.niem.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
