package eu.niem.scoring.statistics.proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of the intervals of every share. */
class BinomialIntervalProperties {
    private static final double ROUNDING = 1e-12;
    private static final Set<BinomialInterval> BAYESIAN =
            Set.of(BinomialInterval.JEFFREYS, BinomialInterval.JEFFREYS_EQUAL_TAILED);

    private static ConfidenceInterval interval(BinomialInterval method, double successes, double trials, double level) {
        return Objects.requireNonNull(method.interval(successes, trials, level));
    }

    /** Those that start from a prior need a level of a half or more, and a success and a failure. */
    @Property(tries = 500)
    void intervalsHaveTheShareInThem(
            @ForAll BinomialInterval method,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @IntRange(min = 2, max = 2000) int trials,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double anyLevel) {
        boolean isBayesian = BAYESIAN.contains(method);
        double successes = isBayesian ? Math.min(trials - 1, Math.max(1, share * trials)) : Math.rint(share * trials);
        double level = isBayesian ? 0.5 + anyLevel / 2 : anyLevel;
        ConfidenceInterval found = interval(method, successes, trials, level);

        assertThat(successes / trials).isBetween(found.lower() - ROUNDING, found.upper() + ROUNDING);
    }

    @Property(tries = 500)
    void sharesThatAreNotWholeAreInTheIntervalToo(
            @ForAll BinomialInterval method,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.1, max = 2000) double trials,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double level) {
        BinomialInterval other = BAYESIAN.contains(method) ? BinomialInterval.CLOPPER_PEARSON : method;
        ConfidenceInterval found = interval(other, share * trials, trials, level);

        assertThat(share).isBetween(found.lower() - ROUNDING, found.upper() + ROUNDING);
    }

    @Property(tries = 500)
    void failuresForSuccessesTurnTheIntervalRound(
            @ForAll BinomialInterval method,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @IntRange(min = 1, max = 2000) int trials,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double level) {
        double successes = Math.rint(share * trials);
        ConfidenceInterval found = interval(method, successes, trials, level);
        ConfidenceInterval turned = interval(method, trials - successes, trials, level);

        assertThat(turned.lower()).isCloseTo(1 - found.upper(), within(1e-15));
        assertThat(turned.upper()).isCloseTo(1 - found.lower(), within(1e-15));
    }

    private static double cut(double limit) {
        return Math.min(1, Math.max(0, limit));
    }

    /** Limits beyond 0 and 1, which Agresti and Coull's have, need not move outwards. */
    @Property(tries = 500)
    void higherLevelsAreWider(
            @ForAll BinomialInterval method,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.5, max = 2000) double trials,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
        ConfidenceInterval narrow = interval(method, share * trials, trials, Math.min(one, other));
        ConfidenceInterval wide = interval(method, share * trials, trials, Math.max(one, other));

        assertThat(cut(wide.lower())).isLessThanOrEqualTo(cut(narrow.lower()) + ROUNDING);
        assertThat(cut(wide.upper())).isGreaterThanOrEqualTo(cut(narrow.upper()) - ROUNDING);
    }

    @Property(tries = 500)
    void limitsRiseWithTheSuccesses(
            @ForAll BinomialInterval method,
            @ForAll @IntRange(min = 1, max = 500) int trials,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double successes = Math.floor(share * (trials - 1));
        ConfidenceInterval less = interval(method, successes, trials, 0.95);
        ConfidenceInterval more = interval(method, successes + 1, trials, 0.95);
        boolean isWaldNearAnEnd = method == BinomialInterval.WALD;

        assertThat(more.lower() + more.upper()).isGreaterThan(less.lower() + less.upper());
        assertThat(isWaldNearAnEnd || more.lower() >= less.lower()).isTrue();
        assertThat(isWaldNearAnEnd || more.upper() >= less.upper()).isTrue();
    }

    @Property(tries = 100)
    void theExactIntervalCoversItsLevel(
            @ForAll @DoubleRange(min = 0, max = 1) double probability,
            @ForAll @IntRange(min = 1, max = 100) int trials,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        assertThat(BinomialInterval.CLOPPER_PEARSON.coverage(probability, trials, level))
                .isGreaterThanOrEqualTo(level - ROUNDING);
    }
}
