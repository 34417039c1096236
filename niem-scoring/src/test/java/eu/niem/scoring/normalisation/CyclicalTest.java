package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScoredYears.LESS;
import static eu.niem.scoring.normalisation.ScoredYears.MORE;
import static eu.niem.scoring.normalisation.ScoredYears.assertUndefined;
import static eu.niem.scoring.normalisation.ScoredYears.by;
import static eu.niem.scoring.normalisation.ScoredYears.panel;
import static eu.niem.scoring.normalisation.ScoredYears.scores;
import static eu.niem.scoring.normalisation.ScoredYears.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclicalTest {
    @Test
    void aMeanThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Cyclical.standard().withMean(Double.NaN)).hasMessageContaining("a finite 'mean'");
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
    void aSeriesThatDoesNotMoveHasNoCycle() {
        List<Observation> observations = new ArrayList<>(series("AT", "_T", 0.1, 0.1, 0.1));
        observations.addAll(series("BE", "_T", Double.NaN, 2));
        Scorecard card =
                Study.of(by(Cyclical.standard()), panel(MORE, observations)).score();
        assertUndefined(card, "AT", "2019", "all 3 values over time are 0.1, which gives no deviation from their mean");
        assertUndefined(card, "BE", "2019", "needs values of two periods or more, but there is one");
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
