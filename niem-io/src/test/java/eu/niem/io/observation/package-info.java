@NullMarked
package eu.niem.io.observation;

import org.jspecify.annotations.NullMarked;
