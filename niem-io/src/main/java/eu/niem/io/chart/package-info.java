/**
 * Pictures of figures as SVG, each chosen for one question: who stands where, how far groups are apart, what changed.
 * They are given words and numbers that are ready to be shown and know nothing of scores; a new kind of picture belongs
 * here. Every width is laid out anew, so that text keeps its size on a telephone. Not exported. Start reading at
 * {@link eu.niem.io.chart.Drawing}.
 */
@NullMarked
package eu.niem.io.chart;

import org.jspecify.annotations.NullMarked;
