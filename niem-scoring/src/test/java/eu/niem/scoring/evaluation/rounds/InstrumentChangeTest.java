package eu.niem.scoring.evaluation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.rounds.InstrumentChange.Line;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.methodology.Methodology;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures are those of {@link TwoInstruments}. */
class InstrumentChangeTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final InstrumentChange change = InstrumentChange.between(TwoInstruments.rounds(), "2019", "2021");

    @Test
    void theDifferenceIsInstrumentCompositionAndPolicy() {
        Line overall = change.find("overall", "LV").orElseThrow();
        assertThat(overall.published()).isCloseTo(337.0 / 6, EXACT); // 56.17
        assertThat(overall.recalculated()).isEqualTo(41.25);
        assertThat(overall.after()).isEqualTo(80);
        assertThat(overall.instrument()).isCloseTo(41.25 - 337.0 / 6, EXACT); // -14.92
        assertThat(overall.composition()).isCloseTo(5, EXACT);
        assertThat(overall.policy()).isCloseTo(33.75, EXACT);
        assertThat(overall.difference()).isCloseTo(80 - 337.0 / 6, EXACT); // 23.83
        assertThat(overall.onlyIn()).isEmpty();
        Line work = change.find("work", "LV").orElseThrow();
        assertThat(work.instrument()).isEqualTo(3.5);
        assertThat(work.composition()).isEqualTo(10);
        assertThat(work.policy()).isEqualTo(-7.5);
        assertThat(work.difference()).isEqualTo(6);
        Line rate = change.find("Q", "LV").orElseThrow();
        assertThat(rate.instrument()).isEqualTo(40);
        assertThat(rate.composition()).isEqualTo(0);
        assertThat(rate.policy()).isEqualTo(-30);
        assertThat(rate.indicator()).isTrue();
    }

    @Test
    void nodesOnOneInstrumentOnlySaySo() {
        Line dropped = change.find("D", "LV").orElseThrow();
        assertThat(dropped.onlyIn()).isEqualTo("2019");
        assertThat(dropped.published()).isEqualTo(80);
        assertThat(dropped.recalculated()).isNull();
        assertThat(dropped.difference()).isNull();
        Line added = change.find("N", "LV").orElseThrow();
        assertThat(added.onlyIn()).isEqualTo("2021");
        assertThat(added.published()).isNull();
        assertThat(added.recalculated()).isNull();
        assertThat(added.after()).isEqualTo(100);
        Line part = change.find("W1", "LV").orElseThrow();
        assertThat(part.onlyIn()).isEqualTo("2021");
        assertThat(part.recalculated()).isEqualTo(100);
        assertThat(part.instrument()).isNull();
        assertThat(part.policy()).isEqualTo(0);
    }

    @Test
    void areasInOneRoundOnlyHaveWhatThatRoundHas() {
        Line left = change.find("overall", "LT").orElseThrow();
        assertThat(left.published()).isEqualTo(25);
        assertThat(left.instrument()).isEqualTo(-25);
        assertThat(left.after()).isNull();
        assertThat(left.difference()).isNull();
        Line joined = change.find("overall", "EE").orElseThrow();
        assertThat(joined.published()).isNull();
        assertThat(joined.after()).isEqualTo(77.5);
        assertThat(change.find("overall", "SE")).isEmpty();
    }

    @Test
    void onOneInstrumentThereIsNoPartOfTheInstrument() {
        InstrumentChange same = InstrumentChange.between(
                Rounds.of(Study.of(Methodology.standard(), TwoRounds.panel())), "2019", "2021");
        assertThat(same.lines()).allSatisfy(line -> {
            assertThat(line.instrument()).isIn(null, 0.0);
            assertThat(line.onlyIn()).isEmpty();
        });
        assertThat(same.find("overall", "LT").orElseThrow().policy()).isEqualTo(22.5);
        assertThat(same.find("overall", "LT").orElseThrow().composition()).isEqualTo(12.5);
    }

    @Test
    void theLaterRoundIsOneOfTheLatestInstrument() {
        assertThatThrownBy(() -> InstrumentChange.between(TwoInstruments.rounds(), "2021", "2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the round 2019 is not of the latest study");
    }

    @Test
    void printedAreTheDimensions() {
        assertThat(change.toString())
                .startsWith("Instrument and policy from 2019 to 2021\n")
                .doesNotContain(" H1 ");
        assertThat(change.data().rows()).hasSize(3 * (3 + 7 + 4)); // areas by dimensions, later and earlier indicators
    }

    /** Figures: 78 for 2014 (2015.mipex.eu/sweden); 86 for 2019, 1 less than 2014 on the same instrument (mipex.eu/sweden). */
    @Test
    void swedenGainedByTheInstrumentOfMipexAndLostByPolicy() {
        InstrumentChange.Line sweden =
                new InstrumentChange.Line("SE", "_T", "overall", false, 78.0, 86.0 + 1, 86.0, -1.0, "");
        assertThat(sweden.difference()).isEqualTo(8);
        assertThat(sweden.instrument()).isEqualTo(9);
        assertThat(sweden.composition()).isEqualTo(0);
    }

    @Test
    void aBreakIsNoPartOfPolicy() {
        Study study = Study.of(
                Methodology.standard(), FlaggedRounds.panel("EMP1 LT 2021 b", "RES1 LV 2021 b", "RES2 EE 2019 u"));
        InstrumentChange broken = InstrumentChange.between(Rounds.of(study), "2019", "2021");

        Line employment = broken.find("employment", "LT").orElseThrow();
        assertThat(employment.policy()).isNull();
        assertThat(employment.broken()).isEqualTo(20);
        assertThat(employment.composition()).isEqualTo(25);
        assertThat(employment.breaks()).hasToString("[EMP1: break in 2021]");
        Line latvia = broken.find("overall", "LV").orElseThrow(); // RES1 weighs a quarter
        assertThat(latvia.policy()).isCloseTo(-25.0 / 6, EXACT);
        assertThat(latvia.broken()).isNull();
        assertThat(latvia.breaks()).hasToString("[RES1: break in 2021]");
        assertThat(broken.toString())
                .contains("RES1: break in 2021", " 25.00 u ")
                .endsWith("\nb: break in the series; u: low reliability; ~: not all below it was observed");
    }
}
