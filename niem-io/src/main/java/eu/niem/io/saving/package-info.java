/**
 * Files and folders saved as a whole or not at all. They are written beside their place and moved there, a folder by a
 * list that its readers know, and what a killed program left is repaired. Not exported. Start reading at
 * {@link eu.niem.io.saving.AtomicFiles}.
 */
@NullMarked
package eu.niem.io.saving;

import org.jspecify.annotations.NullMarked;
