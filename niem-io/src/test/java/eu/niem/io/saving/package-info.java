@NullMarked
package eu.niem.io.saving;

import org.jspecify.annotations.NullMarked;
