/**
 * How methods are called: guarded where they may come from a plug-in, so that a failure or a null becomes a message with
 * the method's name, and many values at once where they do not.
 * What a method is stands in {@code method}; what is done with an undefined score, in the engine. Start reading at {@link
 * eu.niem.scoring.guard.Guarded}.
 */
@NullMarked
package eu.niem.scoring.guard;

import org.jspecify.annotations.NullMarked;
