package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methods;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of normalisations, on values seen and never seen. */
class NormaliserProperties {
    private static final Methods METHODS = Methods.of();
    private static final Indicator MORE =
            Indicator.of("x", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    private static final Indicator LESS =
            Indicator.of("x", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    /** Raw values above 0, many of them equal; often one only. */
    @Provide
    Arbitrary<double[]> values() {
        Arbitrary<Double> value = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 8).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.5, 200));
        return value.array(double[].class).ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Normaliser> normalisers() {
        return Arbitraries.of(
                MinMax.standard(),
                ZScore.standard(),
                Rank.standard(),
                PercentileRank.standard(),
                Percentile.standard(),
                Borda.standard(),
                DistanceToTarget.of(150),
                DistanceToTarget.of(20).withCap(true),
                DistanceToReference.of("A0"),
                DistanceToReference.of("A1").withCap(true),
                FractionOfBest.standard(),
                RatioToMean.standard(),
                RatioToWorst.standard().withCentre(0),
                RatioToReference.of("A0"),
                AboveBelowMean.standard(),
                Categorical.standard());
    }

    @Provide
    Arbitrary<SeriesScaling> overTime() {
        return Arbitraries.of(Direction.values())
                .flatMap(direction -> Arbitraries.of(
                        new CyclicalScaling(direction, 0),
                        new BalanceOfOpinionsScaling(direction),
                        new AnnualDifferenceScaling(direction)));
    }

    private static Scaling fit(Normaliser normaliser, Indicator indicator, double[] reference) {
        List<RowKey> rows = IntStream.range(0, reference.length)
                .mapToObj(row -> RowKey.of("A" + row, "2020"))
                .toList();
        return normaliser.fit(indicator, Column.of("x", reference), rows);
    }

    @Property(tries = 2000)
    void whatIsMoreFavourableIsNeverWorse(
            @ForAll("normalisers") Normaliser normaliser,
            @ForAll("values") double[] reference,
            @ForAll("values") double[] replayed,
            @ForAll boolean higher) {
        Scaling scaling = fit(normaliser, higher ? MORE : LESS, reference);
        double[] ascending = Arrays.stream(replayed).sorted().toArray();
        for (int i = 1; i < ascending.length; i++) {
            double one = scaling.apply(ascending[i - 1]);
            double other = scaling.apply(ascending[i]);
            assertThat(Double.isNaN(one)).isEqualTo(Double.isNaN(other));
            assertThat((higher ? other - one : one - other) < -1e-12).isFalse();
        }
    }

    /** Undefined for one is undefined for all, with the same words. */
    @Property(tries = 500)
    void aValueOrAReason(
            @ForAll("normalisers") Normaliser normaliser,
            @ForAll("values") double[] reference,
            @ForAll("values") double[] replayed) {
        Scaling scaling = fit(normaliser, LESS, reference);
        for (double raw : replayed) {
            assertThat(Double.isFinite(scaling.apply(raw)) == scaling instanceof UndefinedScaling)
                    .isFalse();
            if (scaling instanceof UndefinedScaling undefined) {
                assertThat(undefined.reason()).contains("'x'");
            }
        }
    }

    @Property(tries = 500)
    void boundsHoldForValuesNeverSeen(@ForAll("values") double[] reference, @ForAll double raw) {
        for (Indicator indicator : List.of(MORE, LESS)) {
            int n = reference.length;
            assertThat(fit(Borda.standard(), indicator, reference).apply(raw)).isBetween(0.0, (double) n);
            assertThat(fit(Percentile.standard(), indicator, reference).apply(raw))
                    .isBetween(100.0 / n, 100.0);
            assertThat(fit(Categorical.standard(), indicator, reference).apply(raw))
                    .isIn(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
            assertThat(fit(AboveBelowMean.standard(), indicator, reference).apply(raw))
                    .isIn(-1.0, 0.0, 1.0);
            if (n > 1) {
                assertThat(fit(PercentileRank.standard(), indicator, reference).apply(raw))
                        .isBetween(0.0, 1.0);
            }
            double capped = fit(DistanceToTarget.of(100).withCap(true), indicator, reference)
                    .apply(raw);
            assertThat(Double.isNaN(capped) || capped <= 1).isTrue();
        }
    }

    @Property(tries = 300)
    void theReferenceItselfSpansTheScale(@ForAll("values") double[] reference) {
        Assume.that(Arrays.stream(reference).distinct().count() > 1);
        for (Indicator indicator : List.of(MORE, LESS)) {
            assertThat(extremes(FractionOfBest.standard(), indicator, reference).getMax())
                    .isEqualTo(1);
            assertThat(extremes(RatioToWorst.standard().withCentre(0), indicator, reference)
                            .getMin())
                    .isZero();
            assertThat(extremes(PercentileRank.standard(), indicator, reference).getMin())
                    .isZero();
            assertThat(extremes(Borda.standard(), indicator, reference).getMin())
                    .isZero();
            assertThat(extremes(DistanceToTarget.of(indicator.equals(MORE) ? 300 : 0), indicator, reference)
                            .getMin())
                    .isZero();
        }
    }

    private static java.util.DoubleSummaryStatistics extremes(
            Normaliser normaliser, Indicator indicator, double[] reference) {
        Scaling scaling = fit(normaliser, indicator, reference);
        return Arrays.stream(reference).map(scaling::apply).summaryStatistics();
    }

    /** A power of two as the unit changes no digit. */
    @Property(tries = 300)
    void ratiosDoNotDependOnTheUnit(@ForAll("values") double[] reference, @ForAll("values") double[] replayed) {
        for (Normaliser normaliser : List.of(
                FractionOfBest.standard(),
                RatioToMean.standard().withCentre(0),
                RatioToWorst.standard(),
                AboveBelowMean.standard())) {
            for (Indicator indicator : List.of(MORE, LESS)) {
                Scaling scaling = fit(normaliser, indicator, reference);
                Scaling other = fit(normaliser, indicator, times(reference, 8));
                for (double raw : replayed) {
                    assertThat(other.apply(8 * raw)).isEqualTo(scaling.apply(raw));
                }
            }
        }
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    /** What needs no zero takes raw values with the opposite sign for the opposite direction. */
    @Property(tries = 300)
    void directionIsASign(@ForAll("values") double[] reference, @ForAll("values") double[] replayed) {
        for (Normaliser normaliser : List.of(
                MinMax.standard(),
                ZScore.standard(),
                PercentileRank.standard(),
                Percentile.standard(),
                Borda.standard(),
                Categorical.standard(),
                DistanceToReference.of("A0"))) {
            Scaling more = fit(normaliser, MORE, reference);
            Scaling less = fit(normaliser, LESS, times(reference, -1));
            for (double raw : replayed) {
                assertThat(Double.valueOf(0 + less.apply(-raw))).isEqualTo(Double.valueOf(0 + more.apply(raw)));
            }
        }
    }

    @Property(tries = 500)
    void scalingsAndNormalisersAreMadeAgainFromWhatDocumentsWrite(
            @ForAll("normalisers") Normaliser normaliser, @ForAll("values") double[] reference) {
        MethodCall call = METHODS.describe(normaliser).orElseThrow();
        assertThat(METHODS.make(Normaliser.ROLE, call)).isEqualTo(normaliser);
        for (Indicator indicator : List.of(MORE, LESS)) {
            Scaling scaling = fit(normaliser, indicator, reference);
            MethodCall saved = METHODS.describe(scaling).orElseThrow();
            assertThat(METHODS.make(Scaling.ROLE, saved)).isEqualTo(scaling);
        }
    }

    @Property(tries = 500)
    void seriesKeepTheirGapsAndTurnWithTheDirection(
            @ForAll("values") double[] series, @ForAll long gaps, @ForAll("overTime") SeriesScaling scaling) {
        double[] raw = IntStream.range(0, series.length)
                .mapToDouble(place -> (gaps >> place & 3) == 0 ? Double.NaN : series[place])
                .toArray();
        double[] normalised = scaling.apply(raw);
        assertThat(normalised).hasSameSizeAs(raw);
        double[] turned = turned(scaling).apply(raw);
        for (int place = 0; place < raw.length; place++) {
            assertThat(!Double.isNaN(normalised[place]) && Double.isNaN(raw[place]))
                    .isFalse();
            if (Double.isNaN(normalised[place])) {
                assertThat(turned[place]).isNaN();
                assertThat(scaling.undefined(raw, place)).isNotBlank();
            } else {
                assertThat(turned[place]).isEqualTo(0 - normalised[place]);
            }
        }
        assertThat(METHODS.make(Scaling.ROLE, METHODS.describe(scaling).orElseThrow()))
                .isEqualTo(scaling);
    }

    private static SeriesScaling turned(SeriesScaling scaling) {
        if (scaling instanceof CyclicalScaling cyclical) {
            return new CyclicalScaling(opposite(cyclical.direction()), cyclical.mean());
        }
        return scaling instanceof BalanceOfOpinionsScaling balance
                ? new BalanceOfOpinionsScaling(opposite(balance.direction()))
                : new AnnualDifferenceScaling(opposite(((AnnualDifferenceScaling) scaling).direction()));
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }

    @Property(tries = 300)
    void aCycleHasMeanZeroAndMeanDeviationOne(@ForAll("values") double[] series) {
        Assume.that(Arrays.stream(series).distinct().count() > 1);
        double[] cycle = new CyclicalScaling(Direction.HIGHER_IS_BETTER, 0).apply(series);
        assertThat(Arrays.stream(cycle).average().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(Arrays.stream(cycle).map(Math::abs).average().orElseThrow()).isCloseTo(1, within(1e-9));
    }
}
