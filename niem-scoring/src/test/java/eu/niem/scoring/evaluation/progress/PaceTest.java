package eu.niem.scoring.evaluation.progress;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Quantity;
import eu.niem.scoring.methodology.ProgressRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @Test
    void howLargeTheBaseIsDoesNotMakeALatestValueMeetItsTarget() {
        Quantity.Target eighty = Quantity.Target.of(80, "2030");
        assertThat(Rates.up(eighty).with("2020", 1e15).with("2025", 79).progress())
                .isEqualTo(ProgressClass.AWAY); // beside 1e15 there is no difference between 79 and 80
        assertThat(Rates.up(eighty).secret("2020", 1e15).with("2025", 79).progress())
                .isEqualTo(ProgressClass.UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource({"2024, 0.214, ON_TRACK", "2024, 0.16, MOVING", "2025, 0.2425, ON_TRACK", "2025, 0.175, MOVING"})
    void atALimitTheBitsOfTheRatioDecideNothing(String period, double value, ProgressClass progress) {
        TargetProgress.Line line = Rates.up(Quantity.Target.of(0.4, "2030"))
                .with("2020", 0.1)
                .with(period, value) // at 0.95 and 0.5 of 0.03 a year
                .line();
        assertThat(line.ratio()).isLessThan(progress == ProgressClass.ON_TRACK ? 0.95 : 0.5);
        assertThat(line.progress()).isEqualTo(progress);
    }

    @Test
    void aValueThatEqualsTheBaseHasNotChanged() {
        assertThat(Rates.up(Quantity.Target.of(80, "2030"))
                        .with("2020", 60)
                        .with("2025", 60.00000000000001)
                        .line()
                        .ratio())
                .isZero();
    }

    @Test
    void aLimitOfLosingAllEachYearIsPassedByAnyValueAboveZero() {
        ProgressRule rule =
                ProgressRule.standard().withChange(ProgressRule.Change.COMPOUND).withLimits(1, 0.5, -2);
        TargetProgress.Line line = Rates.up(Quantity.Target.of(40, "2022"))
                .with("2020", 10) // to double each year; the last limit is to lose twice of what there is
                .with("2021", 1)
                .line(rule);
        assertThat(line.ratio()).isEqualTo(-0.9);
        assertThat(line.progress()).isEqualTo(ProgressClass.STAGNATING);
    }
}
