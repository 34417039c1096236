/**
 * The command {@code niem}: one class for each call, which reads its words, asks the library and shows the answer.
 * Start reading at {@link eu.niem.examples.cli.Main}.
 */
@NullMarked
package eu.niem.examples.cli;

import org.jspecify.annotations.NullMarked;
