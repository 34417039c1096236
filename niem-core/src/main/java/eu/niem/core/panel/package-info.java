/**
 * Observations as primitive columns over sorted rows, which is what methods learn from and plans score. Single
 * observations belong to {@code eu.niem.core.evidence}; nothing here knows a method. Start reading at
 * {@link eu.niem.core.panel.Panel}.
 */
@NullMarked
package eu.niem.core.panel;

import org.jspecify.annotations.NullMarked;
