/**
 * What a method is, without naming one: a role, a name, parameters and a factory. The methods themselves belong to the
 * packages of their roles, the registry of all to {@code methodology}. Start reading at
 * {@link eu.niem.scoring.method.Method}.
 */
@NullMarked
package eu.niem.scoring.method;

import org.jspecify.annotations.NullMarked;
