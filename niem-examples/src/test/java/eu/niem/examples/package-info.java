@NullMarked
package eu.niem.examples;

import org.jspecify.annotations.NullMarked;
