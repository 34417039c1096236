@NullMarked
package eu.niem.examples.national;

import org.jspecify.annotations.NullMarked;
