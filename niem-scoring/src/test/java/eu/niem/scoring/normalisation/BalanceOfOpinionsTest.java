package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScoredYears.LESS;
import static eu.niem.scoring.normalisation.ScoredYears.MORE;
import static eu.niem.scoring.normalisation.ScoredYears.assertUndefined;
import static eu.niem.scoring.normalisation.ScoredYears.by;
import static eu.niem.scoring.normalisation.ScoredYears.panel;
import static eu.niem.scoring.normalisation.ScoredYears.scores;
import static eu.niem.scoring.normalisation.ScoredYears.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceOfOpinionsTest {
    @Test
    void balanceIsTheSignOfTheChange() {
        assertThat(scores(BalanceOfOpinions.standard(), MORE, 1, 3, 3, -2)).containsExactly(null, 100.0, 0.0, -100.0);
        assertThat(scores(BalanceOfOpinions.standard(), LESS, 1, 3, 3, -2)).containsExactly(null, -100.0, 0.0, 100.0);
    }

    /** 100 / N times the sum of signs: two of three experts see it better, one worse; the fourth did not answer before. */
    @Test
    void theBalanceOverExpertsIsTheMeanOverTheirGroups() {
        List<Observation> observations = new ArrayList<>(series("AT", "E1", 1, 2));
        observations.addAll(series("AT", "E2", 1, 3));
        observations.addAll(series("AT", "E3", 3, 1));
        observations.addAll(series("AT", "E4", Double.NaN, 3));
        Methodology balance = by(BalanceOfOpinions.standard())
                .withGroups(Groups.combine(List.of()).withMinimum(0));
        Scorecard card = Study.of(balance, panel(MORE, observations)).score();
        assertThat(card.score("x", "AT", "2019").value()).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(card.explain("x", RowKey.of("AT", "2019")).toString())
                .contains("better or worse than in the period before", "there is no value in the period before");
    }

    @Test
    void whatHasNoPeriodBeforeHasNoBalance() {
        List<Observation> observations = new ArrayList<>(series("AT", "_T", 5, Double.NaN, 6));
        observations.addAll(series("BE", "_T", 1, 2, 2));
        Panel panel = panel(MORE, observations);
        Scorecard balance = Study.of(by(BalanceOfOpinions.standard()), panel).score();
        assertUndefined(balance, "AT", "2020", "there is no value in the period before");
    }
}
