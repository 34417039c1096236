package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.panel.Column;
import eu.niem.core.result.AbsenceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AbsencesTest {
    /** Scoring copies a column's bytes as they are. */
    @ParameterizedTest
    @EnumSource
    void missingValuesHaveTheBytesOfTheirColumn(MissingReason reason) {
        byte[] reasons = new byte[1];
        Column.of("X", row -> reason, Double.NaN).copyTo(new double[1], reasons);
        assertThat(Absences.reason(reasons[0])).isEqualTo(AbsenceReason.of(reason));
    }

    @Test
    void aColumnCopiesItsNumbersAndWhereThereIsNone() {
        double[] numbers = new double[2];
        byte[] reasons = new byte[2];
        Column.of("X", 3, Double.NaN).copyTo(numbers, reasons);
        assertThat(numbers).containsExactly(3, Double.NaN);
        assertThat(reasons).containsExactly(Absences.PRESENT, Absences.of(AbsenceReason.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_APPLICABLE, 0",
        "NOT_COLLECTED, 1",
        "MISSING, 1",
        "SUPPRESSED, 1",
        "INSUFFICIENT_COVERAGE, 1",
        "CONTEXT, 0",
        "UNDEFINED, 1"
    })
    void aReasonIsNoScoreAndSaysWhetherOneIsExpected(AbsenceReason reason, int expected) {
        byte absence = Absences.of(reason);
        assertThat(Absences.present(absence)).isZero();
        assertThat(Absences.reason(absence)).isEqualTo(reason);
        assertThat(Absences.expected(absence)).isEqualTo(expected);
    }

    @Test
    void aScoreIsPresentAndExpected() {
        assertThat(Absences.present(Absences.PRESENT)).isEqualTo(1);
        assertThat(Absences.expected(Absences.PRESENT)).isEqualTo(1);
    }

    @Test
    void whatIsNoFiniteNumberIsLeftOutAsUndefined() {
        double[] values = {1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MAX_VALUE};
        Scores scores = new Scores(values.length + 1);
        System.arraycopy(values, 0, scores.values(), 0, values.length);
        scores.put(values.length, Double.NaN, Absences.of(AbsenceReason.SUPPRESSED));
        scores.leaveOut(0, values.length + 1);
        byte undefined = Absences.of(AbsenceReason.UNDEFINED);
        assertThat(scores.absences())
                .containsExactly(0, undefined, undefined, undefined, 0, 0, Absences.of(AbsenceReason.SUPPRESSED));
        assertThat(scores.values())
                .containsExactly(1, Double.NaN, Double.NaN, Double.NaN, -0.0, Double.MAX_VALUE, Double.NaN);
    }
}
