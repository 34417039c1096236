@NullMarked
package eu.niem.examples.documents;

import org.jspecify.annotations.NullMarked;
