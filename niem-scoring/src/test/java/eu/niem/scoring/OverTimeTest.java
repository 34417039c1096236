package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.AnnualDifference;
import eu.niem.scoring.normalisation.BalanceOfOpinions;
import eu.niem.scoring.normalisation.Cyclical;
import eu.niem.scoring.normalisation.Normaliser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The forms of the Handbook's table 3 that look at an area over time: cyclical, balance of opinions, annual difference. */
class OverTimeTest {
    private static final Indicator MORE =
            Indicator.of("x", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    private static final Indicator LESS =
            Indicator.of("x", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    /** The series of an area from 2018 on; {@code NaN} for a year in which it has no row. */
    private static List<Observation> series(String area, String group, double... values) {
        List<Observation> observations = new ArrayList<>();
        for (int year = 0; year < values.length; year++) {
            if (!Double.isNaN(values[year])) {
                observations.add(
                        Observation.of("x", RowKey.of(area, String.valueOf(2018 + year), group), values[year]));
            }
        }
        return observations;
    }

    private static Panel panel(Indicator indicator, List<Observation> observations) {
        return Panel.of(Framework.of("f", "1", Dimension.of("all", "All", indicator)), observations);
    }

    private static Methodology by(Normaliser normaliser) {
        return Methodology.standard().withNormalisation(normaliser);
    }

    private static List<@Nullable Double> scores(Normaliser normaliser, Indicator indicator, double... values) {
        Scorecard card = Study.of(by(normaliser), panel(indicator, series("AT", "_T", values)))
                .score();
        List<@Nullable Double> scores = new ArrayList<>();
        card.rows().forEach(key -> scores.add(card.score("x", key).value()));
        return scores;
    }

    /** Section 5.7: 100 times the difference over the value of the year before. Table 3 prints the year itself. */
    @Test
    void annualDifferenceIsGrowthOnTheYearBefore() {
        assertThat(scores(AnnualDifference.standard(), MORE, 50, 60, 45, 45)).containsExactly(null, 20.0, -25.0, 0.0);
        assertThat(scores(AnnualDifference.standard(), LESS, 50, 60, 45, 45)).containsExactly(null, -20.0, 25.0, 0.0);
    }

    @Test
    void balanceIsTheSignOfTheChange() {
        assertThat(scores(BalanceOfOpinions.standard(), MORE, 1, 3, 3, -2)).containsExactly(null, 100.0, 0.0, -100.0);
        assertThat(scores(BalanceOfOpinions.standard(), LESS, 1, 3, 3, -2)).containsExactly(null, -100.0, 0.0, 100.0);
    }

    /** Mean 5, mean absolute deviation 2. */
    @Test
    void cyclicalIsTheDistanceFromTheMeanOverTime() {
        assertThat(scores(Cyclical.standard(), MORE, 1, 5, 5, 9)).containsExactly(-2.0, 0.0, 0.0, 2.0);
        assertThat(scores(Cyclical.standard(), LESS, 1, 5, 5, 9)).containsExactly(2.0, 0.0, 0.0, -2.0);
        assertThat(scores(Cyclical.standard().withMean(100), MORE, 1, 5, 5, 9))
                .containsExactly(98.0, 100.0, 100.0, 102.0);
    }

    @Test
    void whatHasNothingToCompareWithSaysWhy() {
        List<Observation> observations = new ArrayList<>(series("AT", "_T", 5, Double.NaN, 6, 0, 4));
        observations.addAll(series("BE", "_T", 1, 2, 2, 2, 2));
        Panel panel = panel(MORE, observations);
        Scorecard growth = Study.of(by(AnnualDifference.standard()), panel).score();
        assertUndefined(growth, "AT", "2018", "it is the first period, so there is none before to compare with");
        assertUndefined(growth, "AT", "2020", "there is no value in the period before to compare with");
        assertThat(growth.score("x", "AT", "2021").value()).isEqualTo(-100);
        assertUndefined(
                growth, "AT", "2022", "growth in per cent needs a value above 0 in the period before, but it is 0");
        assertThat(growth.score("x", "BE", "2019").value()).isEqualTo(100);
        assertThat(growth.explain("x", RowKey.of("BE", "2019")).toString())
                .contains("growth since the period before in per cent");
        Scorecard balance = Study.of(by(BalanceOfOpinions.standard()), panel).score();
        assertUndefined(balance, "AT", "2020", "there is no value in the period before");
    }

    @Test
    void aSeriesThatDoesNotMoveHasNoCycle() {
        List<Observation> observations = new ArrayList<>(series("AT", "_T", 0.1, 0.1, 0.1));
        observations.addAll(series("BE", "_T", Double.NaN, 2));
        Scorecard card =
                Study.of(by(Cyclical.standard()), panel(MORE, observations)).score();
        assertUndefined(card, "AT", "2019", "all 3 values over time are 0.1, which gives no deviation from their mean");
        assertUndefined(card, "BE", "2019", "needs values of two periods or more, but there is one");
    }

    private static void assertUndefined(Scorecard card, String area, String year, String reason) {
        assertThat(card.score("x", area, year).absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain("x", RowKey.of(area, year)).toString()).contains(reason);
    }

    /** 100 / N times the sum of signs: two of three experts see it better, one worse; the fourth did not answer before. */
    @Test
    void theBalanceOverExpertsIsTheMeanOverTheirGroups() {
        List<Observation> observations = new ArrayList<>(series("AT", "E1", 1, 2));
        observations.addAll(series("AT", "E2", 1, 3));
        observations.addAll(series("AT", "E3", 3, 1));
        observations.addAll(series("AT", "E4", Double.NaN, 3));
        Methodology balance = by(BalanceOfOpinions.standard()).withGroups(Groups.combine(List.of()));
        Scorecard card = Study.of(balance, panel(MORE, observations)).score();
        assertThat(card.score("x", "AT", "2019").value()).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(card.explain("x", RowKey.of("AT", "2019")).toString())
                .contains("better or worse than in the period before", "there is no value in the period before");
    }

    @Test
    void areasAndGroupsAreSeriesOfTheirOwn() {
        List<Observation> observations = new ArrayList<>(series("AT", "REF", 10, 20));
        observations.addAll(series("AT", "BSP", 10, 5));
        observations.addAll(series("BE", "REF", 10, 11));
        Scorecard card = Study.of(by(AnnualDifference.standard()), panel(MORE, observations))
                .score();
        assertThat(card.score("x", RowKey.of("AT", "2019", "REF")).value()).isEqualTo(100);
        assertThat(card.score("x", RowKey.of("AT", "2019", "BSP")).value()).isEqualTo(-50);
        assertThat(card.score("x", RowKey.of("BE", "2019", "REF")).value()).isEqualTo(10);
    }

    @Test
    void aPlanLooksAtTheSeriesOfThePanelThatItScores() {
        Panel past = panel(MORE, series("AT", "_T", 10, 20));
        Plan plan = Study.of(by(AnnualDifference.standard()).withReference(Reference.basePeriod("2018")), past)
                .fit();
        Scorecard later = plan.score(panel(MORE, series("AT", "_T", 10, 20, 30)));
        assertThat(later.score("x", "AT", "2020").value()).isEqualTo(50);
        Scorecard eachPeriod = Study.of(by(AnnualDifference.standard()).withReference(Reference.eachPeriod()), past)
                .score();
        assertThat(eachPeriod.score("x", "AT", "2019").value())
                .as("the yardstick of a period measures with the periods before")
                .isEqualTo(100);
    }

    @Test
    void anotherRawValueIsComparedWithTheYearBeforeAsItWas() {
        Scorecard card = Study.of(by(AnnualDifference.standard()), panel(MORE, series("AT", "_T", 10, 20)))
                .score();
        WhatIf whatIf = WhatIf.of(card, RowKey.of("AT", "2019")).withRaw("x", raw -> raw + 5);
        assertThat(whatIf.score("x").value()).isEqualTo(150);
    }

    @Test
    void rowsInAnyOrderGiveTheSame() {
        List<Observation> observations = series("AT", "_T", 10, 20, 30);
        List<Observation> reversed = new ArrayList<>(observations);
        java.util.Collections.reverse(reversed);
        assertThat(Study.of(by(Cyclical.standard()), panel(MORE, reversed))
                        .score()
                        .scores()
                        .toList())
                .isEqualTo(Study.of(by(Cyclical.standard()), panel(MORE, observations))
                        .score()
                        .scores()
                        .toList());
    }
}
