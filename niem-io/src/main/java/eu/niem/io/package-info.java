/**
 * Studies in and out: opened and checked as folders, saved, and those that come with the library. Entry type:
 * {@link eu.niem.io.Niem}.
 */
@NullMarked
package eu.niem.io;

import org.jspecify.annotations.NullMarked;
