package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A broken normalisation is told what is broken. */
class NormaliserContractTest {

    private static void assertBroken(Normaliser normaliser, String message, Law... claims) {
        assertThatThrownBy(
                        () -> NormaliserContract.of(normaliser).claiming(claims).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("; input: ");
    }

    @Test
    void aSoundLambdaIsAccepted() {
        assertThatCode(() -> NormaliserContract.of((indicator, reference) -> raw -> raw / 10)
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void aReferenceThatTeachesNothingIsNoException() {
        assertBroken(
                (indicator, reference) -> {
                    double first = reference.present()[0];
                    return raw -> raw - first;
                },
                "must give Scaling.none where it learns nothing, but threw");
        assertBroken((indicator, reference) -> null, "must give a scaling, not null");
    }

    @Test
    void anExceptionOrInfinityIsNoScore() {
        assertBroken(
                (indicator, reference) -> raw -> {
                    throw new ArithmeticException("zero");
                },
                "must give NaN where a value has no score, but threw java.lang.ArithmeticException: zero");
        assertBroken((indicator, reference) -> raw -> raw / 0.0 * 1e300, "must give a finite number or NaN");
    }

    @Test
    void noScoreNeedsAReason() {
        assertBroken((indicator, reference) -> new Silent(), "must say why a value has no score");
    }

    private record Silent() implements Scaling {
        @Override
        public double apply(double raw) {
            return Double.NaN;
        }

        @Override
        public String undefined(double raw) {
            return " ";
        }
    }

    @Test
    void resultsMustRepeatAndNotDependOnTheOrder() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken(
                (indicator, reference) -> {
                    int call = calls.incrementAndGet();
                    return raw -> call;
                },
                "must learn the same");
        assertBroken(
                (indicator, reference) -> {
                    double first = reference.size() > 0 && reference.isPresent(0) ? reference.get(0) : 0;
                    return raw -> raw - first;
                },
                "must not depend on the order");
    }

    /** Tells two groups apart, in one way or another. */
    private record ByGroup(FitByGroup fit) implements Normaliser {
        interface FitByGroup extends Serializable {
            @Nullable
            Map<String, Scaling> fit(Column reference, List<RowKey> rows);
        }

        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw;
        }

        @Override
        @SuppressWarnings("NullAway")
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            return fit.fit(reference, rows);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByGroup;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static double greatest(Column reference, List<RowKey> rows, String group) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).group().equals(group) && reference.isPresent(row))
                .mapToDouble(reference::get)
                .max()
                .orElse(0);
    }

    @Test
    void whatGroupsAreMeasuredByIsChecked() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken(
                new ByGroup((reference, rows) -> {
                    int call = calls.incrementAndGet();
                    return Map.of("F", raw -> call);
                }),
                "must learn the same again; input: more with the reference [] for the group F");
        assertBroken(
                new ByGroup((reference, rows) -> Map.of("M", raw -> raw / 0.0 * 1e300)), "must give a finite number");
        assertBroken(new ByGroup((reference, rows) -> Map.of("M", new Silent())), "must say why a value has no score");
        assertBroken(new ByGroup((reference, rows) -> null), "must give scalings by group, not null");
        assertBroken(
                new ByGroup((reference, rows) -> Map.of(" ", raw -> raw)),
                "but threw java.lang.IllegalArgumentException: a group must be text");
        assertBroken(
                new ByGroup((reference, rows) -> {
                    Map<String, Scaling> none = new HashMap<>();
                    none.put("F", null);
                    return none;
                }),
                "must give a scaling for the group F");
        assertBroken(
                new ByGroup((reference, rows) -> {
                    String first = rows.isEmpty() ? "F" : rows.get(0).group();
                    return Map.of(first, raw -> raw);
                }),
                "must not depend on the order");
        assertBroken(
                new ByGroup((reference, rows) -> Map.of("M", raw -> -raw)),
                "must keep the order of the raw values",
                Law.ORDERED);
    }

    @Test
    void whatTellsGroupsApartIsAccepted() {
        assertThatCode(() -> NormaliserContract.of(new ByGroup((reference, rows) -> {
                            double most = greatest(reference, rows, "F");
                            double mostOfMen = greatest(reference, rows, "M");
                            return Map.of("F", raw -> raw - most, "M", raw -> raw - mostOfMen);
                        }))
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void silenceAboutWhatIsRefusedIsBroken() {
        assertBroken(new Refusing(), "must not answer null when asked what it refuses");
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

    @Test
    void everyClaimIsChecked() {
        assertBroken((indicator, reference) -> raw -> raw, "must keep the order of the raw values", Law.ORDERED);
        assertBroken((indicator, reference) -> raw -> raw, "must not depend on zero and unit", Law.AFFINE_INVARIANT);
        assertThatCode(() -> NormaliserContract.of(MinMax.standard())
                        .claiming(Law.ORDERED, Law.AFFINE_INVARIANT)
                        .check())
                .doesNotThrowAnyException();
    }
}
