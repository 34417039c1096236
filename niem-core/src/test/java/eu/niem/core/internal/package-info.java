@NullMarked
package eu.niem.core.internal;

import org.jspecify.annotations.NullMarked;
