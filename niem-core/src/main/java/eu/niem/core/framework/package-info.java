/**
 * What is measured: a {@link eu.niem.core.framework.Framework} is one tree of dimensions over indicators, each indicator
 * with its scale. Entry type: {@link eu.niem.core.framework.Framework}.
 */
@NullMarked
package eu.niem.core.framework;

import org.jspecify.annotations.NullMarked;
