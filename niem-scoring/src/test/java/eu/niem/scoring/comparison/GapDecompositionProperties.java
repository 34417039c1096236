package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.comparison.GapDecomposition.Part;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GapDecompositionProperties {
    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Double> counts = Arbitraries.doubles().between(1, 1000);
        Arbitrary<Double> rates = Arbitraries.doubles().between(0, 100);
        return Combinators.combine(counts, rates, counts, rates)
                .as((targets, target, references, reference) ->
                        new Part("part", targets, target, references, reference))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void bothAddUpToTheDifference(@ForAll("parts") List<Part> parts) {
        GapDecomposition split = GapDecomposition.of(parts);
        assertThat(split.composition() + split.rate()).isCloseTo(split.difference(), within(1e-10));
    }

    @Property
    void exchangedGroupsChangeTheSigns(@ForAll("parts") List<Part> parts) {
        GapDecomposition split = GapDecomposition.of(parts);
        GapDecomposition exchanged = GapDecomposition.of(
                parts.stream().map(GapDecompositionProperties::exchanged).toList());
        assertThat(exchanged.composition()).isCloseTo(-split.composition(), within(1e-10));
        assertThat(exchanged.rate()).isCloseTo(-split.rate(), within(1e-10));
    }

    private static Part exchanged(Part part) {
        double[] numbers = {part.referenceCount(), part.referenceRate(), part.targetCount(), part.targetRate()};
        return new Part(part.name(), numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    @Property
    void equalRatesLeaveTheCompositionOnly(@ForAll("parts") List<Part> parts) {
        GapDecomposition split = GapDecomposition.of(parts.stream()
                .map(each -> new Part(
                        each.name(), each.targetCount(), each.targetRate(), each.referenceCount(), each.targetRate()))
                .toList());
        assertThat(split.rate()).isZero();
        assertThat(split.composition()).isCloseTo(split.difference(), within(1e-10));
    }

    @Property
    void oneRateOfAllPartsHasNoComposition(@ForAll("parts") List<Part> parts) {
        GapDecomposition split = GapDecomposition.of(parts.stream()
                .map(each -> new Part(each.name(), each.targetCount(), 40, each.referenceCount(), 60))
                .toList());
        assertThat(split.composition()).isCloseTo(0, within(1e-10));
        assertThat(split.rate()).isCloseTo(-20, within(1e-10));
    }
}
