/**
 * The agreement of coders who answered the same questions of a framework, and the answers on which they differ. The
 * coefficients themselves belong to {@code eu.niem.scoring.statistics.agreement}. Results are made by the library:
 * their constructors are no API. Start reading at {@link eu.niem.scoring.evaluation.coding.Agreement}.
 */
@NullMarked
package eu.niem.scoring.evaluation.coding;

import org.jspecify.annotations.NullMarked;
