@NullMarked
package eu.niem.io.proposal;

import org.jspecify.annotations.NullMarked;
