package eu.niem.scoring.normalisation;

import static eu.niem.scoring.fixture.RawAreas.A;
import static eu.niem.scoring.fixture.RawAreas.panel;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.MazziottaPareto;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustedMazziottaParetoTest {
    private static final Indicator C = Indicator.of("c", "C", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    /** Four values one last place apart or two: 100 + 60 (k - 7/4) / 4 for the k-th place above the offset. */
    @Test
    void aRangeNearTheRoundingOfItsOffsetIsSixtyPointsWide() {
        double place = Math.ulp(1e9);
        double[] values = {1e9, 1e9 + place, 1e9 + 2 * place, 1e9 + 4 * place};
        assertThat(ScaledNumbers.apply(AdjustedMazziottaPareto.standard(), ScaledNumbers.MORE, values))
                .containsExactly(73.75, 88.75, 103.75, 133.75);
        assertThat(ScaledNumbers.apply(AdjustedMazziottaPareto.standard(), ScaledNumbers.LESS, values))
                .containsExactly(126.25, 111.25, 96.25, 66.25);
    }

    /** Two periods: the goalposts are those of both, so that an area that stays where it is keeps its score. */
    @Test
    void theAdjustedIndexComparesOverTime() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", A, C));
        List<Observation> observations = new ArrayList<>();
        double[][] of2020 = {{10, 4}, {20, 2}};
        double[][] of2021 = {{10, 4}, {40, 1}};
        for (int area = 0; area < 2; area++) {
            for (int i = 0; i < 2; i++) {
                String id = framework.indicators().get(i).id();
                String code = area == 0 ? "AA" : "AB";
                observations.add(Observation.of(id, RowKey.of(code, "2020"), of2020[area][i]));
                observations.add(Observation.of(id, RowKey.of(code, "2021"), of2021[area][i]));
            }
        }
        Panel panel = Panel.of(framework, observations);
        Methodology adjusted = Methodology.standard().withAggregation(MazziottaPareto.standard());
        Scorecard pooled = Study.of(adjusted.withNormalisation(AdjustedMazziottaPareto.standard()), panel)
                .score();
        assertThat(pooled.score("all", "AA", "2020").value())
                .isEqualTo(pooled.score("all", "AA", "2021").value());
        assertThat(pooled.score("a", "AA", "2020").value()).isEqualTo(80); // 100 + 60 * (10 - 20) / 30
        Scorecard base = Study.of(
                        adjusted.withNormalisation(AdjustedMazziottaPareto.standard()
                                .withRefArea("AB")
                                .withRefPeriod("2020")),
                        panel)
                .score();
        assertThat(base.score("a", "AB", "2020").value()).isEqualTo(100);
        assertThat(base.score("c", "AB", "2020").value()).isEqualTo(100);
        assertThat(base.score("c", "AB", "2021").value()).isEqualTo(120); // less is better: 100 + 60 * (2 - 1) / 3
        assertThat(base.score("all", "AB", "2020").value()).isEqualTo(100);
        Scorecard unknown = Study.of(
                        adjusted.withNormalisation(
                                AdjustedMazziottaPareto.standard().withRefArea("XX")),
                        panel)
                .score();
        assertThat(unknown.explain("a", "AA", "2020").toString()).contains("'a' has no value for the reference XX");
    }
}
