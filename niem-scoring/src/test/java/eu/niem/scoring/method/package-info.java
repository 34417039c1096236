/** What methods say of themselves. */
@NullMarked
package eu.niem.scoring.method;

import org.jspecify.annotations.NullMarked;
