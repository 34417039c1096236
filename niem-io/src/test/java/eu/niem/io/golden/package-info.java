/** Golden figures through study folders: files of text in, {@code scores.csv} out, by the names of the formats alone. */
@NullMarked
package eu.niem.io.golden;

import org.jspecify.annotations.NullMarked;
