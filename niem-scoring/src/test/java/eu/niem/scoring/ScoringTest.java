package eu.niem.scoring;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.aggregation.BordaCount;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows are scored in blocks, each of which is scored as if there were no others. */
class ScoringTest {
    private static final int MANY = 5000; // more than a block has

    private static Panel many() {
        Towns towns = Towns.none();
        for (int i = 0; i < MANY; i++) {
            towns.town("T" + i, "2020", i, i, 1).town("T" + i, "2021", i, MANY - 1 - i, 1);
        }
        return towns.panel();
    }

    private static double root(Scorecard card, int town, String period) {
        Double value = card.score("all", RowKey.of("T" + town, period)).value();
        return value == null ? Double.NaN : value;
    }

    private static Yardstick weighed(Yardstick of, String period, double doctors) {
        return new Yardstick(
                period,
                of.adjustments(),
                of.scalings(),
                of.scalingsByGroup(),
                Map.of("all", new Weights(Map.of("doctors", doctors, "rent", 1 - doctors))),
                of.resolutions(),
                of.rawResolutions());
    }

    @Test
    void everyRowIsScoredWithTheWeightsOfItsPeriod() {
        Plan plan = Study.of(MIN_MAX, many()).fit();
        Yardstick learned = plan.yardsticks().get(0);
        Scorecard card = Plan.of(
                        Towns.FRAMEWORK,
                        plan.methodology(),
                        List.of(weighed(learned, "2020", 0.5), weighed(learned, "2021", 1)))
                .score(many());
        List<Integer> wrong = new ArrayList<>();
        for (int town = 0; town < MANY; town++) {
            double expected = 100.0 * town / (MANY - 1);
            boolean right = Math.abs(root(card, town, "2020") - expected) < 1e-9
                    && Math.abs(root(card, town, "2021") - expected) < 1e-9;
            if (!right) {
                wrong.add(town);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aComparisonSetIsNeverCut() {
        Methodology borda = MIN_MAX.withAggregation(BordaCount.standard());
        assertThat(Study.of(borda, many())
                        .score()
                        .scores()
                        .filter(score -> score.key().timePeriod().equals("2020")
                                && score.node().equals("all"))
                        .map(score -> score.value())
                        .distinct())
                .hasSize(MANY);
    }
}
