/**
 * Where answers fall short of a standard, what that costs, who does it better, and how far practice follows the
 * law. What changed over time is no matter of this package. Start reading at {@link
 * eu.niem.scoring.evaluation.standards.StandardsShortfalls}.
 */
@NullMarked
package eu.niem.scoring.evaluation.standards;

import org.jspecify.annotations.NullMarked;
