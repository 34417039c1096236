@NullMarked
package eu.niem.scoring.methodology;

import org.jspecify.annotations.NullMarked;
