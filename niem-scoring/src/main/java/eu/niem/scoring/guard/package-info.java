/**
 * The ways in which methods are called. Those that may come from a plug-in are guarded, so that a failure or a null
 * becomes a message with the method's name; others are called for many values at once. What a method is belongs to
 * {@code method}; what is done with an undefined score, to the engine. Nothing here is exported. Start reading at
 * {@link eu.niem.scoring.guard.Guarded}.
 */
@NullMarked
package eu.niem.scoring.guard;

import org.jspecify.annotations.NullMarked;
