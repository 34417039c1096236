/**
 * JSON as a tree that knows where each value stands, how a tree becomes a record and a record a tree, and how a tree is
 * written. Files that are too large for a tree are walked over ({@link eu.niem.io.json.JsonStream}). It names no
 * document of a study: those belong to {@code eu.niem.io.document}. Not exported. Start reading at
 * {@link eu.niem.io.json.JsonReading}.
 */
@NullMarked
package eu.niem.io.json;

import org.jspecify.annotations.NullMarked;
