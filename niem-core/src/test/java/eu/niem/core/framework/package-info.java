@NullMarked
package eu.niem.core.framework;

import org.jspecify.annotations.NullMarked;
