package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.result.Band;
import eu.niem.scoring.aggregation.Sum;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Bands.Rounding;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.normalisation.ZScore;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandProblemsTest {
    private static final Framework FRAMEWORK =
            Framework.of("f", "1", Dimension.of("all", "All", Values.indicators("a", "b")));
    private static final Normaliser TO_ONE = Goalposts.standard().withRange(0, 1);
    private static final Bands DEVELOPMENT = Bands.of(
            List.of(new Band("low", 0), new Band("medium", 0.55), new Band("high", 0.7), new Band("very high", 0.8)));

    private static List<Problem> problems(Methodology methodology) {
        List<Problem> problems = methodology.check(FRAMEWORK);
        assertThat(problems).noneMatch(Problem::error);
        return problems;
    }

    @Test
    void aClassIntoWhichNothingIsRoundedIsAWarning() {
        Methodology whole =
                Methodology.standard().withNormalisation(TO_ONE).withBands(DEVELOPMENT.withRounding(Rounding.HALF_UP));
        assertThat(problems(whole).stream().map(Problem::path)).containsExactly("/bands/bands/1", "/bands/bands/2");
        assertThat(problems(whole).get(0).message())
                .isEqualTo("no score can reach the band 'medium', which begins at 0.55; scores are rounded to whole"
                        + " numbers first, and none of these lies in it: write other 'decimals', or rounding 'none'");
        assertThat(problems(whole.withBands(DEVELOPMENT.withRounding(Rounding.HALF_UP, 1))))
                .isEmpty();
        assertThat(problems(whole.withBands(DEVELOPMENT))).isEmpty();
    }

    @Test
    void aClassBeyondTheScaleIsAWarning() {
        Bands percent = Bands.of(List.of(new Band("below", -10), new Band("low", 0), new Band("high", 50)));
        Methodology methodology =
                Methodology.standard().withNormalisation(TO_ONE).withBands(percent);
        assertThat(problems(methodology).stream().map(Problem::path))
                .containsExactly("/bands/bands/0", "/bands/bands/2");
        assertThat(problems(methodology).get(1).message()).contains("the scores lie from 0 to 1");
        assertThat(problems(methodology.withAggregation(Sum.standard())))
                .as("a sum has no scale")
                .isEmpty();
    }

    @Test
    void whereScoresAreRescaledTheyMayLeaveTheScaleOfTheIndicators() {
        Bands bands = Bands.of(List.of(new Band("low", 0), new Band("high", 150)));
        Methodology methodology = Methodology.standard().withBands(bands);
        assertThat(problems(methodology)).extracting(Problem::path).containsExactly("/bands/bands/1");
        assertThat(problems(methodology.withRescaling(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with(PerNode.ROOT, ZScore.standard()))))
                .isEmpty();
    }

    @Test
    void pointsLieInTheRangeOfTheFramework() {
        Framework answers = OwnScale.FRAMEWORK.withRoot(
                OwnScale.FRAMEWORK.root().withChildren(List.of(OwnScale.FRAMEWORK.getNode("answers"))));
        Bands bands =
                Bands.of(List.of(new Band("none", 0), new Band("low", 1), new Band("full", 10), new Band("more", 50)));
        Methodology points =
                Methodology.standard().withNormalisation(Points.standard()).withBands(bands);
        assertThat(points.check(answers)).extracting(Problem::path).containsExactly("/bands/bands/0", "/bands/bands/3");
        assertThat(points.check(answers).get(0).message()).contains("the scores lie from 1 to 10");
    }

    @Test
    void theTopOfTheScaleIsReached() {
        Bands bands = Bands.of(List.of(new Band("low", 0), new Band("full", 100)));
        assertThat(problems(Methodology.standard().withBands(bands))).isEmpty();
    }
}
