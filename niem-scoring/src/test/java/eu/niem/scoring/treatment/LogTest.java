package eu.niem.scoring.treatment;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static eu.niem.scoring.treatment.TreatedColumns.treat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogTest {
    @Test
    void aNumberTooFarBelowTheReferenceHasNoLogarithm() {
        Towns towns = Towns.four();
        Plan plan =
                Study.of(MIN_MAX.withTreatments(Log.standard()), towns.panel()).fit();
        Towns next = Towns.none().town("A", "2021", -5, 5, 1);
        Scorecard later = plan.score(next.panel());
        assertThat(later.score("doctors", "A", "2021").absent()).isEqualTo(AbsenceReason.MISSING);
        assertThat(later.explain("doctors", "A", "2021").toString())
                .contains("has no value for a number so far from those it was fitted to");
    }

    /** COINr 1.1.14's log_GII marks all cells as treated, and returns them unchanged. */
    @ParameterizedTest
    @EnumSource(Log.Variant.class)
    void aLogarithmIsALogarithm(Log.Variant variant) {
        Panel panel = PanelByColumns.of("a", 1, 2, 5, 30, 101).areas();
        Column logged = treat(panel, Log.standard().withVariant(variant)).column("a");
        double[] expected = {StrictMath.log(1), StrictMath.log(2), StrictMath.log(5), StrictMath.log(30)}; // + 1 - 1
        for (int row = 0; row < expected.length; row++) {
            assertThat(logged.get(row)).isCloseTo(expected[row], within(1e-15));
        }
    }

    @Test
    void evenNumbersHaveNoTailBelow() {
        Panel panel = PanelByColumns.of("a", 0.01, 0.11, 0.21).areas();
        Log mirrored = Log.standard().withVariant(Log.Variant.MIRRORED);
        assertThat(treat(panel, mirrored).column("a"))
                .isEqualTo(treat(panel, Log.standard()).column("a"));
    }
}
