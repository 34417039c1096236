package eu.niem.scoring.contract;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Require;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.MethodProvider;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The contract of plug-ins.
 *
 * <ul>
 *   <li>It gives its methods without an exception, none of them null, under names that are well formed and not taken.
 *   <li>A method is made from the parameters that documents give, and is of the type that was declared.
 *   <li>A parameter it does not know is refused.
 *   <li>A record is described by the call it was made from, and made again from that.
 *   <li>The name that a method says of itself is that under which it is registered.
 *   <li>Every method that is made keeps to the contract of its role.
 * </ul>
 *
 * <pre>{@code ProviderContract.of(new MyProvider()).trying(MethodCall.of("my-mean").with("gamma", 0.5)).check();}</pre>
 */
public final class ProviderContract {
    private static final String UNKNOWN = "no-such-parameter";

    private final MethodProvider provider;
    private final List<MethodCall> calls;
    private final UnaryOperator<AggregatorContract> binding;
    private final Report report;

    private ProviderContract(
            MethodProvider provider, List<MethodCall> calls, UnaryOperator<AggregatorContract> binding) {
        this.provider = provider;
        this.calls = Require.list("calls", calls);
        this.binding = binding;
        this.report = new Report("the plug-in " + provider.getClass().getName());
    }

    /** Makes the contract of a plug-in. A method without a call to try is made without parameters. */
    public static ProviderContract of(MethodProvider provider) {
        Require.notNull("provider", provider);
        return new ProviderContract(provider, List.of(), contract -> contract);
    }

    /** Returns a copy with one more call to try, as needed for a method that has a parameter without a default. */
    public ProviderContract trying(MethodCall call) {
        Require.notNull("call", call);
        List<MethodCall> more = new ArrayList<>(calls);
        more.add(call);
        return new ProviderContract(provider, more, binding);
    }

    /** Returns a copy that binds aggregations to this dimension, for those that look for their children. */
    public ProviderContract boundTo(Dimension dimension) {
        Require.notNull("dimension", dimension);
        return new ProviderContract(provider, calls, contract -> contract.boundTo(dimension));
    }

    /**
     * Checks it.
     *
     * @throws AssertionError if something does not hold; the message says what, and for which input
     */
    public void check() {
        Methods methods;
        try {
            methods = Methods.of(provider);
        } catch (IllegalArgumentException e) {
            throw report.thrown("must give its methods", "none", e);
        }
        List<Method<?>> own = provider.methods();
        report.that(!own.isEmpty(), "must give one method or more", own);
        for (MethodCall call : calls) {
            report.that(
                    own.stream().anyMatch(method -> method.name().equals(call.name())),
                    "has no method of the name to be tried",
                    call);
        }
        own.forEach(method -> check(methods, method));
    }

    private <M> void check(Methods methods, Method<M> method) {
        List<MethodCall> tried =
                calls.stream().filter(call -> call.name().equals(method.name())).toList();
        for (MethodCall call : tried.isEmpty() ? List.of(MethodCall.of(method.name())) : tried) {
            M made = make(methods, method, call);
            report.that(
                    method.type().isInstance(made),
                    "must make a " + method.type().getName() + " as '" + method.name() + "' declares, but made a "
                            + made.getClass().getName(),
                    call);
            refusesUnknown(methods, method, call);
            described(methods, method.role(), made, call);
            saysItsName(methods, method, made, call);
            keepsToItsRole(methods, made);
        }
    }

    private <M> M make(Methods methods, Method<M> method, MethodCall call) {
        try {
            return methods.make(method.role(), call);
        } catch (MethodException e) {
            throw report.thrown("must make '" + method.name() + "'; give 'trying' a call with all it needs", call, e);
        }
    }

    private <M> void refusesUnknown(Methods methods, Method<M> method, MethodCall call) {
        boolean refused = false;
        try {
            methods.make(method.role(), call.with(UNKNOWN, 1.0));
        } catch (MethodException e) {
            refused = e.kind() == MethodException.Kind.UNKNOWN_PARAMETER;
        }
        report.that(refused, "must refuse the parameter '" + UNKNOWN + "' of '" + method.name() + "'", call);
    }

    private <M> void described(Methods methods, Role<M> role, M made, MethodCall call) {
        if (made instanceof Record) {
            Optional<MethodCall> description;
            try {
                description = methods.describe(made);
                M again = methods.make(role, description.orElse(MethodCall.of(call.name())));
                report.that(again.equals(made), "must make the equal method from " + description, call);
            } catch (IllegalArgumentException e) {
                throw report.thrown("must make a record whose components are its parameters", call, e);
            }
        }
    }

    private <M> void saysItsName(Methods methods, Method<M> method, M made, MethodCall call) {
        String registered = methods.describe(made).map(MethodCall::name).orElse(method.name());
        String said = made instanceof Named named ? Guarded.name(named) : registered;
        report.that(
                said.equals(registered),
                "must make a method that says its name, but '" + registered + "' says '" + said
                        + "': name the class after it, or let its methodName() return it",
                call);
    }

    private void keepsToItsRole(Methods methods, Object made) {
        if (made instanceof Aggregator aggregator) {
            binding.apply(AggregatorContract.of(aggregator)).among(methods).check();
        } else if (made instanceof Normaliser normaliser) {
            NormaliserContract.of(normaliser).among(methods).check();
        } else if (made instanceof Weighting weighting) {
            WeightingContract.of(weighting).among(methods).check();
        } else if (made instanceof Treatment treatment) {
            TreatmentContract.of(treatment).among(methods).check();
        }
    }
}
