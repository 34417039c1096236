@NullMarked
package eu.niem.io.table;

import org.jspecify.annotations.NullMarked;
