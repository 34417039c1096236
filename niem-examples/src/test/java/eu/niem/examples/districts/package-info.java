@NullMarked
package eu.niem.examples.districts;

import org.jspecify.annotations.NullMarked;
