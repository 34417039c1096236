package eu.niem.scoring.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.contract.ProviderContract;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.methodology.MethodProvider;
import eu.niem.scoring.methodology.Methods;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a plug-in is said with its name, when it is loaded and when its methods are made. */
class BrokenPlugInTest {
    private static final String SERVICE = "META-INF/services/eu.niem.scoring.methodology.MethodProvider";

    @TempDir
    Path work;

    private void assertCannotBeLoaded(String source, String... message) throws Exception {
        PlugInJar jar = PlugInJar.of(
                Map.of(
                        SERVICE,
                        "org.example.Broken\n",
                        "org/example/Broken.java",
                        "package org.example; import eu.niem.scoring.method.*; import eu.niem.scoring.methodology.*; import java.util.*;"
                                + source),
                work);
        jar.with(() -> assertThatThrownBy(Methods::load)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.example.Broken")
                .hasMessageContainingAll(message));
    }

    @Test
    void aConstructorThatFails() throws Exception {
        assertCannotBeLoaded(
                "public class Broken implements MethodProvider { public Broken() { throw new IllegalStateException(); }"
                        + " public List<Method<?>> methods() { return List.of(); } }",
                "a plug-in with methods cannot be loaded");
    }

    @Test
    void aClassThatIsNoProvider() throws Exception {
        assertCannotBeLoaded("public class Broken {}", "a plug-in with methods cannot be loaded");
    }

    @Test
    void nullForItsMethodsOrOneOfThem() throws Exception {
        assertCannotBeLoaded(
                "public class Broken implements MethodProvider { public List<Method<?>> methods() { return null; } }",
                "gives null for its methods or one of them; return a list");
    }

    @Test
    void anExceptionInsteadOfMethods() throws Exception {
        assertCannotBeLoaded(
                "public class Broken implements MethodProvider { public List<Method<?>> methods() {"
                        + " throw new IllegalStateException(\"no licence\"); } }",
                "the plug-in org.example.Broken failed to give its methods",
                "no licence");
    }

    @Test
    void aClassThatIsMissingAtRunTime() throws Exception {
        assertCannotBeLoaded(
                "public class Broken implements MethodProvider { public List<Method<?>> methods() {"
                        + " throw new NoClassDefFoundError(\"org/example/Other\"); } }",
                "failed to give its methods",
                "org/example/Other");
    }

    private static MethodProvider provider(Method<?>... methods) {
        return () -> List.of(methods);
    }

    private static Method<Aggregator> named(String name) {
        return Method.of(Aggregator.ROLE, name, Minimum.class, with -> Minimum.standard());
    }

    @Test
    void aNameThatIsTaken() {
        assertThatThrownBy(() -> Methods.of(provider(named("median"))))
                .hasMessageContaining("adds the aggregation 'median', but that name is taken; choose another");
        assertThatThrownBy(() -> Methods.of(provider(named("a_gmean".replace("a_", "")), named("gmean"))))
                .hasMessageContaining("'gmean', but that name is taken");
        assertThatThrownBy(() -> Methods.of(provider(named("linear")))).hasMessageContaining("that name is taken");
    }

    @Test
    void aNameThatIsNotKebabCase() {
        assertThatThrownBy(() -> named("My_Mean"))
                .hasMessageContaining("must be small letters and digits joined by '-', but was 'My_Mean'");
    }

    @Test
    void aProviderMayNameAgainWhatIsNamedInAnotherRole() {
        Methods methods = Methods.of(provider(named("rank")));
        assertThat(methods.names(Aggregator.ROLE)).contains("rank");
        assertThat(methods.<Aggregator>make(Aggregator.ROLE, MethodCall.of("rank")))
                .isEqualTo(Minimum.standard());
    }

    @Test
    void aFactoryThatFailsOrMakesNothing() {
        Methods methods = Methods.of(provider(
                Method.of(Aggregator.ROLE, "failing", Minimum.class, with -> {
                    throw new IllegalStateException();
                }),
                Method.of(Aggregator.ROLE, "nothing", Minimum.class, with -> null),
                wrong()));
        assertThatThrownBy(() -> methods.make(Aggregator.ROLE, MethodCall.of("failing")))
                .isInstanceOf(MethodException.class)
                .hasMessage("aggregation 'failing': java.lang.IllegalStateException");
        assertThatThrownBy(() -> methods.make(Aggregator.ROLE, MethodCall.of("nothing")))
                .isInstanceOf(MethodException.class)
                .hasMessage("the plug-in behind the aggregation 'nothing' made null instead of a Aggregator");
        assertThatThrownBy(() -> methods.make(Aggregator.ROLE, MethodCall.of("wrong")))
                .hasMessage(
                        "the plug-in behind the aggregation 'wrong' made a java.lang.String instead of a Aggregator");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Method<?> wrong() {
        return new Method(Aggregator.ROLE, "wrong", List.of(), Minimum.class, with -> "a text");
    }

    private static void assertBreaksTheContract(MethodProvider provider, String message) {
        assertThatThrownBy(() -> ProviderContract.of(provider).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void theContractTellsItsAuthor() {
        assertBreaksTheContract(() -> null, "must give its methods, but threw");
        assertBreaksTheContract(List::of, "must give one method or more");
        assertBreaksTheContract(
                provider(Method.of(
                        Aggregator.ROLE, "needs", Weighted.class, with -> new Weighted(with.number("power"), 1))),
                "must make 'needs'; give 'trying' a call with all it needs");
        assertBreaksTheContract(
                provider(Method.of(Aggregator.ROLE, "odd", Weighted.class, with -> new Weighted(2, 1))),
                "must make a record whose components are its parameters");
        assertBreaksTheContract(
                provider(Method.of(Aggregator.ROLE, "deaf", Unequal.class, with -> new Unequal())),
                "must make the equal method from");
        assertBreaksTheContract(
                provider(Method.of(Aggregator.ROLE, "bad", Bad.class, with -> new Bad())),
                "must not depend on the order of the children");
    }

    @Test
    void theNameAMethodSaysIsTheOneItIsRegisteredUnder() {
        assertBreaksTheContract(
                provider(Method.of(Aggregator.ROLE, "worse", Bad.class, with -> new Bad())),
                "must make a method that says its name, but 'worse' says 'bad': name the class after it, or let its"
                        + " methodName() return it; input: worse");
    }

    /** Its components are not what its factory asks for. */
    public record Weighted(double power, double scale) implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return ArithmeticMean.standard().aggregate(values, weights, count);
        }
    }

    /** Never equal to another, as an array is not. */
    public record Unequal() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return ArithmeticMean.standard().aggregate(values, weights, count);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Takes the first child for all. */
    public record Bad() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return values[0];
        }
    }

    @Test
    void namesThatWereTriedButDoNotExist() {
        assertThatThrownBy(() -> ProviderContract.of(provider(named("least")))
                        .trying(MethodCall.of("most"))
                        .check())
                .hasMessageContaining("has no method of the name to be tried; input: most");
        List<String> known =
                new ArrayList<>(Methods.of(provider(named("least"))).names(Aggregator.ROLE));
        assertThat(known).last().isEqualTo("least");
    }
}
