@NullMarked
package eu.niem.io.reading;

import org.jspecify.annotations.NullMarked;
