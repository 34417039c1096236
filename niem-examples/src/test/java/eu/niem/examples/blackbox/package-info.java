@NullMarked
package eu.niem.examples.blackbox;

import org.jspecify.annotations.NullMarked;
