package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.comparison.GapChanges.Trend;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GapChangesTest {
    private static GapChanges.Line of(GapChanges changes, String area) {
        return changes.lines().stream()
                .filter(each -> each.gap().key().refArea().equals(area)
                        && each.gap().node().equals("EMP"))
                .findFirst()
                .orElseThrow();
    }

    private static GapChanges changes(Citizens citizens) {
        return GapChanges.of(GroupGaps.of(citizens.scorecard()).node("EMP"), "2020", "2023");
    }

    @Test
    void aGapClosesWhereItsSizeFalls() {
        GapChanges changes = changes(Citizens.ofThreeCities());
        assertThat(of(changes, "A").trend()).isEqualTo(Trend.CLOSED);
        assertThat(of(changes, "A").change()).isEqualTo(10);
        assertThat(of(changes, "B").trend()).isEqualTo(Trend.WIDENED);
        assertThat(of(changes, "C").trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void aGapThatTurnedRoundIsMeasuredByItsSize() {
        Citizens turned = Citizens.empty().employed("A", "2020", 70, 65).employed("A", "2023", 70, 72);
        assertThat(of(changes(turned), "A").trend()).isEqualTo(Trend.CLOSED);
    }

    @Test
    void theLastDigitsOfArithmeticAreNoChange() {
        Citizens same = Citizens.empty().employed("A", "2020", 76.2, 63.1).employed("A", "2023", 73.1, 60.0);
        assertThat(of(changes(same), "A").trend()).isEqualTo(Trend.UNCHANGED);
        assertThat(of(changes(same), "A").change()).isZero();
    }

    @Test
    void aChangeWithinTheDeadBandIsNone() {
        GroupGaps gaps = GroupGaps.of(Citizens.ofThreeCities().scorecard()).node("EMP");
        assertThat(of(GapChanges.of(gaps, "2020", "2023", 3), "B").trend()).isEqualTo(Trend.UNCHANGED);
        assertThat(of(GapChanges.of(gaps, "2020", "2023", 2.9), "B").trend()).isEqualTo(Trend.WIDENED);
    }

    @Test
    void aBreakOfEitherGroupIsToldAndNotCompared() {
        for (String group : List.of("NAT", "NEU")) {
            GapChanges changes = changes(Citizens.ofThreeCities().flagged("A", "2023", group, ObsStatus.BREAK));
            assertThat(of(changes, "A").trend()).isEqualTo(Trend.NOT_COMPARABLE);
            assertThat(of(changes, "A").breaks()).isEqualTo("EMP: break in 2023");
            assertThat(of(changes, "B").trend()).isEqualTo(Trend.WIDENED);
        }
        GapChanges before = changes(Citizens.ofThreeCities().flagged("A", "2020", "NEU", ObsStatus.BREAK));
        assertThat(of(before, "A").trend()).isEqualTo(Trend.CLOSED);
    }

    @Test
    void flagsOfBothYearsAreMarked() {
        Citizens citizens = Citizens.ofThreeCities().flagged("A", "2020", "NEU", ObsStatus.LOW_RELIABILITY);
        GapChanges changes = changes(citizens);
        assertThat(changes.table().where("AREA", "Aford").rows().get(0)).contains("-20 u", "-10");
        assertThat(changes.toString()).endsWith("u: low reliability");
    }

    @Test
    void aGapOfOneYearOnlyIsUnknown() {
        GapChanges changes = changes(Citizens.ofThreeCities().employed("D", "2023", 50, 40));
        assertThat(of(changes, "D").trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(of(changes, "D").change()).isNull();
        assertThat(of(changes, "D").after()).isEqualTo(-10);
    }

    @Test
    void aChangeWithinItsIntervalIsNoise() {
        Citizens citizens = Citizens.empty();
        double[][] numbers = {{80, 60}, {80, 70}};
        String[] periods = {"2020", "2023"};
        for (int i = 0; i < periods.length; i++) {
            citizens.with(Observation.of("EMP", RowKey.of("A", periods[i], "NAT"), numbers[i][0])
                    .withStdError(0.0));
            citizens.with(Observation.of("EMP", RowKey.of("A", periods[i], "NEU"), numbers[i][1])
                    .withStdError(3.0));
        }
        GapChanges.Line line = of(changes(citizens), "A");
        assertThat(line.trend()).isEqualTo(Trend.CLOSED);
        double reach = 1.959963984540054 * Math.sqrt(18);
        assertThat(Objects.requireNonNull(line.interval()).lower()).isCloseTo(10 - reach, within(1e-9));
        assertThat(Objects.requireNonNull(line.interval()).upper()).isCloseTo(10 + reach, within(1e-9));
        GroupGaps sure = GroupGaps.of(citizens.scorecard()).node("EMP").withLevel(0.99);
        assertThat(of(GapChanges.of(sure, "2020", "2023"), "A").trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void theEarlierPeriodIsThatWithWhichHalfCompare() {
        Citizens citizens = Citizens.ofThreeCities()
                .employed("A", "2021", 80, 65)
                .employed("B", "2021", 70, 65)
                .employed("C", "2021", 75, 70);
        GroupGaps gaps = GroupGaps.of(citizens.scorecard()).node("EMP");
        assertThat(GapChanges.upTo(gaps, "2023").from()).isEqualTo("2020");
        citizens.flagged("A", "2021", "NEU", ObsStatus.BREAK);
        GroupGaps twoOfThree = GroupGaps.of(citizens.scorecard()).node("EMP");
        assertThat(GapChanges.upTo(twoOfThree, "2023").from()).isEqualTo("2020");
        citizens.flagged("B", "2021", "NEU", ObsStatus.BREAK);
        GroupGaps broken = GroupGaps.of(citizens.scorecard()).node("EMP");
        assertThat(GapChanges.upTo(broken, "2023").from()).isEqualTo("2021");
        assertThat(GapChanges.upTo(broken, "2020").from()).as("none before").isEqualTo("2020");
    }

    @Test
    void whereTheOneAheadChangedTheSizeIsWhatMayBeNoise() {
        for (double after : new double[] {41, 39}) {
            Citizens citizens = Citizens.empty();
            for (String[] each : new String[][] {{"2020", "NAT", "50"}, {"2020", "NEU", "60"}, {"2023", "NAT", "50"}}) {
                citizens.with(Observation.of("EMP", RowKey.of("A", each[0], each[1]), Double.parseDouble(each[2]))
                        .withStdError(2.0));
            }
            citizens.with(
                    Observation.of("EMP", RowKey.of("A", "2023", "NEU"), after).withStdError(2.0));
            assertThat(of(changes(citizens), "A").trend()).isEqualTo(Trend.UNCHANGED);
        }
    }

    @Test
    void theTitleNamesTheLevelOfIntervals() {
        Citizens citizens = Citizens.empty();
        for (String period : List.of("2020", "2023")) {
            for (String group : List.of("NAT", "NEU")) {
                citizens.with(
                        Observation.of("EMP", RowKey.of("A", period, group), 50).withSampleSize(90.0));
            }
        }
        assertThat(changes(citizens).data().title())
                .isEqualTo("Gaps between groups from 2020 to 2023, 95 % intervals of independent samples");
        assertThat(changes(Citizens.ofThreeCities()).data().title()).endsWith("from 2020 to 2023");
    }

    @Test
    void periodsMustBeThereAndInTheirOrder() {
        GroupGaps gaps = GroupGaps.of(Citizens.ofThreeCities().scorecard());
        assertThatThrownBy(() -> GapChanges.of(gaps, "2019", "2023")).hasMessageContaining("[2020, 2023]");
        assertThatThrownBy(() -> GapChanges.of(gaps, "2023", "2020"))
                .hasMessageContaining("from the earlier period to the later");
    }
}
