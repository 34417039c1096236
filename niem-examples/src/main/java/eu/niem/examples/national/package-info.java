/**
 * An invented national evaluation: two rounds of four countries that do not exist, to show and test what can be asked
 * of real ones. No figure in it says anything about a country; real studies do not belong here, nor what is asked of
 * this one, which is in {@code eu.niem.examples}. Start reading at {@link eu.niem.examples.national.InventedStudy}.
 */
@NullMarked
package eu.niem.examples.national;

import org.jspecify.annotations.NullMarked;
