/**
 * Observations as primitive columns over sorted rows. Entry type: {@link eu.niem.core.panel.Panel}.
 */
@NullMarked
package eu.niem.core.panel;

import org.jspecify.annotations.NullMarked;
