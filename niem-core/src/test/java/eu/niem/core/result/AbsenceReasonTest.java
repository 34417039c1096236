package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AbsenceReasonTest {
    @Test
    void everyReasonHasItsCodeAndOnlyTwoLeaveTheExpected() {
        assertThat(Arrays.stream(AbsenceReason.values()).map(AbsenceReason::code))
                .containsExactly(
                        "not-applicable",
                        "not-collected",
                        "missing",
                        "suppressed",
                        "insufficient-coverage",
                        "context",
                        "undefined");
        assertThat(Arrays.stream(AbsenceReason.values()).filter(reason -> !reason.isExpected()))
                .containsExactly(AbsenceReason.NOT_APPLICABLE, AbsenceReason.CONTEXT);
        assertThat(AbsenceReason.of(MissingReason.SUPPRESSED)).isEqualTo(AbsenceReason.SUPPRESSED);
    }
}
