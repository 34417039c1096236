@NullMarked
package eu.niem.core.panel;

import org.jspecify.annotations.NullMarked;
