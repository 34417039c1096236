/**
 * What the readers of tables and of documents share: a collection of issues, words for unknown names, the forms of
 * ids, the length of lines, numbers for texts and rows. Whatever belongs to one file format stands in the package of
 * that format. Not exported. Start reading at {@link eu.niem.io.reading.Issues}.
 */
@NullMarked
package eu.niem.io.reading;

import org.jspecify.annotations.NullMarked;
