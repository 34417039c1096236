/**
 * Studies, scored and printed: code to copy from. Each is a program that uses the public API alone; what others would
 * need as well belongs to the library. Invented data belong to {@code national}, measurements of speed to {@code
 * benchmark}. Start reading at {@link eu.niem.examples.Quickstart}.
 */
@NullMarked
package eu.niem.examples;

import org.jspecify.annotations.NullMarked;
