@NullMarked
package eu.niem.core.evidence;

import org.jspecify.annotations.NullMarked;
