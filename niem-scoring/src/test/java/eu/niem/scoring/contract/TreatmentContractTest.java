package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treatment;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A broken treatment is told what is broken. */
class TreatmentContractTest {

    private static void assertBroken(Treatment treatment, String message) {
        assertThatThrownBy(() -> TreatmentContract.of(treatment).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("; input: ");
    }

    private static Panel changed(Panel panel, UnaryOperator<Column> change) {
        return panel.withColumns(List.of(change.apply(panel.column("c1"))));
    }

    @Test
    void aLambdaThatLearnsOrRefusesWithAReasonIsAccepted() {
        assertThatCode(() -> TreatmentContract.of(reference -> {
                            if (reference.size() == 0) {
                                throw new IllegalArgumentException("add observations");
                            }
                            int learned = reference.size();
                            return panel -> changed(
                                    panel,
                                    column -> column.with(row -> column.get(row) / learned, MissingReason.MISSING));
                        })
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNotApplicableStaysSo() {
        assertBroken(
                reference -> panel -> changed(panel, column -> column.with(row -> 1, MissingReason.MISSING)),
                "must leave what is not applicable or screened out");
    }

    @Test
    void rowsStay() {
        assertBroken(
                reference -> panel -> panel.where(key -> key.refArea().equals("A00")),
                "must keep framework and rows; use withColumns and screenOut");
    }

    @Test
    void theSameDataTeachTheSame() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken(
                reference -> {
                    int call = calls.incrementAndGet();
                    return panel ->
                            changed(panel, column -> column.with(row -> column.get(row) + call, MissingReason.MISSING));
                },
                "must learn the same again");
    }

    @Test
    void nullAndOtherExceptionsAreBroken() {
        assertBroken(reference -> null, "must give an adjustment, not null");
        assertBroken(reference -> panel -> null, "must give a panel, not null");
        assertBroken(
                reference -> {
                    throw new IllegalStateException("broken");
                },
                "must give an adjustment or refuse with an IllegalArgumentException, but threw");
        assertBroken(
                reference -> {
                    throw new IllegalArgumentException(" ");
                },
                "must say what to do where it refuses");
    }

    @Test
    void aWordOnEveryCell() {
        assertBroken(reference -> new Silent(), "must not say null of a cell");
    }

    private record Silent() implements Adjustment {
        @Override
        public Panel apply(Panel panel) {
            return changed(panel, column -> column.with(row -> 2 * column.get(row), MissingReason.MISSING));
        }

        @Override
        @SuppressWarnings("NullAway") // that is what is broken
        public String words(Panel before, String indicator, int row) {
            return null;
        }
    }
}
