/** Figures computed with other tools, cell by cell. Entry type: {@link eu.niem.scoring.golden.GoldenTable}. */
@NullMarked
package eu.niem.scoring.golden;

import org.jspecify.annotations.NullMarked;
