/** Random studies over everything a framework, a panel and a methodology can be. Entry: {@link eu.niem.scoring.random.RandomStudy}. */
@NullMarked
package eu.niem.scoring.random;

import org.jspecify.annotations.NullMarked;
