/** Plug-ins as users meet them: in a jar, found by name. */
@NullMarked
package eu.niem.scoring.plugin;

import org.jspecify.annotations.NullMarked;
