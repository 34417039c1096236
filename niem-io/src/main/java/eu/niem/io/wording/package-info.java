/**
 * The words of pages and charts in the languages that there are, one file of texts for each, and numbers as people of a
 * language write them. A language is added by adding its file. Not exported. Start reading at
 * {@link eu.niem.io.wording.Words}.
 */
@NullMarked
package eu.niem.io.wording;

import org.jspecify.annotations.NullMarked;
