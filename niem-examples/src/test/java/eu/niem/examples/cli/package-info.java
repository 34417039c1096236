@NullMarked
package eu.niem.examples.cli;

import org.jspecify.annotations.NullMarked;
