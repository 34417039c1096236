@NullMarked
package eu.niem.core;

import org.jspecify.annotations.NullMarked;
