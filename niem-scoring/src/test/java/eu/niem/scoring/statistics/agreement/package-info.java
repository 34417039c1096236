/** Tests of this package. Entry type: {@link eu.niem.scoring.statistics.agreement.AgreementProperties}. */
@NullMarked
package eu.niem.scoring.statistics.agreement;

import org.jspecify.annotations.NullMarked;
