package eu.niem.scoring.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every coefficient of agreement. */
class AgreementCoefficientProperties {
    private static final List<Double> SCALE = List.of(0.0, 100 / 3.0, 50.0, 200 / 3.0, 100.0);
    private static final Bootstrap BOOTSTRAP = new Bootstrap(100, 3, 0.9);
    private static final List<AgreementCoefficient> COEFFICIENTS = List.of(
            PercentAgreement.exact(),
            new PercentAgreement(20),
            CohenKappa.unweighted(SCALE),
            CohenKappa.linear(SCALE),
            CohenKappa.quadratic(SCALE),
            KrippendorffAlpha.nominal(),
            KrippendorffAlpha.ordinal(),
            KrippendorffAlpha.interval());

    /** Units of two to four coders, of which some are silent. */
    @Provide
    Arbitrary<List<List<Double>>> units() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(coders -> Arbitraries.of(SCALE)
                        .injectNull(0.2)
                        .list()
                        .ofSize(coders)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(30));
    }

    private static Ratings ratings(List<List<Double>> units) {
        List<List<Double>> coders = new ArrayList<>();
        for (int coder = 0; coder < units.get(0).size(); coder++) {
            int at = coder;
            coders.add(new ArrayList<>(units.stream().map(unit -> unit.get(at)).toList()));
        }
        return Ratings.of(coders);
    }

    private static List<List<Double>> mapped(List<List<Double>> units, DoubleUnaryOperator change) {
        List<List<Double>> mapped = new ArrayList<>();
        for (List<Double> unit : units) {
            List<Double> answers = new ArrayList<>();
            unit.forEach(answer -> answers.add(answer == null ? null : (Double) change.applyAsDouble(answer)));
            mapped.add(answers);
        }
        return mapped;
    }

    private static List<List<Double>> shuffledCoders(List<List<Double>> units, long seed) {
        List<List<Double>> shuffled = new ArrayList<>();
        for (List<Double> unit : units) {
            List<Double> answers = new ArrayList<>(unit);
            Collections.shuffle(answers, new Random(seed));
            shuffled.add(answers);
        }
        return shuffled;
    }

    @Property(tries = 200)
    void theOrderOfCodersChangesNoBit(@ForAll("units") List<List<Double>> units, @ForAll long seed) {
        Ratings shuffled = ratings(shuffledCoders(units, seed));
        for (AgreementCoefficient each : COEFFICIENTS) {
            assertThat(each.estimate(shuffled, BOOTSTRAP)).isEqualTo(each.estimate(ratings(units), BOOTSTRAP));
        }
    }

    @Property(tries = 200)
    void theOrderOfUnitsChangesNoEstimate(@ForAll("units") List<List<Double>> units, @ForAll long seed) {
        List<List<Double>> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));
        for (AgreementCoefficient each : COEFFICIENTS) {
            assertThat(each.estimate(ratings(shuffled))).isEqualTo(each.estimate(ratings(units)));
        }
    }

    @Property(tries = 200)
    void unitsWithOneAnswerChangeNothing(@ForAll("units") List<List<Double>> units) {
        List<List<Double>> more = new ArrayList<>(units);
        List<Double> lonely = new ArrayList<>(Collections.nCopies(units.get(0).size(), null));
        lonely.set(0, 50.0);
        more.add(units.size() / 2, lonely);
        for (AgreementCoefficient each : COEFFICIENTS) {
            assertThat(each.estimate(ratings(more), BOOTSTRAP)).isEqualTo(each.estimate(ratings(units), BOOTSTRAP));
        }
    }

    @Property(tries = 200)
    void coefficientsStayWithinTheirBounds(@ForAll("units") List<List<Double>> units) {
        for (AgreementCoefficient each : COEFFICIENTS) {
            AgreementCoefficient.Estimate estimate = each.estimate(ratings(units), BOOTSTRAP);
            boolean percent = each instanceof PercentAgreement;
            double lowest = percent ? 0 : -1;
            if (estimate.value() != null) {
                assertThat(estimate.value()).as(each.code()).isBetween(lowest, percent ? 100.0 : 1.0);
            }
            if (estimate.interval() != null) {
                assertThat(estimate.interval().lower())
                        .isBetween(lowest, estimate.interval().upper());
                assertThat(estimate.interval().upper()).isLessThanOrEqualTo(percent ? 100 : 1);
            }
        }
    }

    @Property(tries = 200)
    void codersWhoSayTheSameAgreeFully(@ForAll("units") List<List<Double>> units) {
        List<List<Double>> agreeing =
                units.stream().map(unit -> Collections.nCopies(3, unit.get(0))).toList();
        for (AgreementCoefficient each : COEFFICIENTS) {
            Double value = each.estimate(ratings(agreeing)).value();
            if (value != null) {
                assertThat(value).as(each.code()).isEqualTo(each instanceof PercentAgreement ? 100 : 1);
            }
        }
    }

    @Property(tries = 200)
    void ordinalAlphaKnowsTheOrderOnly(@ForAll("units") List<List<Double>> units) {
        Ratings cubed = ratings(mapped(units, x -> x * x * x - 7));
        KrippendorffAlpha ordinal = KrippendorffAlpha.ordinal();
        assertThat(ordinal.estimate(cubed, BOOTSTRAP)).isEqualTo(ordinal.estimate(ratings(units), BOOTSTRAP));
    }

    @Property(tries = 200)
    void nominalAlphaKnowsOnlyWhatIsTheSame(@ForAll("units") List<List<Double>> units) {
        assertSame(KrippendorffAlpha.nominal(), units, x -> Math.abs(x - 40));
    }

    @Property(tries = 200)
    void intervalAlphaKnowsNeitherUnitNorOrigin(@ForAll("units") List<List<Double>> units) {
        assertSame(KrippendorffAlpha.interval(), units, x -> 3 - x / 8);
    }

    /** But for rounding: the sums are taken in another order. */
    private static void assertSame(
            AgreementCoefficient coefficient, List<List<Double>> units, DoubleUnaryOperator change) {
        Double value = coefficient.estimate(ratings(units)).value();
        Double changed = coefficient.estimate(ratings(mapped(units, change))).value();
        if (value == null) {
            assertThat(changed).isNull();
        } else {
            assertThat(changed).isCloseTo(value, within(1e-12));
        }
    }
}
