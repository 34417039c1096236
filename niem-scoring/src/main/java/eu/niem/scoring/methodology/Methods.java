package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The methods that documents can name: those of the library, and those of every {@link MethodProvider}. Immutable.
 */
public final class Methods {
    private static final List<Method<?>> RULES = List.of(
            Groups.Separate.METHOD,
            Groups.Combine.METHOD,
            Reference.Pooled.METHOD,
            Reference.BasePeriod.METHOD,
            Reference.EachPeriod.METHOD);

    private final Map<String, Method<?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Method<?>> byType = new LinkedHashMap<>();

    private Methods(List<? extends MethodProvider> providers) {
        Stream.of(Treatment.methods(), Normaliser.methods(), Weighting.methods(), Aggregator.methods(), RULES)
                .flatMap(List::stream)
                .forEach(method -> add(method, "the library"));
        for (MethodProvider provider : providers) {
            String origin = "the plug-in " + provider.getClass().getName();
            methods(provider, origin).forEach(method -> add(method, origin));
        }
    }

    private static List<Method<?>> methods(MethodProvider provider, String origin) {
        List<Method<?>> methods;
        try {
            methods = provider.methods();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalArgumentException(origin + " failed to give its methods: " + e, e);
        }
        if (methods == null || methods.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(origin + " gives null for its methods or one of them; return a list");
        }
        return methods;
    }

    private void add(Method<?> method, String origin) {
        take(method.name(), method, origin);
        method.aliases().forEach(alias -> take(alias, method, origin));
        if (method.type().isRecord()) {
            byType.putIfAbsent(method.type(), method);
        }
    }

    private void take(String name, Method<?> method, String origin) {
        if (byName.putIfAbsent(key(method.role(), name), method) != null) {
            throw new IllegalArgumentException(
                    origin + " adds the " + method.role() + " '" + name + "', but that name is taken; choose another");
        }
    }

    private static String key(Role<?> role, String name) {
        return role.name() + " " + name;
    }

    /**
     * Loads the methods of the library and of all providers that the service loader finds.
     *
     * @throws IllegalArgumentException if a provider cannot be loaded or adds a name that is taken
     */
    public static Methods load() {
        List<MethodProvider> providers = new ArrayList<>();
        try {
            ServiceLoader.load(MethodProvider.class).forEach(providers::add);
        } catch (ServiceConfigurationError e) {
            throw new IllegalArgumentException("a plug-in with methods cannot be loaded: " + e.getMessage(), e);
        }
        return new Methods(providers);
    }

    /** Makes the registry of the methods of the library and of the given providers. */
    public static Methods of(MethodProvider... providers) {
        return new Methods(Require.list("providers", providers));
    }

    /** Returns the names of the methods of a role, without aliases, those of the library first. */
    public List<String> names(Role<?> role) {
        Require.notNull("role", role);
        return byName.values().stream()
                .distinct()
                .filter(method -> method.role().equals(role))
                .map(Method::name)
                .toList();
    }

    /**
     * Makes a method.
     *
     * @param role what it is for
     * @param call its name or an alias, with its parameters
     * @throws MethodException if the name is unknown (the message gives those that are known), or a parameter is
     *     unknown, missing or not permitted
     */
    public <M> M make(Role<M> role, MethodCall call) {
        Require.notNull("role", role);
        Require.notNull("call", call);
        Method<?> method = byName.get(key(role, call.name()));
        if (method == null) {
            throw new MethodException(
                    MethodException.Kind.UNKNOWN_METHOD,
                    "there is no " + role + " '" + call.name() + "'; known are " + names(role));
        }
        Parameters parameters = new Parameters(call, this::make);
        M made = make(role, method, parameters);
        if (!parameters.unknown().isEmpty()) {
            throw new MethodException(
                    MethodException.Kind.UNKNOWN_PARAMETER,
                    "'" + method.name() + "' has no parameter " + parameters.unknown() + "; known are "
                            + parameters.known());
        }
        return made;
    }

    private static <M> M make(Role<M> role, Method<?> method, Parameters parameters) {
        Object made;
        try {
            made = method.factory().apply(parameters);
        } catch (MethodException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new MethodException(
                    MethodException.Kind.INVALID_PARAMETER,
                    method.role() + " '" + method.name() + "': " + Guarded.message(e),
                    e);
        }
        if (!role.type().isInstance(made)) {
            throw new MethodException(
                    MethodException.Kind.INVALID_PARAMETER,
                    "the plug-in behind the " + role + " '" + method.name() + "' made "
                            + (made == null ? "null" : "a " + made.getClass().getName()) + " instead of a "
                            + role.type().getSimpleName());
        }
        return role.type().cast(made);
    }

    /**
     * Returns the call by which a document writes a method, which is the inverse of {@link #make}. Parameters that are
     * null are left out.
     *
     * @return empty for a lambda, or a record that no provider has named
     */
    public Optional<MethodCall> describe(Object method) {
        Require.notNull("method", method);
        return Optional.ofNullable(byType.get(method.getClass())).map(known -> known.describe(method, this::written));
    }

    private Object written(Object value) {
        return describe(value).<Object>map(call -> call).orElse(value);
    }
}
