package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.aggregation.MazziottaPareto;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.random.RandomStudy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of every row that is scored once more with other answers. */
class WhatIfProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 200)
    void unchangedScoresGiveTheSameBits(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            assertThat(WhatIf.of(card, key).withScores(present(card, key)).scores())
                    .containsExactlyElementsOf(scores(card, key));
        }
    }

    @Property(tries = 50)
    void unchangedRawValuesGiveTheSameBits(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            WhatIf asItIs = WhatIf.of(card, key);
            for (Indicator indicator : scored(card)) {
                asItIs = asItIs.withRaw(indicator.id(), raw -> raw);
            }
            assertThat(asItIs.scores()).containsExactlyElementsOf(scores(card, key));
        }
    }

    @Property(tries = 50)
    void anotherAnswerGivesTheScoresOfAPanelThatHasIt(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (Indicator indicator : scored(card)) {
            if (indicator.scale() instanceof Options options) {
                for (RowKey key : card.rows()) {
                    Option other = options.options().get(1);
                    Panel panel = answered(card.panel(), indicator.id(), key, other.id());
                    assertThat(WhatIf.of(card, key)
                                    .withRaw(indicator.id(), raw -> other.points())
                                    .scores())
                            .containsExactlyElementsOf(scores(card.plan().score(panel), key));
                }
            }
        }
    }

    /** The panel with another answer of an area and period, in all groups that have one. */
    private static Panel answered(Panel panel, String indicator, RowKey key, String option) {
        List<Observation> observations = panel.observations().stream()
                .map(each -> each.indicator().equals(indicator)
                                && each.key().refArea().equals(key.refArea())
                                && each.key().timePeriod().equals(key.timePeriod())
                                && each.value() instanceof Value.Answer
                        ? each.withValue(Value.answer(option))
                        : each)
                .toList();
        return Panel.of(panel.framework(), observations, panel.areas(), panel.sources());
    }

    /** The means of the library are monotone while the same children have a score. */
    @Property(tries = 200)
    void aScoreRaisedLowersNone(@ForAll("studies") RandomStudy random, @ForAll @DoubleRange(max = 50) double more) {
        Assume.that(random.aggregatesBy(each -> each instanceof RowAggregator && !(each instanceof MazziottaPareto)));
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            WhatIf asItIs = WhatIf.of(card, key);
            present(card, key).forEach((indicator, score) -> {
                WhatIf raised = asItIs.withScores(Map.of(indicator, score + more));
                if (present(asItIs).equals(present(raised))) {
                    asItIs.scores()
                            .filter(Score::isPresent)
                            .forEach(before -> assertThat(
                                            raised.score(before.node()).value())
                                    .as("%s with %s at %s", before, indicator, score + more)
                                    .isGreaterThanOrEqualTo(before.value() - 1e-9 * (1 + Math.abs(before.value()))));
                }
            });
        }
    }

    @Property(tries = 100)
    void aDimensionCombinedOfItsOwnChildrenHasItsOwnBits(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            WhatIf asItIs = WhatIf.of(card, key);
            for (Node node : card.nodes()) {
                if (node instanceof Dimension && !asItIs.children(node.id()).isEmpty()) {
                    double again = asItIs.combine(
                            node.id(),
                            child -> value(asItIs.score(
                                    asItIs.children(node.id()).get(child).id())));
                    assertThat(again).usingComparator(Double::compare).isEqualTo(value(asItIs.score(node.id())));
                }
            }
        }
    }

    private static double value(Score score) {
        Double value = score.value();
        return value == null ? Double.NaN : value;
    }

    private static List<Indicator> scored(Scorecard card) {
        return card.plan().framework().indicators().stream()
                .filter(Indicator::isScored)
                .filter(indicator -> card.nodes().contains(indicator))
                .toList();
    }

    private static List<Score> scores(Scorecard card, RowKey key) {
        return card.nodes().stream().map(node -> card.score(node.id(), key)).toList();
    }

    private static List<String> present(WhatIf whatIf) {
        return whatIf.scores().filter(Score::isPresent).map(Score::node).toList();
    }

    private static Map<String, Double> present(Scorecard card, RowKey key) {
        return scored(card).stream()
                .map(indicator -> card.score(indicator.id(), key))
                .filter(Score::isPresent)
                .collect(Collectors.toMap(Score::node, WhatIfProperties::value));
    }
}
