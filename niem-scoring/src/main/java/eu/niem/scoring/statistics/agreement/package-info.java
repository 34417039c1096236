/**
 * The agreement of coders who rated the same items, with bootstrap intervals. It works on plain numbers; the report on
 * the coders of a study belongs to {@code eu.niem.scoring.evaluation.coding}. Results are made by the library: their
 * constructors are no API. Start reading at {@link eu.niem.scoring.statistics.agreement.AgreementCoefficient}.
 */
@NullMarked
package eu.niem.scoring.statistics.agreement;

import org.jspecify.annotations.NullMarked;
