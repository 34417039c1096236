package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Score;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.AnnualDifference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.TreatmentCalls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every treatment that is replayed with other numbers, with groups apart and combined. */
class ReobservedProperties {
    private static final List<String> GROUPS = List.of("_T", "REF", "BSP");
    private static final Framework FRAMEWORK = Framework.of(
            "replayed",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("first", "First", quantity("c1"), quantity("c2"), quantity("c3")),
                    Dimension.of(
                            "second", "Second", quantity("c4"), quantity("c5").withGroups(List.of(RowKey.TOTAL))),
                    quantity("size").withUse(Use.CONTEXT)));

    private static Indicator quantity(String id) {
        return Indicator.of(id, "Indicator " + id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 12)
    void anotherNumberGivesTheScoresOfAPanelThatHasIt(@ForAll("seeds") long seed) {
        Methods methods = Methods.of();
        for (String name : methods.names(Treatment.ROLE)) {
            TreatmentCalls.of(name).forEach(call -> replay(seed, methods.make(Treatment.ROLE, call)));
        }
    }

    @Property(tries = 30)
    void treatmentsThatFollowEachOtherAreReplayedInTheirOrder(@ForAll("seeds") long seed) {
        Methods methods = Methods.of();
        Dice dice = new Dice(seed);
        List<Treatment> all = dice.shuffled(methods.names(Treatment.ROLE)).stream()
                .limit(3)
                .map(name -> methods.make(Treatment.ROLE, dice.one(TreatmentCalls.of(name))))
                .toList();
        replay(seed, all.toArray(Treatment[]::new));
    }

    private static void replay(long seed, Treatment... treatments) {
        Dice dice = new Dice(seed);
        Panel panel = panel(dice);
        Methodology methodology = methodology(dice).withTreatments(treatments);
        if (methodology.check(panel).stream().anyMatch(Problem::error)) {
            return;
        }
        Plan plan;
        try {
            plan = Plan.fit(FRAMEWORK, methodology, panel);
        } catch (IllegalArgumentException refused) {
            return; // too little to learn from
        }
        Scorecard card = plan.score(panel);
        for (int i = 0; i < 6; i++) {
            RowKey key = dice.one(card.rows());
            double more = dice.one(-60.0, 3.5, 1000.0);
            same(card, key, dice.one("c1", "c2", "c3", "c4", "c5"), raw -> raw / 2 + more);
        }
    }

    private static void same(Scorecard card, RowKey key, String indicator, DoubleUnaryOperator change) {
        Panel panel = changed(card, key, indicator, change);
        assertThat(WhatIf.of(card, key).withRaw(indicator, change).scores())
                .as("%s of %s by %s", indicator, key, card.plan().methodology())
                .containsExactlyElementsOf(scores(card.plan().score(panel), key));
    }

    private static List<Score> scores(Scorecard card, RowKey key) {
        return card.nodes().stream().map(node -> card.score(node.id(), key)).toList();
    }

    private static Panel changed(Scorecard card, RowKey key, String indicator, DoubleUnaryOperator change) {
        Set<RowKey> cells = new HashSet<>();
        if (card.plan().methodology().groups() instanceof Groups.Combine combine) {
            Indicator asked = FRAMEWORK.findIndicator(indicator).orElseThrow();
            combine.of().stream()
                    .filter(group -> asked.asks(group) || (combine.fallback() && asked.asks(RowKey.TOTAL)))
                    .forEach(group -> cells.add(key.withGroup(group)));
        }
        cells.add(key);
        addObserved(card.explain(indicator, key), cells);
        if (card.plan().methodology().groups() instanceof Groups.Combine combine
                && !combine.of().contains(RowKey.TOTAL)
                && !observed(card.explain(indicator, key)).contains(key)) {
            cells.remove(key);
        }
        List<Observation> observations = card.panel().observations().stream()
                .map(each -> each.indicator().equals(indicator)
                                && cells.contains(each.key())
                                && each.value() instanceof Value.Numeric number
                        ? Observation.of(indicator, each.key(), change.applyAsDouble(number.number()))
                        : each)
                .toList();
        return Panel.of(FRAMEWORK, observations, card.panel().areas(), List.of());
    }

    private static Set<RowKey> observed(Explanation explanation) {
        Set<RowKey> keys = new HashSet<>();
        addObserved(explanation, keys);
        return keys;
    }

    private static void addObserved(Explanation explanation, Set<RowKey> keys) {
        if (explanation instanceof Explanation.Observed observed) {
            keys.add(observed.key());
        }
        explanation.parts().forEach(part -> addObserved(part, keys));
    }

    private static Methodology methodology(Dice dice) {
        return Methodology.standard()
                .withNormalisation(dice.chance(0.2) ? AnnualDifference.standard() : MinMax.standard())
                .withAggregation(dice.chance(0.3) ? Copeland.standard() : ArithmeticMean.standard())
                .withReference(dice.chance(0.3) ? Reference.eachPeriod() : Reference.pooled())
                .withGroups(
                        dice.chance(0.5)
                                ? Groups.separate().withFallback(dice.chance(0.3))
                                : Groups.combine(dice.one(List.of("REF", "BSP"), List.of("REF"), GROUPS))
                                        .withFallback(dice.chance(0.3)));
    }

    private static Panel panel(Dice dice) {
        List<Observation> observations = new ArrayList<>();
        List<RefArea> areas = new ArrayList<>();
        double absent = dice.one(0.0, 0.2, 0.5);
        for (int i = 0; i < 5; i++) {
            String area = "A0" + i;
            areas.add(new RefArea(area, area, "", Map.of("REGION", i % 2 == 0 ? "North" : "South")));
            for (String period : List.of("2019", "2020", "2021")) {
                for (String group : GROUPS) {
                    RowKey key = RowKey.of(area, period, group);
                    FRAMEWORK
                            .indicators()
                            .forEach(each -> observations.add(Observation.of(each.id(), key, value(dice, absent))));
                }
            }
        }
        return Panel.of(FRAMEWORK, observations, areas, List.of());
    }

    private static Value value(Dice dice, double absent) {
        return dice.chance(absent)
                ? Value.missing(dice.one(MissingReason.values()))
                : Value.of(dice.chance(0.2) ? dice.between(0, 3) : dice.number(1, 1000));
    }
}
