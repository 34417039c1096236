/**
 * The way in: {@link eu.niem.io.Niem} opens, checks and saves files, {@link eu.niem.io.Documents} does the same in
 * memory, {@link eu.niem.io.NiemModule} with any Jackson mapper. Behind them, package-private, stand the files: which
 * there are in a study's folder, their bytes, and the studies and frameworks that come with the library. What a table
 * or a document says is read in the packages below. Start reading at {@link eu.niem.io.Niem}.
 */
@NullMarked
package eu.niem.io;

import org.jspecify.annotations.NullMarked;
