@NullMarked
package eu.niem.examples.report;

import org.jspecify.annotations.NullMarked;
