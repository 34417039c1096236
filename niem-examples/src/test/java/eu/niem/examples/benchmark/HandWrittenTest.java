package eu.niem.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandWrittenTest {
    /**
     * On a scale to 100: naive loops round every step, the library the mean alone. A normalised value is 4 roundings, a
     * mean of 12 children 24 and that of 13 dimensions 26, each of at most 2<sup>-53</sup> of 100.
     */
    private static final double ROUNDING = 54 * 0x1p-53 * 100;

    @Test
    void minMaxGivesTheScoresOfTheLibrary() {
        Study study = ScoringBenchmark.study(MinMax.standard());
        assertSame(study.score(), ScoringBenchmark.handWritten(study).minMax());
    }

    @Test
    void goalpostsGiveTheScoresOfTheLibrary() {
        Study study = ScoringBenchmark.study(Goalposts.standard());
        assertSame(study.score(), ScoringBenchmark.handWritten(study).goalposts());
    }

    @Test
    void naiveLoopsGiveTheScoresOfTheLibraryWithoutARuleOfCoverage() {
        Study byMinMax = withoutRule(MinMax.standard());
        assertSame(byMinMax.score(), ScoringBenchmark.handWritten(byMinMax).naiveMinMax());
        Study byGoalposts = withoutRule(Goalposts.standard());
        assertSame(
                byGoalposts.score(), ScoringBenchmark.handWritten(byGoalposts).naiveGoalposts());
    }

    private static Study withoutRule(Normaliser normaliser) {
        Study study = ScoringBenchmark.study(normaliser);
        return study.withMethodology(study.methodology().withCoverage(CoverageRule.standard()));
    }

    @Test
    void someDimensionsHaveTooFewChildrenToBeScored() {
        Study study = ScoringBenchmark.study(MinMax.standard());
        long absent = study.score()
                .scores()
                .filter(score -> score.node().startsWith("D") && !score.isPresent())
                .count();
        assertThat(absent).isPositive();
    }

    private static void assertSame(Scorecard scorecard, double[][] scores) {
        Map<String, List<Score>> byNode = scorecard.scores().collect(Collectors.groupingBy(Score::node));
        List<Node> nodes = handWrittenOrder(scorecard.plan().framework().root());
        assertThat(scores).hasNumberOfRows(nodes.size());
        for (int node = 0; node < scores.length; node++) {
            List<Score> expected = byNode.get(nodes.get(node).id());
            for (int row = 0; row < expected.size(); row++) {
                Double value = expected.get(row).value();
                if (value == null) {
                    assertThat(scores[node][row]).as("%s", expected.get(row)).isNaN();
                } else {
                    assertThat(scores[node][row]).as("%s", expected.get(row)).isCloseTo(value, within(ROUNDING));
                }
            }
        }
    }

    /** Indicators, then dimensions, then the root. */
    private static List<Node> handWrittenOrder(Dimension root) {
        List<Node> nodes = new ArrayList<>(root.indicators());
        nodes.addAll(root.children());
        nodes.add(root);
        return nodes;
    }
}
