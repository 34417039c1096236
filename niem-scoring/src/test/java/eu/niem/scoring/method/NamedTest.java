package eu.niem.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedTest {
    private record MidRange() implements RowAggregator {
        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return values[0];
        }
    }

    private record Twice(
            double by,
            Way wayRound,
            List<Double> steps,
            @Nullable String note,
            @Nullable Named then) implements Scaling {
        static Twice by(double by) {
            return new Twice(by, Way.THE_OTHER, List.of(1.5, 2.0), null, null);
        }

        @Override
        public double apply(double raw) {
            return by * raw;
        }
    }

    private enum Way {
        THE_OTHER
    }

    @Test
    void aRecordIsNamedByItsClassAndItsComponents() {
        assertThat(new MidRange().methodName()).isEqualTo("mid-range");
        assertThat(Twice.by(2).label()).isEqualTo("twice (by 2, wayRound the-other, steps [1.5, 2.0])");
        Twice twice = new Twice(0.1, Way.THE_OTHER, List.of(), "so", Twice.by(3));
        assertThat(twice.label())
                .isEqualTo("twice (by 0.1, wayRound the-other, steps [], note so,"
                        + " then twice (by 3, wayRound the-other, steps [1.5, 2.0]))");
    }

    @Test
    void anAggregationIsLabelledInWords() {
        assertThat(new MidRange().label()).isEqualTo("mid range");
    }

    @Test
    void lettersThatStandTogetherStayTogether() {
        assertThat(new HTTPMean2Of().methodName()).isEqualTo("http-mean2-of");
    }

    private static final class HTTPMean2Of implements Named {}

    @Test
    void aLambdaHasNoName() {
        RowAggregator lambda = (values, weights, count) -> 1;
        Normaliser reference = NamedTest::identity;
        Named anonymous = new Named() {};
        for (Named method : List.of(lambda, reference, anonymous)) {
            assertThat(method.label()).isEqualTo("a method without a name");
        }
    }

    private static Scaling identity(Object indicator, Object reference) {
        return raw -> raw;
    }

    /** Says nothing that could be shown. */
    private record Mute() implements Named {
        @Override
        public String methodName() {
            return " ";
        }

        @Override
        public String label() {
            throw new IllegalStateException();
        }
    }

    @Test
    void whoCannotSayItsNameIsCalledByItsClass() {
        assertThat(Guarded.label(new Mute())).isEqualTo(Mute.class.getName());
        assertThat(Guarded.failure(new Mute(), new ArithmeticException("zero")))
                .isEqualTo(Mute.class.getName() + " failed: java.lang.ArithmeticException: zero");
    }

    @Test
    void theNameAloneStandsWhereParametersCannotBeRead() {
        Aggregator broken = new Broken(1);
        assertThat(Guarded.label(broken)).isEqualTo("broken");
    }

    private record Broken(double by) implements RowAggregator {
        @Override
        @SuppressWarnings("UnusedMethod") // called by reflection
        public double by() {
            throw new IllegalStateException();
        }

        @Override
        public double aggregate(double[] values, double[] weights, int count) {
            return 0;
        }
    }
}
