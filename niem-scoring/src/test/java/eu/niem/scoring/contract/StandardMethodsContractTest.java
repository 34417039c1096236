package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.AggregatorCalls;
import eu.niem.scoring.aggregation.Ratio;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.NormaliserCalls;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method that comes with the library, found by its name so that none is forgotten, keeps to its contract. */
class StandardMethodsContractTest {
    private static final Methods METHODS = Methods.of();

    private static <M> Stream<M> all(Role<M> role) {
        return METHODS.names(role).stream()
                .flatMap(name -> StandardCalls.of(role, name).stream())
                .map(call -> METHODS.make(role, call));
    }

    /** The children that the calls of a ratio name. */
    private static final Dimension TWO_CHILDREN = Dimension.of(
            "both",
            "Both",
            Indicator.of("c1", "One", Quantity.of("NUM", 0, 1000)),
            Indicator.of("c2", "Two", Quantity.of("NUM", 0, 1000)));

    static Stream<Aggregator> aggregators() {
        return all(Aggregator.ROLE);
    }

    static Stream<Normaliser> normalisers() {
        return all(Normaliser.ROLE);
    }

    static Stream<Weighting> weightings() {
        return all(Weighting.ROLE);
    }

    static Stream<Treatment> treatments() {
        return all(Treatment.ROLE);
    }

    @ParameterizedTest
    @MethodSource("treatments")
    void everyTreatmentKeepsToItsContract(Treatment treatment) {
        TreatmentContract.of(treatment).check();
    }

    @ParameterizedTest
    @MethodSource("aggregators")
    void everyAggregationKeepsToItsContract(Aggregator aggregator) {
        Law[] laws = AggregatorCalls.laws(METHODS.describe(aggregator).orElseThrow());
        AggregatorContract contract = AggregatorContract.of(aggregator).claiming(laws);
        (aggregator instanceof Ratio ? contract.boundTo(TWO_CHILDREN) : contract).check();
    }

    @ParameterizedTest
    @MethodSource("normalisers")
    void everyNormalisationKeepsToItsContract(Normaliser normaliser) {
        Law[] laws = NormaliserCalls.laws(METHODS.describe(normaliser).orElseThrow());
        NormaliserContract.of(normaliser).claiming(laws).check();
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void everyWeightingKeepsToItsContract(Weighting weighting) {
        WeightingContract.of(weighting).check();
    }

    @Test
    void everyStandardTypeHasAName() throws ClassNotFoundException {
        assertThat(aggregators().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(sealed("aggregation.StandardAggregator")));
        assertThat(normalisers().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(sealed("normalisation.StandardNormaliser")));
        assertThat(weightings().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(sealed("weighting.StandardWeighting")));
        assertThat(treatments().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(sealed("treatment.StandardTreatment")));
    }

    private static Class<?> sealed(String name) throws ClassNotFoundException {
        return Class.forName("eu.niem.scoring." + name);
    }

    /** The types below a sealed one, those of families below it included. */
    private static List<Class<?>> permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(each -> each.isSealed() ? permitted(each).stream() : Stream.of(each))
                .toList();
    }
}
