/**
 * Results for people: charts, and pages that stand alone, in several languages. A page is made of sections, a section
 * of paragraphs, charts and tables; sections appear where a study has the data. What a page says of a result is decided
 * here, how a chart is drawn in {@code eu.niem.io.chart}, and in which words in {@code eu.niem.io.wording}. Start
 * reading at {@link eu.niem.io.report.Report}.
 */
@NullMarked
package eu.niem.io.report;

import org.jspecify.annotations.NullMarked;
