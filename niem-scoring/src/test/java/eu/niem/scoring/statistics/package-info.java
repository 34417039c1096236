/** Laws of the statistics, and their published examples. Entry type: {@link eu.niem.scoring.statistics.agreement.AgreementTest}. */
@NullMarked
package eu.niem.scoring.statistics;

import org.jspecify.annotations.NullMarked;
