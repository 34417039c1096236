@NullMarked
package eu.niem.io.export;

import org.jspecify.annotations.NullMarked;
