/**
 * The way in: {@link eu.niem.io.Niem} opens, checks and saves files, {@link eu.niem.io.Documents} does the same in
 * memory, {@link eu.niem.io.NiemModule} with any Jackson mapper. Nothing is read here; every method passes on to the
 * package that does the work. Start reading at {@link eu.niem.io.Niem}.
 */
@NullMarked
package eu.niem.io;

import org.jspecify.annotations.NullMarked;
