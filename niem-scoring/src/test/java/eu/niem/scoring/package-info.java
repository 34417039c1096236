@NullMarked
package eu.niem.scoring;

import org.jspecify.annotations.NullMarked;
