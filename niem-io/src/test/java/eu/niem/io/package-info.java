@NullMarked
package eu.niem.io;

import org.jspecify.annotations.NullMarked;
