@NullMarked
package eu.niem.examples.benchmark;

import org.jspecify.annotations.NullMarked;
