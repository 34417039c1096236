/**
 * Files as others write them, as rows of texts: JSON-stat, SDMX-CSV, Eurostat's TSV, sheets of text and of a
 * spreadsheet. What the texts mean is no matter of this package. Start reading at
 * {@link eu.niem.io.foreign.ForeignTable}.
 */
@NullMarked
package eu.niem.io.foreign;

import org.jspecify.annotations.NullMarked;
