package eu.niem.scoring.statistics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every correlation and adjustment. */
class CorrelationProperties {
    private static final List<Correlation> RANK_CORRELATIONS = List.of(Correlation.spearman(), Correlation.kendall());
    private static final List<Correlation> CORRELATIONS =
            List.of(Correlation.pearson(), Correlation.spearman(), Correlation.kendall());

    record Pair(Double x, Double y) {}

    /** Pairs with and without ties, of which some lack a number. */
    @Provide
    Arbitrary<List<Pair>> pairs() {
        return Arbitraries.of(20, 1000).flatMap(range -> {
            Arbitrary<Double> numbers = Arbitraries.integers()
                    .between(-range, range)
                    .map(i -> i / 4.0)
                    .injectNull(0.1);
            return Combinators.combine(numbers, numbers)
                    .as(Pair::new)
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(60);
        });
    }

    private static List<Double> x(List<Pair> pairs) {
        return new ArrayList<>(pairs.stream().map(Pair::x).toList());
    }

    private static List<Double> y(List<Pair> pairs) {
        return new ArrayList<>(pairs.stream().map(Pair::y).toList());
    }

    private static List<Double> mapped(List<Double> row, DoubleUnaryOperator change) {
        List<Double> mapped = new ArrayList<>();
        row.forEach(number -> mapped.add(number == null ? null : (Double) change.applyAsDouble(number)));
        return mapped;
    }

    private static Association of(Correlation correlation, List<Pair> pairs) {
        return correlation.of(x(pairs), y(pairs));
    }

    @Property(tries = 200)
    void theOrderOfPairsChangesNoBit(@ForAll("pairs") List<Pair> pairs, @ForAll long seed) {
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(seed));
        for (Correlation each : CORRELATIONS) {
            assertThat(of(each, shuffled)).isEqualTo(of(each, pairs));
        }
    }

    @Property(tries = 200)
    void whichRowIsFirstDoesNotMatter(@ForAll("pairs") List<Pair> pairs) {
        for (Correlation each : RANK_CORRELATIONS) {
            Association turned = each.of(y(pairs), x(pairs));
            assertThat(turned.coefficient()).isEqualTo(of(each, pairs).coefficient());
            assertThat(turned.p()).isEqualTo(of(each, pairs).p());
        }
        Double pearson = of(Correlation.pearson(), pairs).coefficient();
        Double turned = Correlation.pearson().of(y(pairs), x(pairs)).coefficient();
        assertThat(turned == null).isEqualTo(pearson == null);
        if (pearson != null) {
            assertThat(turned).isCloseTo(pearson, within(1e-12));
        }
    }

    @Property(tries = 200)
    void rankCorrelationsKnowTheOrderOnly(@ForAll("pairs") List<Pair> pairs) {
        for (Correlation each : RANK_CORRELATIONS) {
            Association cubed = each.of(mapped(x(pairs), x -> x * x * x + x), mapped(y(pairs), y -> y / 2 - 1000));
            assertThat(cubed).isEqualTo(of(each, pairs));
        }
    }

    @Property(tries = 200)
    void turningARowTurnsTheSign(@ForAll("pairs") List<Pair> pairs) {
        for (Correlation each : RANK_CORRELATIONS) {
            Association turned = each.of(mapped(x(pairs), x -> -x), y(pairs));
            Association straight = of(each, pairs);
            if (straight.coefficient() != null) {
                assertThat(turned.coefficient()).isCloseTo(-straight.coefficient(), within(0.0));
            }
            if (straight.p() != null) {
                assertThat(turned.p().method()).isEqualTo(straight.p().method());
                assertThat(turned.p().value()).isCloseTo(straight.p().value(), within(1e-12));
            }
        }
    }

    @Property(tries = 200)
    void coefficientsLieInTheirIntervalsAndThoseWithinBounds(@ForAll("pairs") List<Pair> pairs) {
        for (Correlation each : CORRELATIONS) {
            Association found = of(each, pairs);
            if (found.interval() != null) {
                assertThat(found.interval().lower()).isBetween(-1.0, found.coefficient());
                assertThat(found.interval().upper()).isBetween(found.coefficient(), 1.0);
            }
            if (found.coefficient() != null) {
                assertThat(found.coefficient()).isBetween(-1.0, 1.0);
            }
        }
    }

    @Property(tries = 200)
    void pairsThatLackANumberAreLeftOut(@ForAll("pairs") List<Pair> pairs) {
        List<Pair> complete = pairs.stream()
                .filter(pair -> pair.x() != null && pair.y() != null)
                .toList();
        for (Correlation each : CORRELATIONS) {
            assertThat(of(each, pairs)).isEqualTo(of(each, complete));
            assertThat(of(each, pairs).n()).isEqualTo(complete.size());
        }
    }

    @Provide
    Arbitrary<List<Double>> pValues() {
        return Arbitraries.doubles().between(0, 1).injectNull(0.1).list().ofMaxSize(25);
    }

    @Property(tries = 300)
    void adjustmentsAreOrderedByHowMuchTheyFind(@ForAll("pValues") List<Double> p) {
        for (int i = 0; i < p.size(); i++) {
            if (p.get(i) == null) {
                assertThat(PAdjustment.HOLM.adjust(p).get(i)).isNull();
                continue;
            }
            double hommel = PAdjustment.HOMMEL.adjust(p).get(i);
            double hochberg = PAdjustment.HOCHBERG.adjust(p).get(i);
            double holm = PAdjustment.HOLM.adjust(p).get(i);
            double bonferroni = PAdjustment.BONFERRONI.adjust(p).get(i);
            double hochbergs = PAdjustment.BENJAMINI_HOCHBERG.adjust(p).get(i);
            double yekutielis = PAdjustment.BENJAMINI_YEKUTIELI.adjust(p).get(i);
            double rounding = 1e-12;
            assertThat(hommel).isBetween(p.get(i), hochberg + rounding);
            assertThat(hochberg).isLessThanOrEqualTo(holm);
            assertThat(holm).isLessThanOrEqualTo(bonferroni);
            assertThat(hochbergs).isBetween(p.get(i), yekutielis);
            assertThat(hochbergs).isLessThanOrEqualTo(hommel + rounding);
        }
    }

    @Property(tries = 100)
    void adjustmentKeepsTheOrderOfPValues(@ForAll("pValues") List<Double> p, @ForAll PAdjustment adjustment) {
        List<Double> adjusted = adjustment.adjust(p);
        List<Double> sorted =
                adjustment.adjust(p.stream().filter(Objects::nonNull).sorted().toList());
        assertThat(sorted).isSorted();
        assertThat(adjusted.stream().filter(Objects::nonNull).sorted().toList()).isEqualTo(sorted);
        assertThat(adjusted).hasSameSizeAs(p);
    }
}
