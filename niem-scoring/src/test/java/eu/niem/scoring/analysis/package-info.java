/** What a composite indicator is made of, on small studies. Entry type: {@link eu.niem.scoring.analysis.ThreeAreas}. */
@NullMarked
package eu.niem.scoring.analysis;

import org.jspecify.annotations.NullMarked;
