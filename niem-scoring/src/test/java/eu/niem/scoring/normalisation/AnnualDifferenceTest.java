package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScoredYears.LESS;
import static eu.niem.scoring.normalisation.ScoredYears.MORE;
import static eu.niem.scoring.normalisation.ScoredYears.assertUndefined;
import static eu.niem.scoring.normalisation.ScoredYears.by;
import static eu.niem.scoring.normalisation.ScoredYears.panel;
import static eu.niem.scoring.normalisation.ScoredYears.scores;
import static eu.niem.scoring.normalisation.ScoredYears.series;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.methodology.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualDifferenceTest {
    /** Section 5.7: 100 times the difference over the value of the year before. Table 3 prints the year itself. */
    @Test
    void annualDifferenceIsGrowthOnTheYearBefore() {
        assertThat(scores(AnnualDifference.standard(), MORE, 50, 60, 45, 45)).containsExactly(null, 20.0, -25.0, 0.0);
        assertThat(scores(AnnualDifference.standard(), LESS, 50, 60, 45, 45)).containsExactly(null, -20.0, 25.0, 0.0);
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
}
