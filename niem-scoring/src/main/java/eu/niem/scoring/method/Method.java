package eu.niem.scoring.method;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A named method: how to make it from the parameters of a document. If what is made is a record, its components are its
 * parameters, so that a methodology that uses it can be written again.
 *
 * @param role what it is for
 * @param name its name in kebab case, unique in the role
 * @param aliases names of other programs and books for the same, which documents may write too
 * @param type the class of what is made
 * @param factory makes it; asks the parameters for each that it knows, so that others are refused
 */
public record Method<M>(
        Role<M> role,
        String name,
        List<String> aliases,
        Class<? extends M> type,
        Function<Parameters, ? extends M> factory) {
    /** Checks the name. */
    public Method {
        Require.notNull("name", name);
        Require.notNull("role", role);
        aliases = Require.list("aliases", aliases);
        Require.notNull("type", type);
        Require.notNull("factory", factory);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Refused.argument(
                    "the name of a method must be small letters and digits joined by '-', but was '" + name + "'");
        }
    }

    /** Makes a method whose instances are made from parameters. */
    public static <M, T extends M> Method<M> of(
            Role<M> role, String name, Class<T> type, Function<Parameters, T> factory) {
        return new Method<>(role, name, List.of(), type, factory);
    }

    /**
     * Returns the call by which a document writes an instance, which is the inverse of the factory. It has the name
     * and, as parameters, the components of a record that are not null.
     *
     * @param further writes a method that is a parameter
     */
    public MethodCall describe(Object made, UnaryOperator<Object> further) {
        Require.notNull("made", made);
        Require.notNull("further", further);
        return new MethodCall(name, RecordParameters.of(made, further));
    }

    /** Returns the name of an instance of one of several methods, by its type. */
    public static String nameOf(Object made, List<? extends Method<?>> methods) {
        Require.notNull("made", made);
        Require.notNull("methods", methods);
        return methods.stream()
                .filter(method -> method.type().equals(made.getClass()))
                .findFirst()
                .map(Method::name)
                .orElseThrow(() -> new IllegalStateException(
                        made.getClass().getName() + " must be named in the list of its package, but is not"));
    }

    /** Returns a copy with aliases. */
    public Method<M> withAliases(String... other) {
        Require.notNull("other", other);
        return new Method<>(role, name, List.of(other), type, factory);
    }
}
