/**
 * What a method is, without naming one: a role, a name, parameters and how it is made. Which methods there are
 * stands in the packages of the methods. Start reading at {@link eu.niem.scoring.method.Method}.
 */
@NullMarked
package eu.niem.scoring.method;

import org.jspecify.annotations.NullMarked;
