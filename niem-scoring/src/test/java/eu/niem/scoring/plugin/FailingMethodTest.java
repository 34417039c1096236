package eu.niem.scoring.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.weighting.Weighting;
import eu.niem.scoring.weighting.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A foreign method that fails in the middle of a run gives undefined scores that say so, never an exception. */
class FailingMethodTest {
    private static final RowKey AUSTRIA = RowKey.of("AT", "2021");

    private static Study study(Methodology methodology) {
        Framework framework = Framework.of(
                "demo",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Indicator.of("a", "First", Quantity.of("PC", 0, 100)),
                        Indicator.of("b", "Second", Quantity.of("PC", 0, 100))));
        return Study.of(
                methodology,
                Panel.of(framework, List.of(Observation.of("a", AUSTRIA, 40), Observation.of("b", AUSTRIA, 60))));
    }

    private static void assertUndefined(Methodology methodology, String node, String message) {
        Scorecard card = study(methodology).score();
        assertThat(card.score(node, AUSTRIA).absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain(node, AUSTRIA)).isInstanceOfSatisfying(Explanation.Absent.class, absent -> {
            assertThat(absent.reason()).isEqualTo(AbsenceReason.UNDEFINED);
            assertThat(absent.message()).isEqualTo(message);
        });
        assertThat(card.score("b", AUSTRIA).value()).isEqualTo(60);
    }

    private static Methodology aggregated(Aggregator aggregator) {
        return Methodology.standard().withAggregation(aggregator);
    }

    private record Failing() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            throw new IllegalStateException("out of order");
        }
    }

    @Test
    void anAggregationOfRows() {
        assertUndefined(
                aggregated(new Failing()), "all", "failing failed: java.lang.IllegalStateException: out of order");
        assertUndefined(
                aggregated((values, weights, count) -> {
                    throw new NoSuchMethodError("gone");
                }),
                "all",
                "a method without a name failed: java.lang.NoSuchMethodError: gone");
    }

    private static Aggregator lambda(RowAggregator aggregator) {
        return aggregator;
    }

    private static Methodology aggregated(RowAggregator aggregator) {
        return aggregated(lambda(aggregator));
    }

    private record FailingSet() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            out[0] = 1;
            throw new ArithmeticException("zero");
        }
    }

    private record LazySet() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            // writes nothing
        }
    }

    @Test
    void anAggregationOfSets() {
        assertUndefined(
                aggregated((Aggregator) new FailingSet()),
                "all",
                "failing set failed: java.lang.ArithmeticException: zero");
        assertUndefined(aggregated((Aggregator) new LazySet()), "all", "lazy set has no value here");
    }

    private record Mute() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return Double.NaN;
        }

        @Override
        public String undefined(double[] values, double[] weights, int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String methodName() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String label() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void oneThatCannotSayWhyNorItsName() {
        assertUndefined(
                aggregated(new Mute()),
                "all",
                Mute.class.getName() + " failed: java.lang.UnsupportedOperationException");
    }

    @Test
    void infinityIsTooLarge() {
        assertUndefined(
                aggregated((values, weights, count) -> Double.POSITIVE_INFINITY),
                "all",
                "a method without a name is too large for a number");
    }

    @Test
    void aScaling() {
        Normaliser failing = (indicator, reference) -> indicator.id().equals("b") ? raw -> raw : new FailingScaling();
        assertUndefined(
                Methodology.standard().withNormalisation(failing),
                "a",
                "failing-scaling failed: java.lang.IllegalStateException: at 40.0");
    }

    private record FailingScaling() implements Scaling {
        @Override
        public double apply(double raw) {
            throw new IllegalStateException("at " + raw);
        }
    }

    @Test
    void anAggregationOfGroups() {
        Methodology methodology =
                Methodology.standard().withGroups(Groups.combine(List.of()).withAggregation(new Failing()));
        Scorecard card = study(methodology).score();
        assertThat(card.explain("a", AUSTRIA).toString()).contains("failing failed");
        assertThat(card.score("all", AUSTRIA).absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void whatCannotBeFittedIsRefusedWithItsName() {
        Normaliser nothing = (indicator, reference) -> null;
        assertThatThrownBy(() ->
                        study(Methodology.standard().withNormalisation(nothing)).fit())
                .hasMessage("the normalisation a method without a name of 'a' failed: it gave null");
        assertThatThrownBy(() -> study(Methodology.standard().withNormalisation(new Refusing()))
                        .fit())
                .hasMessageContaining("refusing failed: java.lang.NullPointerException: refuses gave null");
        Weighting partial = (dimension, children) -> new Weights(Map.of("a", 1.0));
        assertThatThrownBy(() ->
                        study(Methodology.standard().withWeighting(partial)).fit())
                .hasMessage("the weighting a method without a name of 'all' gives no weight to 'b'");
        Weighting failing = (dimension, children) -> {
            throw new IllegalStateException("singular");
        };
        assertThatThrownBy(() ->
                        study(Methodology.standard().withWeighting(failing)).fit())
                .hasMessage("the weighting a method without a name of 'all' failed: singular");
    }

    private record Refusing() implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw;
        }

        @Override
        @SuppressWarnings("NullOptional")
        public Optional<String> refuses(Indicator indicator) {
            return null;
        }
    }
}
