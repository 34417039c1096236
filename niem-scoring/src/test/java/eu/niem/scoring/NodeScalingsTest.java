package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.fixture.Serialisation;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.AnnualDifference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values of a group are measured by the group's own yardstick, where the normalisation tells groups apart. */
class NodeScalingsTest {
    private static final Framework FRAMEWORK =
            Framework.of("f", "1", Dimension.of("all", "All", Values.indicators("a", "b")));

    /** Min-max among the values of each of some groups; among all values for the others. */
    private record OwnRange(List<String> groups) implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return MinMax.standard().fit(indicator, reference);
        }

        @Override
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            Map<String, Scaling> own = new HashMap<>();
            for (String group : groups) {
                int[] ofGroup = IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).group().equals(group))
                        .toArray();
                own.put(group, fit(indicator, reference.select(ofGroup)));
            }
            return own;
        }
    }

    private static RowKey key(String area, String group) {
        return RowKey.of(area, "2021", group);
    }

    /** The values of three areas for indicator {@code a}, in one group. */
    private static Stream<Observation> values(String period, String group, double... ofArea) {
        return IntStream.range(0, ofArea.length)
                .mapToObj(area -> Observation.of("a", RowKey.of("A" + area, period, group), ofArea[area]));
    }

    @SafeVarargs
    private static Panel panel(Stream<Observation>... values) {
        List<Observation> observations = new ArrayList<>();
        for (Stream<Observation> each : values) {
            each.forEach(observations::add);
        }
        return Panel.of(FRAMEWORK, observations);
    }

    private static final Panel PANEL = panel(
            values("2021", "F", 10, 15, 20),
            values("2021", "M", 40, 55, 100),
            values("2021", RowKey.TOTAL, 20, 30, 60));

    private static Methodology by(Normaliser normaliser) {
        return Methodology.standard().withNormalisation(normaliser);
    }

    private static final Methodology METHODOLOGY = by(new OwnRange(List.of("M", "F")));

    private static double score(Scorecard card, String area, String group) {
        return card.score("a", key(area, group)).value();
    }

    @Test
    void groupsThatStayApartAreMeasuredEachByItsOwn() {
        Scorecard card = Study.of(METHODOLOGY, PANEL).score();
        assertThat(score(card, "A1", "F")).isEqualTo(50);
        assertThat(score(card, "A2", "F")).isEqualTo(100);
        assertThat(score(card, "A0", "M")).isEqualTo(0);
        assertThat(score(card, "A1", "M")).isEqualTo(25);
        assertThat(score(card, "A0", RowKey.TOTAL))
                .as("not among the groups that have one")
                .isEqualTo(100 * (20 - 10) / 90.0);
        assertThat(card.explain("a", key("A1", "F")).toString()).contains("worst 10, best 20");
        assertThat(card.explain("a", key("A1", "M")).toString()).contains("worst 40, best 100");
        assertThat(card.explain("a", key("A1", RowKey.TOTAL)).toString()).contains("worst 10, best 100");
    }

    @Test
    void aPlanTellsWhichScalingIsWhose() {
        Plan plan = Plan.fit(FRAMEWORK, METHODOLOGY, PANEL);
        Yardstick yardstick = plan.yardsticks().get(0);
        assertThat(yardstick.scalingsByGroup().get("a").keySet())
                .as("in the order of codes")
                .containsExactly("F", "M");
        assertThat(plan.findScaling("a", Slice.of("2021", "F")).orElseThrow().apply(15))
                .isEqualTo(50);
        assertThat(plan.findScaling("a", Slice.of("2021", "K"))).isEqualTo(plan.findScaling("a", "2021"));
        assertThat(plan.findScaling("a", "2021")).contains(yardstick.scalings().get("a"));
        assertThat(plan.findScaling("x", Slice.of("2021", "F"))).isEmpty();
        Plan ofTotal = Plan.fit(FRAMEWORK, by(new OwnRange(List.of(RowKey.TOTAL))), PANEL);
        assertThat(ofTotal.findScaling("a", "2021").orElseThrow().apply(60)).isEqualTo(100);
        assertThat(Plan.of(FRAMEWORK, plan.methodology(), plan.yardsticks())).isEqualTo(plan);
        assertThat(Serialisation.serialised(plan).score(PANEL)).isEqualTo(plan.score(PANEL));
        assertThat(Plan.fit(FRAMEWORK, by(MinMax.standard()), PANEL)
                        .yardsticks()
                        .get(0)
                        .scalingsByGroup())
                .isEmpty();
    }

    @Test
    void combinedGroupsAreMeasuredEachByItsOwn() {
        Methodology combined = METHODOLOGY.withGroups(Groups.combine(List.of("M", "F")));
        Scorecard card = Study.of(combined, PANEL).score();
        assertThat(score(card, "A1", RowKey.TOTAL)).isEqualTo(37.5);
        assertThat(card.explain("a", key("A1", RowKey.TOTAL)))
                .isInstanceOfSatisfying(
                        Explanation.Combined.class,
                        explained -> assertThat(explained.contributions())
                                .extracting(part -> ((Explanation.Normalised) part.of()).method())
                                .containsExactly("worst 40, best 100", "worst 10, best 20"));
    }

    @Test
    void groupsThatAreNotCombinedLeaveNoScaling() {
        Methodology combined = METHODOLOGY.withGroups(Groups.combine(List.of("F")));
        Plan plan = Plan.fit(FRAMEWORK, combined, PANEL);
        assertThat(plan.yardsticks().get(0).scalingsByGroup().get("a")).containsOnlyKeys("F");
        List<Yardstick> ofBoth = Plan.fit(FRAMEWORK, METHODOLOGY, PANEL).yardsticks();
        assertThatThrownBy(() -> Plan.of(FRAMEWORK, combined, ofBoth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan has a scaling of 'a' for the group 'M', which takes no part in scores");
    }

    @Test
    void scalingsByGroupOfAnUnknownIndicatorAreRefused() {
        Yardstick known = Plan.fit(FRAMEWORK, METHODOLOGY, PANEL).yardsticks().get(0);
        Yardstick misspelt = new Yardstick(
                known.timePeriod(),
                known.adjustments(),
                known.scalings(),
                Map.of("mispelt", known.scalingsByGroup().get("a")),
                known.weights());
        assertThatThrownBy(() -> Plan.of(FRAMEWORK, METHODOLOGY, List.of(misspelt)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the plan has scalings by group of 'mispelt', which has none for all; known");
    }

    @Test
    void aTotalThatStandsForAGroupIsMeasuredAsTheGroup() {
        Panel gap = panel(values("2021", "F", 10), values("2021", "M", 40, 55), values("2021", RowKey.TOTAL, 20, 15));
        Plan plan = Plan.fit(
                FRAMEWORK,
                METHODOLOGY.withGroups(Groups.combine(List.of("F", "M")).withFallback(true)),
                PANEL);
        Scorecard card = plan.score(gap);
        assertThat(score(card, "A1", RowKey.TOTAL)).isEqualTo(37.5);
    }

    @Test
    void otherRawValuesAreMeasuredLikeThoseThatWereObserved() {
        for (Groups groups : List.of(Groups.separate(), Groups.combine(List.of("F", "M")))) {
            Scorecard card = Study.of(METHODOLOGY.withGroups(groups), PANEL).score();
            Panel half = panel(
                    values("2021", "F", 5, 7.5, 10),
                    values("2021", "M", 20, 27.5, 50),
                    values("2021", RowKey.TOTAL, 10, 15, 30));
            Scorecard other = card.plan().score(half);
            for (RowKey row : card.rows()) {
                assertThat(WhatIf.of(card, row).withRaw("a", raw -> raw / 2).score("a"))
                        .isEqualTo(other.score("a", row));
            }
        }
    }

    /** Growth for men; values as they are for all others. */
    private record GrowthOfMen() implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw;
        }

        @Override
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            return Map.of("M", AnnualDifference.standard().fit(indicator, reference));
        }
    }

    @Test
    void oneGroupAloneMayLookOverTime() {
        Panel years = panel(
                values("2020", "F", 10), values("2020", "M", 40), values("2021", "F", 20), values("2021", "M", 60));
        Scorecard card = Study.of(by(new GrowthOfMen()), years).score();
        assertThat(score(card, "A0", "F")).isEqualTo(20);
        assertThat(score(card, "A0", "M")).isEqualTo(50);
        assertThat(WhatIf.of(card, key("A0", "M"))
                        .withRaw("a", raw -> 80)
                        .score("a")
                        .value())
                .isEqualTo(100);
        assertThat(card.explain("a", RowKey.of("A0", "2020", "M")).toString()).contains("undefined");
    }

    @Test
    void eachPeriodHasTheGroupsYardsticksOfItsOwn() {
        Panel first = panel(values("2020", "F", 0, 8), values("2021", "F", 10, 20), values("2021", "M", 1, 2));
        Plan plan = Plan.fit(FRAMEWORK, METHODOLOGY.withReference(Reference.eachPeriod()), first);
        assertThat(plan.findScaling("a", Slice.of("2020", "F")).orElseThrow().apply(4))
                .isEqualTo(50);
        assertThat(plan.findScaling("a", Slice.of("2021", "F")).orElseThrow().apply(15))
                .isEqualTo(50);
        assertThat(plan.findScaling("a", Slice.of("2022", "F"))).isEmpty();
        Scorecard later = plan.score(panel(values("2022", "F", 3)));
        assertThat(later.explain("a", RowKey.of("A0", "2022", "F")).toString())
                .contains("the plan was fitted to each period by itself, and has no yardstick for 2022");
    }

    private static final List<String> ASKED = new ArrayList<>();

    private record Counting() implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw;
        }

        @Override
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            ASKED.add(indicator.id() + " " + reference.size() + " " + rows.size());
            return Map.of();
        }
    }

    @Test
    void itIsAskedOnceForEachIndicator() {
        ASKED.clear();
        Plan plan = Plan.fit(FRAMEWORK, by(new Counting()), PANEL);
        Scorecard card = plan.score(PANEL);
        card.explain("all", key("A0", "F"));
        WhatIf.of(card, key("A0", "F")).withRaw("a", raw -> 1);
        assertThat(ASKED).containsExactly("a 9 9", "b 9 9");
    }

    private record Failing(Map<String, Scaling> given) implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw;
        }

        @Override
        @SuppressWarnings("NullAway")
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            if (given.isEmpty()) {
                return null;
            }
            if (given.containsKey("throw")) {
                throw new IllegalStateException("there are no groups");
            }
            return given;
        }

        @Override
        public String label() {
            return "failing";
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatFailsIsRefusedWithTheNameOfTheMethod() {
        Scaling same = raw -> raw;
        Map<String, Scaling> none = new HashMap<>();
        none.put("F", null);
        Map<Map<String, Scaling>, String> wrong = Map.ofEntries(
                entry(Map.of(), "it gave null"),
                entry(Map.of("throw", same), "there are no groups"),
                entry(none, "'scalings' must not have null in it"),
                entry(
                        Map.of(" F", same),
                        "a group must be text without space around it or control characters, but was ' F'"));
        wrong.forEach((given, why) -> assertThatThrownBy(() -> Plan.fit(FRAMEWORK, by(new Failing(given)), PANEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the normalisation failing of 'a' by group failed: " + why));
    }

    @Test
    void aYardstickRefusesWhatIsNoGroup() {
        assertThatThrownBy(() -> new Yardstick(
                        "", List.of(), Map.of(), Map.of("a", Map.of("F ", Scaling.none("not known"))), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a group in the scalingsByGroup of 'a' must be text without space around it");
    }
}
