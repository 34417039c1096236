package eu.niem.scoring.evaluation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.ProgressRule;
import eu.niem.scoring.treatment.Denominate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes and reasons; ratios without another origin are computed by hand, as the comment beside them shows. */
class TargetProgressTest {
    private static final Quantity.Target EIGHTY = Quantity.Target.of(80, "2030");
    private static final ProgressRule COMPOUND = ProgressRule.standard().withChange(ProgressRule.Change.COMPOUND);

    private static Rates from60() {
        return Rates.up(EIGHTY).with("2020", 60);
    }

    private static void assertUndefined(TargetProgress.Line line, Obstacle obstacle, AbsenceReason reason) {
        assertThat(line.progress()).isEqualTo(ProgressClass.UNDEFINED);
        assertThat(line.obstacle()).isEqualTo(obstacle);
        assertThat(line.absent()).isEqualTo(reason);
        assertThat(line.ratio()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "80,    MET",
        "81,    MET",
        "70,    ON_TRACK", // 10 / 5 = 2 a year, as 20 / 10
        "69.5,  ON_TRACK", // 9.5 / 5 = 1.9, 0.95 of 2
        "69.49, MOVING",
        "65,    MOVING", // 1, half of 2
        "64.99, STAGNATING",
        "60,    STAGNATING",
        "59.99, AWAY"
    })
    void theRatioAtOrAboveALimitGivesTheClass(double value, ProgressClass progress) {
        assertThat(from60().with("2025", value).progress()).isEqualTo(progress);
    }

    @Test
    void theRatioIsTheObservedYearlyChangeByTheRequiredOne() {
        assertThat(from60().with("2024", 65).line().ratio()).isEqualTo(1.25 / 2); // 5 / 4 and 20 / 10
        assertThat(from60().with("2024", 59).line().ratio()).isEqualTo(-0.25 / 2);
        assertThat(from60().with("2024", 85).line().ratio()).isEqualTo(6.25 / 2);
    }

    /**
     * Renewable energy was 10.8 % in 2006 and 21.8 % in 2021, for a target of 42.5 % in 2030, which is likely to need
     * faster growth: Eurostat, Sustainable development in the European Union, 2023 edition, SDG 7. The ratio is {@code
     * ((21.8 / 10.8) ** (1 / 15) - 1) / ((42.5 / 10.8) ** (1 / 24) - 1)} in Python 3.11. Eurostat's limits are 0.95,
     * 0.6 and 0.
     */
    @Test
    void renewableEnergyIsMovingAsEurostatFoundIt() {
        Rates energy =
                Rates.up(Quantity.Target.of(42.5, "2030")).with("2006", 10.8).with("2021", 21.8);
        TargetProgress.Line line = energy.line(COMPOUND.withLimits(0.95, 0.6, 0));
        assertThat(line.ratio()).isCloseTo(0.8160715824702351, within(1e-13));
        assertThat(line.progress()).isEqualTo(ProgressClass.MOVING);
    }

    /**
     * Young people neither in employment nor in education or training were 16.1 % in 2013, 12.6 % in 2019 and 11.2 % in
     * 2023 (Eurostat, edat_lfse_20), for a target of 9 % in 2030, for which the EU is on track: Eurostat, Sustainable
     * development in the European Union, 2024 edition, SDG 8. The ratios are those of the formula in Python 3.11.
     */
    @Test
    void youthOutsideWorkIsOnTrackAsEurostatFoundIt() {
        Rates since2013 = Rates.down(Quantity.Target.of(9, "2030"))
                .with("2013", 16.1)
                .with("2019", 12.6)
                .with("2023", 11.2);
        assertThat(since2013.line(COMPOUND).ratio()).isCloseTo(1.0596762726260733, within(1e-13));
        assertThat(since2013.line(COMPOUND).progress()).isEqualTo(ProgressClass.ON_TRACK);
        Rates since2019 = Rates.down(Quantity.Target.of(9, "2030").withBase(12.6, "2019"))
                .with("2013", 16.1)
                .with("2023", 11.2);
        assertThat(since2019.line(COMPOUND).ratio()).isCloseTo(0.9631924705589903, within(1e-13));
        assertThat(since2019.line(COMPOUND).progress()).isEqualTo(ProgressClass.ON_TRACK);
    }

    @Test
    void lessIsProgressWhereLessIsBetter() {
        Rates rates = Rates.down(Quantity.Target.of(10, "2030")).with("2020", 20);
        assertThat(rates.with("2025", 15).line().ratio()).isEqualTo(1);
        assertThat(rates.with("2026", 21).progress()).isEqualTo(ProgressClass.AWAY);
        assertThat(rates.with("2027", 10).progress()).isEqualTo(ProgressClass.MET);
        assertThat(rates.with("2028", 3).progress()).isEqualTo(ProgressClass.MET);
    }

    @Test
    void theBaseOfTheTargetCountsBeforeTheFirstObservation() {
        Quantity.Target based = EIGHTY.withBase(50, "2015");
        TargetProgress.Line line =
                Rates.up(based).with("2020", 60).with("2025", 65).line();
        assertThat(line.base()).isEqualTo(new Quantity.Base(50, "2015"));
        assertThat(line.ratio()).isEqualTo(1.5 / 2); // 15 / 10 and 30 / 15
        assertThat(from60().with("2025", 65).line().base()).isEqualTo(new Quantity.Base(60, "2020"));
    }

    @Test
    void theLatestValueIsThatOfTheLastPeriodWithOne() {
        TargetProgress.Line line = from60().with("2024", 65)
                .without("2025", MissingReason.NOT_COLLECTED)
                .line();
        assertThat(line.key().timePeriod()).isEqualTo("2024");
        assertThat(line.value()).isEqualTo(65);
        assertThat(line.absent()).isNull();
    }

    @Test
    void quartersAndMonthsAreFractionsOfYears() {
        Rates quarters =
                Rates.up(Quantity.Target.of(70, "2022-Q1")).with("2020-Q1", 60).with("2020-Q3", 62);
        assertThat(quarters.line().ratio()).isCloseTo(0.8, within(1e-12)); // 2 / 0.5 and 10 / 2
        Rates months = Rates.up(Quantity.Target.of(70, "2022"))
                .with("2020", 60)
                .with("2020-12", 61); // the middle of 2020 is 2020.5, that of its last month 23/24 of it
        assertThat(months.line().ratio()).isCloseTo(1 / (23.0 / 24 - 0.5) / 5, within(1e-12));
    }

    @Test
    void aBreakAfterTheBaseLeavesItUndefined() {
        assertUndefined(
                from60().flagged("2023", 64, ObsStatus.BREAK).with("2025", 69).line(),
                Obstacle.BREAK,
                AbsenceReason.UNDEFINED);
        assertUndefined(from60().flagged("2025", 69, ObsStatus.BREAK).line(), Obstacle.BREAK, AbsenceReason.UNDEFINED);
        assertThat(Rates.up(EIGHTY)
                        .flagged("2020", 60, ObsStatus.BREAK)
                        .with("2025", 70)
                        .progress())
                .isEqualTo(ProgressClass.ON_TRACK); // it stands in the base, and all after it compares
        assertUndefined(
                Rates.up(EIGHTY.withBase(50, "2015"))
                        .flagged("2016", 60, ObsStatus.BREAK)
                        .with("2025", 70)
                        .line(),
                Obstacle.BREAK,
                AbsenceReason.UNDEFINED);
    }

    @Test
    void anotherDefinitionThanAtTheBaseLeavesItUndefined() {
        assertUndefined(
                from60().flagged("2025", 69, ObsStatus.DEFINITION_DIFFERS).line(),
                Obstacle.OTHER_DEFINITION,
                AbsenceReason.UNDEFINED);
        assertThat(Rates.up(EIGHTY)
                        .flagged("2020", 60, ObsStatus.DEFINITION_DIFFERS)
                        .flagged("2025", 70, ObsStatus.DEFINITION_DIFFERS)
                        .progress())
                .isEqualTo(ProgressClass.ON_TRACK);
    }

    @Test
    void fewerThanTwoObservationsLeaveItUndefinedWithABaseToo() {
        assertUndefined(from60().line(), Obstacle.FEW_OBSERVATIONS, AbsenceReason.UNDEFINED);
        assertUndefined(
                from60().without("2025", MissingReason.MISSING).line(),
                Obstacle.FEW_OBSERVATIONS,
                AbsenceReason.UNDEFINED);
        assertUndefined(
                Rates.up(EIGHTY.withBase(50, "2015")).with("2020", 60).line(),
                Obstacle.FEW_OBSERVATIONS,
                AbsenceReason.UNDEFINED);
    }

    @Test
    void whatHasReachedTheTargetHasMetItWhateverElseIsKnown() {
        assertThat(Rates.up(EIGHTY).with("2025", 80).progress()).isEqualTo(ProgressClass.MET);
        assertThat(from60().flagged("2025", 90, ObsStatus.BREAK).progress()).isEqualTo(ProgressClass.MET);
        assertThat(from60().with("2025", 79.99999999999997).progress()).isEqualTo(ProgressClass.MET); // equal to it
        assertThat(Rates.down(Quantity.Target.of(0, "2030"))
                        .with("2020", 4)
                        .with("2021", 0)
                        .line(COMPOUND)
                        .progress())
                .isEqualTo(ProgressClass.MET);
    }

    @Test
    void withoutAValueAfterTheBaseItIsUndefined() {
        Rates before = Rates.up(EIGHTY.withBase(50, "2022")).with("2015", 45);
        assertUndefined(before.with("2022", 52).line(), Obstacle.NOTHING_SINCE, AbsenceReason.UNDEFINED);
        assertThat(before.with("2023", 54).line().ratio()).isEqualTo(4 / 3.75); // 30 / 8 a year
    }

    @Test
    void aBaseAtTheTargetOrPastItCanOnlyBeLeft() {
        for (double base : new double[] {80, 85}) {
            Rates rates = Rates.up(EIGHTY).with("2020", base);
            TargetProgress.Line left = rates.with("2025", 75).line();
            assertThat(left.progress()).isEqualTo(ProgressClass.AWAY);
            assertThat(left.ratio()).isNull();
            assertThat(rates.with("2026", 80).progress()).isEqualTo(ProgressClass.MET);
        }
    }

    @Test
    void aTargetThatComesNotAfterTheFirstObservationIsUndefined() {
        for (String period : List.of("2019", "2020")) {
            assertUndefined(
                    Rates.up(Quantity.Target.of(80, period))
                            .with("2020", 60)
                            .with("2025", 70)
                            .line(),
                    Obstacle.NO_TIME,
                    AbsenceReason.UNDEFINED);
        }
    }

    @Test
    void anElapsedTargetIsClassedByTheSameRuleAndSaidToBeOver() {
        Rates rates = Rates.up(Quantity.Target.of(80, "2022")).with("2018", 60);
        TargetProgress.Line line = rates.with("2023", 72).line();
        assertThat(line.ratio()).isEqualTo(2.4 / 5);
        assertThat(line.progress()).isEqualTo(ProgressClass.STAGNATING);
        assertThat(line.isOverdue()).isTrue();
        assertThat(rates.by(ProgressRule.standard()).toString()).contains("2022 (over)");
        assertThat(from60().with("2025", 70).line().isOverdue()).isFalse();
        assertThat(Rates.up(Quantity.Target.of(80, "2022"))
                        .with("2025", 70)
                        .line()
                        .isOverdue())
                .isTrue();
        assertThat(rates.with("2024", 82).line().isOverdue()).isFalse();
    }

    @Test
    void compoundChangeNeedsValuesAboveZero() {
        assertUndefined(
                Rates.down(Quantity.Target.of(0, "2030"))
                        .with("2020", 4)
                        .with("2021", 3)
                        .line(COMPOUND),
                Obstacle.NOT_POSITIVE,
                AbsenceReason.UNDEFINED);
        assertUndefined(
                Rates.up(EIGHTY).with("2020", -1).with("2021", 3).line(COMPOUND),
                Obstacle.NOT_POSITIVE,
                AbsenceReason.UNDEFINED);
        assertUndefined(
                Rates.up(EIGHTY).with("2020", 1).with("2021", 0).line(COMPOUND),
                Obstacle.NOT_POSITIVE,
                AbsenceReason.UNDEFINED);
    }

    @Test
    void compoundClassesHaveTheirLimitsOnTheCurve() {
        ProgressRule halves = COMPOUND.withLimits(1, 0.5, 0);
        Rates rates = Rates.down(Quantity.Target.of(1, "2030")).with("2026", 16); // half of it each year
        assertThat(rates.with("2027", 8).line(halves).progress()).isEqualTo(ProgressClass.ON_TRACK);
        assertThat(rates.with("2028", 9).line(halves).progress())
                .isEqualTo(ProgressClass.MOVING); // a quarter each year
        assertThat(rates.with("2028-Q1", 15).line(halves).progress()).isEqualTo(ProgressClass.STAGNATING);
    }

    @Test
    void whatIsTooLargeToComputeWithIsUndefined() {
        assertUndefined(
                Rates.up(Quantity.Target.of(1e308, "2030"))
                        .with("2020", -1e308)
                        .with("2021", 0)
                        .line(),
                Obstacle.TOO_LARGE,
                AbsenceReason.UNDEFINED);
    }

    @Test
    void withoutAnyValueThereIsTheReasonOfTheLastObservation() {
        TargetProgress.Line line = Rates.up(EIGHTY)
                .without("2020", MissingReason.MISSING)
                .without("2021", MissingReason.SUPPRESSED)
                .line();
        assertUndefined(line, null, AbsenceReason.SUPPRESSED);
        assertThat(line.value()).isNull();
        assertThat(line.key().timePeriod()).isEqualTo("2021");
    }

    @Test
    void aConfidentialValueIsSuppressedWithWhatWouldGiveItAway() {
        TargetProgress.Line latest =
                from60().with("2024", 65).secret("2025", 66.613).line();
        assertUndefined(latest, null, AbsenceReason.SUPPRESSED);
        assertThat(latest.value()).isNull();
        assertThat(latest.key().timePeriod()).isEqualTo("2025");
        TargetProgress.Line base =
                Rates.up(EIGHTY).secret("2020", 60).with("2025", 65).line();
        assertUndefined(base, Obstacle.HIDDEN_BASE, AbsenceReason.SUPPRESSED);
        assertThat(base.value()).isEqualTo(65);
        assertThat(base.base()).isNull();
        assertThat(from60().secret("2023", 1).with("2025", 70).progress()).isEqualTo(ProgressClass.ON_TRACK);
    }

    @Test
    void aSingleObservationIsNotItsOwnBase() {
        assertThat(from60().line().base()).isNull();
        assertThat(Rates.up(EIGHTY).with("2025", 90).line().base()).isNull(); // also where it is met
        assertThat(Rates.up(EIGHTY.withBase(50, "2015")).with("2020", 60).line().base())
                .isEqualTo(new Quantity.Base(50, "2015"));
    }

    @Test
    void aBreakThatIsHiddenLeavesItUndefinedWithoutBeingNamed() {
        Observation secret =
                Rates.of("2022", 62).withStatus(Set.of(ObsStatus.BREAK)).withConf(ConfStatus.CONFIDENTIAL);
        Observation without = secret.withValue(Value.missing(MissingReason.MISSING)); // whose flags are hidden too
        for (Observation hidden : List.of(secret, without)) {
            Rates rates = from60().with(hidden).with("2025", 70);
            assertUndefined(rates.line(), Obstacle.HIDDEN_SINCE, AbsenceReason.SUPPRESSED);
            assertThat(rates.by(ProgressRule.standard()).toString()).doesNotContain("break");
        }
        assertUndefined(
                from60().with(secret)
                        .flagged("2023", 63, ObsStatus.BREAK)
                        .with("2025", 70)
                        .line(),
                Obstacle.BREAK,
                AbsenceReason.UNDEFINED);
    }

    @Test
    void aBreakThatADisclosureHidesIsNotNamedEither() {
        Panel panel =
                from60().flagged("2022", 62, ObsStatus.BREAK).with("2025", 70).panel();
        Disclosure disclosure = Disclosure.of(List.of()).and(Rates.RATE, List.of(RowKey.of("A", "2022")));
        assertUndefined(
                TargetProgress.of(panel, ProgressRule.standard(), disclosure)
                        .lines()
                        .get(0),
                Obstacle.HIDDEN_SINCE,
                AbsenceReason.SUPPRESSED);
    }

    @Test
    void aTargetIsOverByTheLastPeriodThatCounts() {
        Rates rates = Rates.up(Quantity.Target.of(80, "2020"))
                .with("2017", 60)
                .with("2019", 70)
                .with(Observation.of(Rates.RATE, RowKey.of("B", "2024"), 50));
        assertThat(rates.line().isOverdue()).isTrue(); // the last period is 2024
        assertThat(rates.upTo("2019").isOverdue()).isFalse();
        assertThat(rates.upTo("2020").isOverdue()).isTrue(); // a period without observations
        assertThat(rates.with("2020", 70).upTo("2020-Q1").isOverdue()).isTrue(); // the year comes before its quarter
    }

    @Test
    void nothingLaterThanThePeriodCounts() {
        Rates rates = from60().with("2025", 70)
                .with("2025-Q4", 90)
                .with(Observation.of(Rates.RATE, RowKey.of("B", "2026"), 50));
        assertThat(rates.upTo("2025").value()).isEqualTo(70);
        Panel panel = rates.panel();
        Panel before = panel.where(
                key -> !key.timePeriod().equals("2026") && !key.timePeriod().equals("2025-Q4"));
        Study study = Study.of(Methodology.standard(), panel);
        assertThat(TargetProgress.of(study, "2025").lines())
                .isEqualTo(TargetProgress.of(Study.of(Methodology.standard(), before))
                        .lines())
                .hasSize(1);
        assertThat(TargetProgress.of(study, "2019").lines()).isEmpty();
        assertThatThrownBy(() -> TargetProgress.of(study, "soon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'soon'");
    }

    @Test
    void thePeriodThatAllLinesShareStandsBehindTheRule() {
        assertThat(from60().with("2025", 70).by(ProgressRule.standard()).toString())
                .startsWith("Progress towards targets (linear change, on track from 0.95, moving from 0.5, stagnating"
                        + " from 0), 2025\n");
    }

    @Test
    void whatADisclosureHidesIsSuppressedToo() {
        Panel panel = from60().with("2025", 70).panel();
        Disclosure disclosure = Disclosure.of(List.of()).and(Rates.RATE, List.of(RowKey.of("A", "2025")));
        TargetProgress.Line line = TargetProgress.of(panel, ProgressRule.standard(), disclosure)
                .lines()
                .get(0);
        assertThat(line.absent()).isEqualTo(AbsenceReason.SUPPRESSED);
        assertThat(line.value()).isNull();
    }

    @Test
    void theColumnsAreThoseOfTheCommand() {
        TargetProgress progress = from60().with("2025", 69)
                .with(Observation.of(Rates.RATE, RowKey.of("B", "2024"), 50))
                .by(ProgressRule.standard());
        assertThat(progress.data().columns())
                .containsExactly(
                        "INDICATOR",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "VALUE",
                        "TARGET",
                        "TARGET_PERIOD",
                        "RATIO",
                        "CLASS",
                        "ABSENT");
        assertThat(progress.data().rows())
                .containsExactly(
                        Arrays.asList("RATE", "A", "2025", "_T", 69.0, 80.0, "2030", 0.9, "moving", null),
                        Arrays.asList("RATE", "B", "2024", "_T", 50.0, 80.0, "2030", null, "undefined", "undefined"));
    }

    @Test
    void peopleReadNamesBasesFlagsAndReasons() {
        assertThat(from60().flagged("2025", 69, ObsStatus.LOW_RELIABILITY)
                        .with(Observation.of(Rates.RATE, RowKey.of("B", "2024"), 50))
                        .by(ProgressRule.standard())
                        .toString())
                .startsWith(
                        "Progress towards targets (linear change, on track from 0.95, moving from 0.5, stagnating from 0)")
                .contains("The rate", "SINCE", "69 u", "u: low reliability", "fewer than two observations");
    }

    @Test
    void theFlagsOfTheBaseAreShownWhereItWasObserved() {
        Rates flagged = Rates.up(EIGHTY)
                .flagged("2020", 60, ObsStatus.ESTIMATED)
                .flagged("2025", 69, ObsStatus.LOW_RELIABILITY);
        assertThat(flagged.line().status()).isEqualTo("eu");
        assertThat(flagged.by(ProgressRule.standard()).toString()).contains("60 e", "69 u", "e: estimated");
        Quantity.Target stated = EIGHTY.withBase(55, "2015");
        assertThat(Rates.up(stated)
                        .flagged("2020", 60, ObsStatus.ESTIMATED)
                        .with("2025", 69)
                        .line()
                        .status())
                .isEmpty();
    }

    @Test
    void groupsAndAggregatesHaveLinesOfTheirOwn() {
        Indicator asked = Indicator.of("ASKED", "", Quantity.of("PC", 0, 100).withTarget(EIGHTY))
                .withGroups(List.of("REF"))
                .withUse(Use.CONTEXT);
        Indicator any = Indicator.of("ANY", "", Quantity.of("PC", 0, 100).withTarget(EIGHTY));
        Indicator never = Indicator.of("NEVER", "", Quantity.of("PC", 0, 100).withTarget(EIGHTY));
        Panel panel = Panel.of(
                Framework.of("f", "1", Dimension.of("all", "", asked, any, never)),
                List.of(
                        Observation.of("ASKED", RowKey.of("A", "2020", "REF"), 60),
                        Observation.of("ANY", RowKey.of("A", "2020", "NAT"), 60),
                        Observation.of("ANY", RowKey.of("EU27_2020", "2020", "NAT"), 60),
                        Observation.of("ANY", RowKey.of("A", "2020"), 60)));
        assertThat(TargetProgress.of(Study.of(Methodology.standard(), panel)).lines())
                .extracting(each -> each.indicator() + " " + each.key().refArea() + " "
                        + each.key().group() + " " + each.absent())
                .containsExactly(
                        "ASKED A REF UNDEFINED",
                        "ANY A NAT UNDEFINED",
                        "ANY EU27_2020 NAT UNDEFINED",
                        "ANY A _T UNDEFINED",
                        "NEVER A _T MISSING");
    }

    @Test
    void valuesAreThoseObservedBeforeTreatments() {
        Indicator total = Indicator.of("TOTAL", "", Quantity.of("NUM", 0, 100)).withUse(Use.CONTEXT);
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of(
                        "all",
                        "",
                        Indicator.of(Rates.RATE, "", Quantity.of("NUM", 0, 100).withTarget(EIGHTY)),
                        total));
        Panel panel = Panel.of(
                framework,
                List.of(
                        Rates.of("2020", 60),
                        Rates.of("2025", 70),
                        Observation.of("TOTAL", RowKey.of("A", "2020"), 10),
                        Observation.of("TOTAL", RowKey.of("A", "2025"), 20)));
        Methodology divided = Methodology.standard()
                .withTreatments(Denominate.of(Map.of(Rates.RATE, "TOTAL")))
                .withProgress(COMPOUND);
        TargetProgress progress = TargetProgress.of(Study.of(divided, panel));
        assertThat(progress.rule()).isEqualTo(COMPOUND);
        assertThat(progress.lines().get(0).value()).isEqualTo(70);
    }

    @Test
    void linesAreFoundAndUnknownOnesAnsweredWithWhatThereIs() {
        TargetProgress progress = from60().with("2025", 69).by(ProgressRule.standard());
        assertThat(progress.indicator(Rates.RATE)).isEqualTo(progress);
        assertThat(progress.find(Rates.RATE, "B", RowKey.TOTAL)).isEmpty();
        assertThatThrownBy(() -> progress.indicator("RAT"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[RATE]");
    }

    @Test
    void aStudyWithoutTargetsIsToldHowToWriteOne() {
        Framework framework = Framework.of(
                "f", "1", Dimension.of("all", "", Indicator.of(Rates.RATE, "", Quantity.of("PC", 0, 100))));
        Study study = Study.of(Methodology.standard(), Panel.of(framework, List.of(Rates.of("2020", 60))));
        assertThatThrownBy(() -> TargetProgress.of(study))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'f' has a target", "\"period\": \"2030\"");
    }
}
