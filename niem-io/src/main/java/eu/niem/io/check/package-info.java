/**
 * What is wrong with an input, and where it stands. How issues are collected while a file is read is no matter of this
 * package, which knows no other. Start reading at {@link eu.niem.io.check.Checked}.
 */
@NullMarked
package eu.niem.io.check;

import org.jspecify.annotations.NullMarked;
