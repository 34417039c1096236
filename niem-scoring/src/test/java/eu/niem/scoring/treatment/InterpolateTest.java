package eu.niem.scoring.treatment;

import static eu.niem.scoring.treatment.TreatedColumns.NONE;
import static eu.niem.scoring.treatment.TreatedColumns.numbers;
import static eu.niem.scoring.treatment.TreatedColumns.score;
import static eu.niem.scoring.treatment.TreatedColumns.treat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterpolateTest {
    /** COINr 1.1.14's impute_panel mixes the rows of a table that is not sorted by time. */
    @Test
    void theOrderOfObservationsChangesNothing() {
        Panel sorted = PanelByColumns.of("a", 1, NONE, 4, NONE, 10).periods("2017", "2018", "2019", "2020", "2021");
        List<Observation> turned = new ArrayList<>(sorted.observations());
        Collections.reverse(turned);
        Panel unsorted = Panel.of(sorted.framework(), turned);
        for (Treatment treatment : List.of(CarryForward.standard(), Interpolate.standard())) {
            assertThat(treat(unsorted, treatment)).isEqualTo(treat(sorted, treatment));
        }
        assertThat(numbers(treat(unsorted, CarryForward.standard()).column("a")))
                .containsExactly(1, 1, 4, 4, 10);
        assertThat(numbers(treat(unsorted, Interpolate.standard()).column("a"))).containsExactly(1, 2.5, 4, 7, 10);
    }

    /** COINr 1.1.14's panel interpolation stops at a series of one observation (issue 63). */
    @Test
    void oneObservationAloneStandsForAllPeriodsUnlessEndsAreLeftEmpty() {
        Panel panel = PanelByColumns.of("a", NONE, 5, NONE).periods("2019", "2020", "2021");
        assertThat(numbers(treat(panel, Interpolate.standard()).column("a"))).containsExactly(5, 5, 5);
        Treatment none = Interpolate.standard().withEnds(Interpolate.Ends.NONE);
        assertThat(treat(panel, none)).isEqualTo(panel);
    }

    @Test
    void anImputedScoreHasNoFlagOfItsDonorWhichTheExplanationNames() {
        Panel plain = PanelByColumns.of("a", 1, NONE, 4).periods("2019", "2020", "2021");
        List<Observation> flagged = plain.observations().stream()
                .map(each -> each.key().timePeriod().equals("2019")
                        ? each.withStatus(Set.of(ObsStatus.LOW_RELIABILITY, ObsStatus.BREAK))
                        : each)
                .toList();
        Panel panel = Panel.of(plain.framework(), flagged);
        assertThat(explained(panel, CarryForward.standard()))
                .contains("carried forward from 2019 (break in the series, low reliability)");
        assertThat(explained(panel, Interpolate.standard()))
                .contains("between 2019 (break in the series, low reliability) and 2021");
    }

    private static String explained(Panel panel, Treatment treatment) {
        Scorecard card = score(panel, treatment);
        assertThat(card.score("a", "AT", "2019").quality().status()).isEqualTo("bu");
        assertThat(card.score("a", "AT", "2020").quality().status()).isEqualTo("*");
        return card.explain("a", "AT", "2020").toString();
    }
}
