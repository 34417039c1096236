/** Argument checks that the domain types share; not exported. Entry type: {@link eu.niem.core.internal.Require}. */
@NullMarked
package eu.niem.core.internal;

import org.jspecify.annotations.NullMarked;
