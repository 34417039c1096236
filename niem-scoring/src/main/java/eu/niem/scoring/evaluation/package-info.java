/**
 * What the tables of several evaluations share; the evaluations themselves stand in the packages below, one for each
 * kind of question. Of a scorecard, {@code standards} tells what falls short and who does better, and
 * {@code attribution} splits a difference over indicators; {@code change} and {@code rounds} compare two rounds of a
 * study. {@code availability} tells what was collected, {@code coding} how far coders agree. Nothing here or below
 * changes a score, and statistics that know nothing of standards or rounds belong to {@code eu.niem.scoring.analysis}.
 * This package itself is not exported.
 * Start reading at {@link eu.niem.scoring.evaluation.standards.StandardsShortfalls} or
 * {@link eu.niem.scoring.evaluation.change.Change}.
 */
@NullMarked
package eu.niem.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
