@NullMarked
package eu.niem.io.chart;

import org.jspecify.annotations.NullMarked;
