/**
 * Writes observations and scores in the forms of statistical offices, for others to read: SDMX-CSV and JSON-stat. What
 * is confidential is left out. Not exported. Start reading at {@link eu.niem.io.export.JsonStatExport}.
 */
@NullMarked
package eu.niem.io.export;

import org.jspecify.annotations.NullMarked;
