/**
 * An invented national evaluation: two rounds of four countries that do not exist, to show and test what can be asked of
 * real ones. No figure in it says anything about a country. Entry type:
 * {@link eu.niem.examples.national.InventedStudy}.
 */
@NullMarked
package eu.niem.examples.national;

import org.jspecify.annotations.NullMarked;
