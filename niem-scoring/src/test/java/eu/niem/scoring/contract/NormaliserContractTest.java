package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
