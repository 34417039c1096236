/**
 * Argument checks and ranks of numbers that the domain types share; exported to scoring and io alone. Rules of the
 * domain belong to the types themselves. Start reading at {@link eu.niem.core.internal.Require}.
 */
@NullMarked
package eu.niem.core.internal;

import org.jspecify.annotations.NullMarked;
