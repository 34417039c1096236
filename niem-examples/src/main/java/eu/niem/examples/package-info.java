/**
 * Real studies, scored: code to copy from. Entry type: {@link eu.niem.examples.Quickstart}.
 */
@NullMarked
package eu.niem.examples;

import org.jspecify.annotations.NullMarked;
