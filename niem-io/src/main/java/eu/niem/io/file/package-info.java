/**
 * Files as bytes: read up to a size, saved whole or not at all, known by their endings. What the bytes mean is no
 * matter of this package. Not exported. Start reading at {@link eu.niem.io.file.Input}.
 */
@NullMarked
package eu.niem.io.file;

import org.jspecify.annotations.NullMarked;
