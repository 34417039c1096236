package eu.niem.scoring.methodology;

import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * Adds methods to those that come with the library. An implementation has a public constructor without parameters and
 * is found by {@link java.util.ServiceLoader}: named in
 * {@code META-INF/services/eu.niem.scoring.methodology.MethodProvider}, or provided by a module. The contract tests of
 * {@link eu.niem.scoring.contract} tell its author what is broken.
 */
public interface MethodProvider {

    /** Returns the methods to add; a name that is already taken in its role is refused. */
    List<Method<?>> methods();
}
