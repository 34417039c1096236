@NullMarked
package eu.niem.io.mapping;

import org.jspecify.annotations.NullMarked;
