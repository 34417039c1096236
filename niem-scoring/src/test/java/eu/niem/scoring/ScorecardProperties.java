package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Contribution;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Score;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.random.RandomStudy;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every scorecard. */
class ScorecardProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 300)
    void everyCellIsExplainedByItsBitsOrTheReasonOfItsAbsence(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (Node node : card.nodes()) {
            for (RowKey key : card.rows()) {
                assertExplained(card, card.explain(node.id(), key), node.id(), key);
            }
        }
    }

    private static void assertExplained(Scorecard card, Explanation explanation, String node, RowKey key) {
        Score score = card.score(node, key);
        assertThat(explanation.node()).isEqualTo(node);
        assertThat(explanation.key()).isEqualTo(key);
        assertThat(explanation.value()).as("%s explained", score).isEqualTo(score.value());
        if (explanation instanceof Explanation.Absent absent) {
            assertThat(score.absent()).as("%s explained", score).isEqualTo(absent.reason());
            assertThat(absent.message()).isNotBlank();
        } else {
            assertThat(score.absent()).as("%s explained", score).isNull();
        }
        if (explanation instanceof Explanation.Aggregated aggregated) {
            assertThat(aggregated.coverage()).isEqualTo(score.coverage());
            for (Contribution each : aggregated.contributions()) {
                assertExplained(card, each.of(), each.of().node(), key);
            }
        }
    }

    @Property(tries = 200)
    void contributionsAddUp(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (Node node : card.nodes()) {
            for (RowKey key : card.rows()) {
                assertAddsUp(card.explain(node.id(), key));
            }
        }
    }

    private static void assertAddsUp(Explanation explanation) {
        List<Contribution> contributions = List.of();
        boolean sum = false; // where a child's factor is its weight, and not its share of the weight
        if (explanation instanceof Explanation.Aggregated aggregated) {
            contributions = aggregated.contributions();
            sum = aggregated.method().equals("sum");
        } else if (explanation instanceof Explanation.Combined combined) {
            contributions = combined.contributions();
            sum = combined.method().equals("sum");
        }
        if (contributions.isEmpty()) {
            return;
        }
        double shares = contributions.stream().mapToDouble(Contribution::weight).sum();
        if (!sum) {
            assertThat(shares).as("shares of %s", explanation).isCloseTo(1, within(1e-9));
        }
        for (Contribution each : contributions) {
            if (each.of().value() == null) {
                assertThat(each.weight()).isZero();
                assertThat(each.points()).isNull();
            }
        }
        if (contributions.stream().anyMatch(each -> each.points() != null)) {
            double points = contributions.stream()
                    .map(Contribution::points)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .sum();
            double value = aggregated(explanation);
            assertThat(points).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
        }
    }

    /** Returns the value before it was rescaled, if it was. */
    private static double aggregated(Explanation explanation) {
        Explanation.Rescaling rescaling =
                explanation instanceof Explanation.Aggregated aggregated ? aggregated.rescaling() : null;
        return rescaling == null ? Objects.requireNonNull(explanation.value()) : rescaling.aggregated();
    }

    @Property(tries = 200)
    void meansOfMeansComputedTheShortWayAreTheSame(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Scorecard card = study.withMethodology(study.methodology()
                        .withAggregation(ArithmeticMean.standard())
                        .withRescaling(Methodology.standard().rescaling()))
                .score();
        for (RowKey key : card.rows()) {
            for (Node node : card.nodes()) {
                Score score = card.score(node.id(), key);
                NaiveScore naive = NaiveScore.of(card, node, key);
                assertThat(score.absent()).as("%s", score).isEqualTo(naive.absent());
                assertThat(score.coverage()).as("%s", score).isEqualTo(naive.coverage());
                if (naive.value() != null) {
                    assertThat(score.value())
                            .as("%s", score)
                            .isCloseTo(naive.value(), within(1e-9 * Math.max(1, Math.abs(naive.value()))));
                }
            }
        }
    }

    /** The methodologies of random studies have no treatments. */
    @Property(tries = 100)
    void theShareObservedIsThatOfTheContract(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Scorecard card = study.withMethodology(study.methodology().withAggregation(ArithmeticMean.standard()))
                .score();
        NaiveShare naive = NaiveShare.observed(card);
        card.scores().forEach(score -> {
            Double observed = score.quality().observed();
            double expected = naive.of(card.plan().view().getNode(score.node()), score.key());
            assertThat(observed == null ? Double.NaN : observed).as("%s", score).isCloseTo(expected, within(1e-12));
            assertThat(card.score(score.node(), score.key())).isEqualTo(score);
        });
    }

    @Property(tries = 200)
    void equalScoresShareTheLowerRankAndTheNextIsLeftOut(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (Node node : card.nodes()) {
            for (RowKey key : card.rows()) {
                Score score = card.score(node.id(), key);
                if (score.value() == null) {
                    assertThat(card.rank(node.id(), key)).isEmpty();
                    assertThat(card.ranks(node.id())).doesNotContainKey(key);
                    continue;
                }
                double value = placed(card, node, key, score.value());
                long better = card.scores()
                        .filter(other -> other.node().equals(node.id())
                                && other.key().timePeriod().equals(key.timePeriod())
                                && other.key().group().equals(key.group()))
                        .filter(other ->
                                other.value() != null && placed(card, node, other.key(), other.value()) > value)
                        .count();
                assertThat(card.rank(node.id(), key)).hasValue((int) better + 1);
                assertThat(card.ranks(node.id())).containsEntry(key, (int) better + 1);
            }
        }
    }

    /** A score to the digits to which scores of its node are equal, so that more is better. */
    private static double placed(Scorecard card, Node node, RowKey key, double score) {
        int place = card.scoring().tree().place(node.id());
        return card.scoring().place(place, card.codes().row(key), score);
    }
}
