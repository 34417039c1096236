package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.fixture.ThreeCountries;
import org.junit.jupiter.api.Test;

class RankingRuleTest {
    private static Scorecard scored(PerNode<RankingRule> ranking) {
        return Study.of(
                        RawAreas.RAW.withAggregation(ArithmeticMean.standard()).withRanking(ranking),
                        RawAreas.panel(
                                RawAreas.FLAT,
                                new double[] {0.9521, 0.9521},
                                new double[] {0.9519, 0.9519},
                                new double[] {0.9515, 0.9515},
                                new double[] {0.9514, 0.9514}))
                .score();
    }

    @Test
    void ranksAreThoseOfWhatIsPublished() {
        assertThat(scored(RankingRule.ofDimensions(3)).ranks("all").values()).containsExactly(1, 1, 1, 4);
        assertThat(scored(PerNode.of(RankingRule.standard())).ranks("all").values())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void decimalsOfDimensionsAreNotThoseOfIndicators() {
        assertThat(scored(RankingRule.ofDimensions(3)).ranks("a").values()).containsExactly(1, 2, 3, 4);
        assertThat(scored(PerNode.of(RankingRule.of(3))).ranks("a").values()).containsExactly(1, 1, 1, 4);
        assertThat(scored(PerNode.of(RankingRule.standard()).with("a", RankingRule.of(2)))
                        .ranks("a")
                        .values())
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void halvesAreThoseOfTheDecimalNumberAndGoUp() {
        RankingRule rule = RankingRule.of(2);
        assertThat(rule.place(2.675)).as("in binary it is a little less").isEqualTo(2.68);
        assertThat(rule.place(-2.675)).isEqualTo(-2.68);
        assertThat(RankingRule.standard().place(2.675)).isEqualTo(2.675);
    }

    @Test
    void refusesDecimalsThatNoNumberHas() {
        assertThatThrownBy(() -> RankingRule.of(-1)).hasMessageContaining("from 0 to 15");
        assertThatThrownBy(() -> RankingRule.of(16)).hasMessageContaining("from 0 to 15");
    }

    @Test
    void aMethodologyShowsIt() {
        assertThat(Methodology.standard()
                        .withRanking(RankingRule.ofDimensions(1))
                        .toString())
                .endsWith("ranking        rounded to 1 decimal; @indicators: as computed");
        assertThat(Methodology.standard().toString()).doesNotContain("ranking");
    }

    @Test
    void anExceptionNamesANode() {
        Methodology wrong = Methodology.standard()
                .withRanking(PerNode.of(RankingRule.standard()).with("ovrall", RankingRule.of(1)));
        assertThat(wrong.check(ThreeCountries.FRAMEWORK)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/ranking/except/ovrall");
            assertThat(problem.error()).isTrue();
        });
    }
}
