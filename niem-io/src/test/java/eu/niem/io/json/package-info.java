@NullMarked
package eu.niem.io.json;

import org.jspecify.annotations.NullMarked;
