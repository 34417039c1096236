@NullMarked
package eu.niem.io.workbook;

import org.jspecify.annotations.NullMarked;
