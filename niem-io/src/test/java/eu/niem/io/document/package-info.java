@NullMarked
package eu.niem.io.document;

import org.jspecify.annotations.NullMarked;
