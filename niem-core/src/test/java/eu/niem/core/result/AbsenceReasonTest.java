package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AbsenceReasonTest {
    @Test
    void everyReasonHasItsCodeAndThreeLeaveTheExpected() {
        assertThat(Arrays.stream(AbsenceReason.values()).map(AbsenceReason::code))
                .containsExactly(
                        "not-applicable",
                        "not-collected",
                        "missing",
                        "suppressed",
                        "insufficient-coverage",
                        "context",
                        "undefined",
                        "not-applicable");
        assertThat(Arrays.stream(AbsenceReason.values()).filter(reason -> !reason.isExpected()))
                .containsExactly(AbsenceReason.NOT_APPLICABLE, AbsenceReason.CONTEXT, AbsenceReason.EXCLUDED);
        assertThat(AbsenceReason.of(MissingReason.SUPPRESSED)).isEqualTo(AbsenceReason.SUPPRESSED);
    }

    @Test
    void peopleReadExcludedWhereFilesKeepTheirCode() {
        assertThat(AbsenceReason.EXCLUDED.words()).isEqualTo("excluded");
        assertThat(AbsenceReason.EXCLUDED.cell()).isEqualTo(new Cell("not-applicable", "excluded"));
        assertThat(AbsenceReason.INSUFFICIENT_COVERAGE.cell())
                .isEqualTo(new Cell("insufficient-coverage", "insufficient-coverage"));
    }
}
