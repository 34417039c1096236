package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.random.RandomStudy;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the shortfalls of every study. */
class StandardsShortfallsProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 200)
    void lossesOfArithmeticMeansAddUpToAHundredLessTheScore(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Scorecard card = study.withMethodology(means(study)).score();
        StandardsShortfalls all = StandardsShortfalls.of(card);
        for (RowKey key : card.rows()) {
            for (Node node : card.nodes()) {
                Score score = card.score(node.id(), key);
                if (node instanceof Dimension dimension && score.isPresent() && bestIsAHundred(dimension)) {
                    double costs = all.shortfalls().stream()
                            .filter(gap -> gap.key().equals(key))
                            .mapToDouble(gap -> gap.cost(Target.BEST, node.id()).orElse(0))
                            .sum();
                    assertThat(costs).as("%s", score).isCloseTo(100 - score.value(), within(1e-9));
                }
            }
        }
    }

    /** The random tree, weights, view, coverage and exclusions, with means of points from 0 to 100. */
    private static Methodology means(Study study) {
        PerNode<Normaliser> points = PerNode.of(Goalposts.standard());
        for (Indicator indicator : study.framework().indicators()) {
            if (indicator.scale() instanceof Quantity quantity && quantity.goalposts() == null) {
                points = points.with(indicator.id(), MinMax.standard());
            }
        }
        Groups groups = study.methodology().groups();
        return study.methodology()
                .withNormalisation(points)
                .withAggregation(ArithmeticMean.standard())
                .withRescaling(Methodology.standard().rescaling())
                .withGroups(
                        groups instanceof Groups.Combine combine
                                ? Groups.combine(combine.of())
                                        .withWeights(combine.weights())
                                        .withFallback(combine.fallback())
                                : groups);
    }

    private static boolean bestIsAHundred(Dimension dimension) {
        return dimension.indicators().stream().allMatch(StandardsShortfallsProperties::bestIsAHundred);
    }

    /** Quantities with goalposts, and answers of which some have 100 points. */
    private static boolean bestIsAHundred(Indicator indicator) {
        return indicator.scale() instanceof Quantity quantity
                ? quantity.goalposts() != null
                : Target.BEST.of(indicator.scale()).orElseThrow() == 100;
    }

    @Property(tries = 100)
    void theGapsAreTheIndicatorsThatLackPointsToAHundred(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Scorecard card = study.withMethodology(means(study)).score();
        StandardsShortfalls all = StandardsShortfalls.of(card);
        for (RowKey key : card.rows()) {
            List<String> shortfalls = all.shortfalls().stream()
                    .filter(gap -> gap.key().equals(key))
                    .map(Shortfall::indicator)
                    .filter(indicator -> bestIsAHundred(study.framework().getIndicator(indicator)))
                    .toList();
            List<String> imperfect = card.nodes().stream()
                    .filter(node -> node instanceof Indicator indicator && bestIsAHundred(indicator))
                    .map(node -> card.score(node.id(), key))
                    .filter(score -> score.value() != null && score.value() < 100)
                    .map(Score::node)
                    .toList();
            assertThat(shortfalls).isEqualTo(imperfect);
        }
    }
}
