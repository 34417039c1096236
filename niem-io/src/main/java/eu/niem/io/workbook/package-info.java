/**
 * Writes workbooks for spreadsheets ({@code .xlsx}): sheets of columns and rows, and the sheets of a scorecard. It is
 * the only package that knows fastexcel, which may be missing. Workbooks of others are read in
 * {@code eu.niem.io.foreign}. Start reading at {@link eu.niem.io.workbook.WorkbookWriter}.
 */
@NullMarked
package eu.niem.io.workbook;

import org.jspecify.annotations.NullMarked;
