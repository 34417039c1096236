/**
 * Shortfalls from a standard, what they cost, who does better, and how far practice follows the law, all at one time.
 * Changes over time belong to {@code change}. Results are made by the library: their constructors are no API. Start
 * reading at {@link eu.niem.scoring.evaluation.standards.StandardsShortfalls}.
 */
@NullMarked
package eu.niem.scoring.evaluation.standards;

import org.jspecify.annotations.NullMarked;
