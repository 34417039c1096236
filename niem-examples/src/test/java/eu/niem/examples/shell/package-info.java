@NullMarked
package eu.niem.examples.shell;

import org.jspecify.annotations.NullMarked;
