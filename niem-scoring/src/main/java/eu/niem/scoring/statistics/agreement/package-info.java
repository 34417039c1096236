/**
 * How far coders agree who rated the same items. Start reading at {@link
 * eu.niem.scoring.statistics.agreement.AgreementCoefficient}.
 */
@NullMarked
package eu.niem.scoring.statistics.agreement;

import org.jspecify.annotations.NullMarked;
