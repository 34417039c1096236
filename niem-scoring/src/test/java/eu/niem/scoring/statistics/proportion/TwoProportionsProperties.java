package eu.niem.scoring.statistics.proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of the comparison of any two shares. */
class TwoProportionsProperties {
    private static final double ROUNDING = 1e-12;

    /** Pairs of which some have shares of 0 or 100 %, and some numbers that are not whole. */
    @Provide
    Arbitrary<TwoProportions> pairs() {
        Arbitrary<Double> shares = Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0), Arbitraries.doubles().between(0, 1).ofScale(3));
        Arbitrary<Double> sizes = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 2000).map(Integer::doubleValue),
                Arbitraries.doubles().between(1, 2000).ofScale(2));
        return Combinators.combine(shares, sizes, shares, sizes)
                .as((target, ofTarget, reference, ofReference) ->
                        new TwoProportions(target * ofTarget, ofTarget, reference * ofReference, ofReference));
    }

    private static TwoProportions swapped(TwoProportions pair) {
        return new TwoProportions(
                pair.referenceSuccesses(), pair.referenceTrials(), pair.targetSuccesses(), pair.targetTrials());
    }

    private static ConfidenceInterval newcombe(TwoProportions pair, double level) {
        return Objects.requireNonNull(pair.newcombeDifference(level).interval());
    }

    @Property(tries = 500)
    void newcombeHasTheDifferenceInItAndLiesInItsRange(
            @ForAll("pairs") TwoProportions pair, @ForAll @DoubleRange(min = 0.01, max = 0.99) double level) {
        Double difference =
                Objects.requireNonNull(pair.newcombeDifference(level).value());
        ConfidenceInterval found = newcombe(pair, level);

        assertThat(difference).isBetween(found.lower(), found.upper());
        assertThat(found.lower()).isGreaterThanOrEqualTo(-1);
        assertThat(found.upper()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 500)
    void newcombeIsWiderAtHigherLevels(
            @ForAll("pairs") TwoProportions pair,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
        ConfidenceInterval narrow = newcombe(pair, Math.min(one, other));
        ConfidenceInterval wide = newcombe(pair, Math.max(one, other));

        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower() + ROUNDING);
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper() - ROUNDING);
    }

    @Property(tries = 500)
    void swappedGroupsTurnTheDifference(@ForAll("pairs") TwoProportions pair) {
        assertTurned(pair.newcombeDifference(0.95), swapped(pair).newcombeDifference(0.95));
        assertTurned(pair.waldDifference(0.95), swapped(pair).waldDifference(0.95));
    }

    private static void assertTurned(TwoProportions.Comparison found, TwoProportions.Comparison turned) {
        assertThat(turned.value()).isCloseTo(-Objects.requireNonNull(found.value()), within(ROUNDING));
        assertThat(turned.undefined()).isEqualTo(found.undefined());
        ConfidenceInterval interval = found.interval();
        if (interval != null) {
            ConfidenceInterval other = Objects.requireNonNull(turned.interval());
            assertThat(other.lower()).isCloseTo(-interval.upper(), within(ROUNDING));
            assertThat(other.upper()).isCloseTo(-interval.lower(), within(ROUNDING));
        }
    }

    @Property(tries = 500)
    void swappedGroupsTurnRatiosThatHaveAnInterval(@ForAll("pairs") TwoProportions pair) {
        assertInverse(pair.katzRatio(0.95), swapped(pair).katzRatio(0.95));
        assertInverse(pair.woolfOddsRatio(0.95), swapped(pair).woolfOddsRatio(0.95));
    }

    private static void assertInverse(TwoProportions.Comparison found, TwoProportions.Comparison turned) {
        ConfidenceInterval interval = found.interval();
        assertThat(turned.interval() == null).isEqualTo(interval == null);
        if (interval != null) {
            ConfidenceInterval other = Objects.requireNonNull(turned.interval());
            assertThat(other.lower() * interval.upper()).isCloseTo(1, within(ROUNDING));
            assertThat(other.upper() * interval.lower()).isCloseTo(1, within(ROUNDING));
            assertThat(Objects.requireNonNull(found.value())).isBetween(interval.lower(), interval.upper());
        }
    }
}
