@NullMarked
package eu.niem.core.result;

import org.jspecify.annotations.NullMarked;
