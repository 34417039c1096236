/**
 * The answer behind a score: what was observed, in which words, from which sources. What it is measured against belongs
 * to {@code standards}; nothing here is exported. Start reading at
 * {@link eu.niem.scoring.evaluation.answers.ScoredAnswer}.
 */
@NullMarked
package eu.niem.scoring.evaluation.answers;

import org.jspecify.annotations.NullMarked;
