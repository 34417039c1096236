@NullMarked
package eu.niem.io.report;

import org.jspecify.annotations.NullMarked;
