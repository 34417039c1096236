/**
 * What is wrong with a file, and where. Entry types: {@link eu.niem.io.check.Checked} and
 * {@link eu.niem.io.check.Issue}.
 */
@NullMarked
package eu.niem.io.check;

import org.jspecify.annotations.NullMarked;
