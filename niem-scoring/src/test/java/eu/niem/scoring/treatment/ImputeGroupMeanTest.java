package eu.niem.scoring.treatment;

import static eu.niem.scoring.treatment.TreatedColumns.NONE;
import static eu.niem.scoring.treatment.TreatedColumns.numbers;
import static eu.niem.scoring.treatment.TreatedColumns.score;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import org.junit.jupiter.api.Test;

class ImputeGroupMeanTest {
    /** COINr 1.1.14's i_mean_grp gives NaN there, which is then quietly dropped. */
    @Test
    void aPeerGroupWithoutAnyValueStaysMissingAndSaysSo() {
        Panel panel = PanelByColumns.of("a", 1, 3, NONE, NONE, NONE)
                .and("b", 1, 2, 3, 4, 5)
                .areas("North", "North", "North", "South", "");
        Scorecard card = score(panel, ImputeGroupMean.of("REGION"));
        assertThat(numbers(card.treated().panel().column("a"))).containsExactly(1, 3, 2, NONE, NONE);
        assertThat(card.explain("a", "A02", PanelByColumns.YEAR).toString())
                .contains("imputed 2, impute-group-mean: mean of 2 values of REGION North")
                .contains("observed nothing: not-collected");
        assertThat(card.explain("a", "A03", PanelByColumns.YEAR).toString())
                .contains("no score, not-collected")
                .contains("because impute-group-mean: there is no value of REGION South")
                .contains("observed nothing: not-collected");
        assertThat(card.explain("a", "A04", PanelByColumns.YEAR).toString())
                .contains("because impute-group-mean: the area has no entry in the peer group REGION");
        assertThat(card.treated().imputed("a")).isEqualTo(1);
    }
}
