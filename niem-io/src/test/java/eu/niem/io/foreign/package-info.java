/** Tests of the readers of files of others. */
@NullMarked
package eu.niem.io.foreign;

import org.jspecify.annotations.NullMarked;
