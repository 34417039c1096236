/**
 * Makes the spreadsheet of a city that does not exist, as a city writes one: a title, commas before decimals, percent
 * signs, a total. Start reading at {@link eu.niem.examples.districts.InventedDistricts}.
 */
@NullMarked
package eu.niem.examples.districts;

import org.jspecify.annotations.NullMarked;
