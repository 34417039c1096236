/** Tests of this package. Entry type: {@link eu.niem.scoring.methodology.MethodologyRulesTest}. */
@NullMarked
package eu.niem.scoring.methodology;

import org.jspecify.annotations.NullMarked;
