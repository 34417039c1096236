package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.fixture.Serialisation;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.AnnualDifference;
import eu.niem.scoring.normalisation.BalanceOfOpinions;
import eu.niem.scoring.normalisation.Cyclical;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.Scaling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RescalingTest {
    private static final MinMax TO_ONE = MinMax.standard().withRange(0, 1);
    private static final Dimension WORK = Dimension.of("work", "Work", Values.indicators("a", "b"));
    private static final Dimension HOME = Dimension.of("home", "Home", Values.indicators("c"));
    private static final Framework FRAMEWORK = Framework.of("f", "1", Dimension.of("all", "All", WORK, HOME));

    private static Observation observed(String indicator, String area, String period, double value) {
        return Observation.of(indicator, RowKey.of(area, period), value);
    }

    /** Areas of a period whose two indicators of work have the mean given first, and home the number given second. */
    private static Panel panel(Framework framework, String period, double[]... areas) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            String area = "A" + i;
            observations.add(observed("a", area, period, areas[i][0] - 5));
            observations.add(observed("b", area, period, areas[i][0] + 5));
            observations.add(observed("c", area, period, areas[i][1]));
        }
        return Panel.of(framework, observations);
    }

    private static final Panel THREE =
            panel(FRAMEWORK, "2020", new double[] {20, 10}, new double[] {30, 20}, new double[] {60, 40});

    private static Methodology rescaled(Normaliser work) {
        return Methodology.standard()
                .withRescaling(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with("work", work));
    }

    private static double score(Scorecard card, String node, String area) {
        Double value = card.score(node, area, "2020").value();
        return value == null ? Double.NaN : value;
    }

    @Test
    void theScoreOfADimensionIsReplacedByItsNormalisationAndSoGoesUp() {
        Scorecard card = Study.of(rescaled(TO_ONE), THREE).score();
        assertThat(score(card, "work", "A0")).isEqualTo(0);
        assertThat(score(card, "work", "A1")).isEqualTo(0.25);
        assertThat(score(card, "work", "A2")).isEqualTo(1);
        assertThat(score(card, "all", "A1")).isEqualTo((0.25 + 20) / 2);
        assertThat(score(card, "home", "A1")).isEqualTo(20);
    }

    @Test
    void theStandardHoldsForAllDimensionsButTheRoot() {
        Methodology all = Methodology.standard().withRescaling(PerNode.of(TO_ONE));
        Scorecard card = Study.of(all, THREE).score();
        assertThat(score(card, "work", "A1")).isEqualTo(0.25);
        assertThat(score(card, "home", "A1")).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(score(card, "all", "A1")).isCloseTo((0.25 + 1 / 3.0) / 2, within(1e-15));
        assertThat(score(card, "all", "A2")).isEqualTo(1);
        assertThat(all.findRescaling(FRAMEWORK.root(), FRAMEWORK)).isEmpty();
        Scorecard root = Study.of(all.withRescaling(all.rescaling().with(PerNode.ROOT, MinMax.standard())), THREE)
                .score();
        assertThat(score(root, "all", "A2")).isEqualTo(100);
        assertThat(score(root, "all", "A0")).isEqualTo(0);
    }

    @Test
    void anExplanationShowsTheScoreBeforeAndAfter() {
        Explanation why = Study.of(rescaled(TO_ONE), THREE).score().explain("work", "A1", "2020");
        assertThat(why.value()).isEqualTo(0.25);
        assertThat(((Explanation.Aggregated) why).rescaling())
                .isEqualTo(new Explanation.Rescaling(30, "worst 20, best 60, on 0 to 1"));
        assertThat(why.toString())
                .contains("0.25 = worst 20, best 60, on 0 to 1, from 30.00 = arithmetic mean of 2 of 2");
        assertThat(((Explanation.Aggregated) why)
                        .contributions().stream()
                                .mapToDouble(each -> each.points() == null ? Double.NaN : each.points())
                                .sum())
                .isEqualTo(30);
    }

    @Test
    void nothingIsLearnedFromAnAggregateOfAreas() {
        Panel with = Panel.of(
                FRAMEWORK,
                THREE.observations(),
                List.of(
                        RefArea.of("A0", "A0"),
                        RefArea.of("A1", "A1"),
                        RefArea.of("A2", "A2").withKind(RefArea.Kind.AGGREGATE)),
                List.of());
        Scorecard card = Study.of(rescaled(TO_ONE), with).score();
        assertThat(score(card, "work", "A1")).isEqualTo(1);
        assertThat(score(card, "work", "A2")).isEqualTo(4);
    }

    @Test
    void aDimensionKeepsItsDirectionAndItsMirrorIsThatOfTheNewScale() {
        Framework hunger = Framework.of(
                "f",
                "1",
                Dimension.of("all", "All", WORK.withDirection(Direction.LOWER_IS_BETTER), HOME)
                        .withDirection(Direction.HIGHER_IS_BETTER));
        Panel panel = panel(hunger, "2020", new double[] {20, 10}, new double[] {30, 20}, new double[] {60, 40});
        Scorecard card = Study.of(rescaled(TO_ONE), panel).score();
        assertThat(score(card, "work", "A0"))
                .as("mirrored: 80, the most of 40, 70 and 80")
                .isEqualTo(1);
        assertThat(score(card, "work", "A1")).isEqualTo(0.75);
        assertThat(score(card, "work", "A2")).isEqualTo(0);
        assertThat(card.rank("work", RowKey.of("A2", "2020"))).hasValue(1);
        assertThat(score(card, "all", "A1")).isEqualTo((1 - 0.75 + 20) / 2);
        assertThat(card.explain("work", "A1", "2020").toString()).contains("where 'worst' stands for the least");
    }

    @Test
    void equalScoresHaveNoRange() {
        Panel equal = panel(FRAMEWORK, "2020", new double[] {20.1, 10}, new double[] {Math.nextUp(20.1), 20});
        Scorecard card = Study.of(rescaled(TO_ONE), equal).score();
        assertThat(card.score("work", "A0", "2020").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(((Explanation.Absent) card.explain("work", "A0", "2020")).message())
                .isEqualTo("all 2 values of 'work' are 20.1, which gives no range");
        assertThat(card.score("all", "A0", "2020").absent()).isNull();
    }

    @Test
    void equalScoresShareAPlace() {
        Panel equal = panel(
                FRAMEWORK, "2020", new double[] {20.1, 10}, new double[] {Math.nextUp(20.1), 20}, new double[] {30, 10
                });
        Scorecard card = Study.of(rescaled(Rank.standard()), equal).score();
        assertThat(score(card, "work", "A0")).isEqualTo(score(card, "work", "A1"));
        assertThat(card.rank("work", RowKey.of("A1", "2020"))).hasValue(2);
    }

    @Test
    void aPlanKeepsTheYardstickForOtherYearsAndIsSavedWithIt() {
        Plan plan = Plan.fit(FRAMEWORK, rescaled(TO_ONE), THREE);
        Scorecard next = plan.score(panel(FRAMEWORK, "2021", new double[] {40, 10}, new double[] {80, 20}));
        assertThat(next.score("work", "A0", "2021").value()).isEqualTo(0.5);
        assertThat(next.score("work", "A1", "2021").value()).isEqualTo(1.5);
        assertThat(Serialisation.serialised(plan)).isEqualTo(plan);
        assertThat(Plan.of(FRAMEWORK, plan.methodology(), plan.yardsticks()).score(THREE))
                .isEqualTo(plan.score(THREE))
                .isEqualTo(Study.of(rescaled(TO_ONE), THREE).score());
    }

    @Test
    void aPlanWithoutWhatADimensionNeedsIsRefused() {
        Plan plain = Plan.fit(FRAMEWORK, Methodology.standard(), THREE);
        assertThatThrownBy(() -> Plan.of(FRAMEWORK, rescaled(TO_ONE), plain.yardsticks()))
                .hasMessage("the plan has no scaling of 'work'");
        Plan rescaled = Plan.fit(FRAMEWORK, rescaled(TO_ONE), THREE);
        assertThatThrownBy(() -> Plan.of(FRAMEWORK, Methodology.standard(), rescaled.yardsticks()))
                .hasMessageContaining("a scaling of the indicator 'work', which there is not");
    }

    @Test
    void eachPeriodHasAYardstickOfItsOwn() {
        List<Observation> both = new ArrayList<>(THREE.observations());
        both.addAll(panel(FRAMEWORK, "2021", new double[] {50, 10}, new double[] {70, 20})
                .observations());
        Scorecard card = Study.of(rescaled(TO_ONE).withReference(Reference.eachPeriod()), Panel.of(FRAMEWORK, both))
                .score();
        assertThat(card.score("work", "A1", "2020").value()).isEqualTo(0.25);
        assertThat(card.score("work", "A1", "2021").value()).isEqualTo(1.0);
        assertThat(card.score("work", "A0", "2021").value()).isEqualTo(0.0);
    }

    @Test
    void anAreaThatIsNamedIsThatOfThePeriodAndMayBeAnAggregate() {
        List<Observation> both = new ArrayList<>(THREE.observations());
        both.addAll(panel(FRAMEWORK, "2021", new double[] {50, 10}, new double[] {70, 20}, new double[] {80, 30})
                .observations());
        List<RefArea> areas = List.of(RefArea.of("A2", "A2").withKind(RefArea.Kind.AGGREGATE));
        Scorecard card = Study.of(
                        rescaled(DistanceToReference.of("A2")).withReference(Reference.eachPeriod()),
                        Panel.of(FRAMEWORK, both, areas, List.of()))
                .score();
        assertThat(card.score("work", "A1", "2020").value()).isEqualTo(1 - (60 - 30) / (60 - 20.0));
        assertThat(card.score("work", "A1", "2021").value()).isCloseTo(1 - (80 - 70) / (80 - 50.0), within(1e-12));
    }

    @Test
    void rowsOfGroupsApartAreNotLearnedFrom() {
        List<Observation> observations = new ArrayList<>();
        double[] numbers = {20, 60, 90};
        for (String group : List.of("REF", "BSP", "ASY")) {
            for (int area = 0; area < 2; area++) {
                RowKey key = RowKey.of("A" + area, "2020", group);
                double number = group.equals("ASY") ? numbers[2] : numbers[area];
                List.of("a", "b", "c").forEach(id -> observations.add(Observation.of(id, key, number)));
            }
        }
        Methodology combined = rescaled(TO_ONE)
                .withGroups(new Groups.Combine(ArithmeticMean.standard(), List.of("REF", "BSP"), Map.of(), false)
                        .withApart(List.of("ASY")));
        Scorecard card = Study.of(combined, Panel.of(FRAMEWORK, observations)).score();
        assertThat(score(card, "work", "A1")).isEqualTo(1);
        assertThat(card.score("work", RowKey.of("A1", "2020", "ASY")).value()).isEqualTo(70 / 40.0);
    }

    @Test
    void goalpostsByGroupMeasureGroupsByTheirOwn() {
        List<Observation> observations = new ArrayList<>();
        for (String group : List.of("F", "M")) {
            RowKey key = RowKey.of("A0", "2020", group);
            List.of("a", "b", "c").forEach(id -> observations.add(Observation.of(id, key, 40)));
        }
        Goalposts byGroup = Goalposts.standard().withGoalposts(0, 80).withGroup("F", 20, 60);
        Scorecard card =
                Study.of(rescaled(byGroup), Panel.of(FRAMEWORK, observations)).score();
        assertThat(card.score("work", RowKey.of("A0", "2020", "M")).value()).isEqualTo(50);
        assertThat(card.score("work", RowKey.of("A0", "2020", "F")).value()).isEqualTo(50);
        assertThat(card.explain("work", RowKey.of("A0", "2020", "F")).toString())
                .contains("worst 20, best 60");
    }

    @Test
    void whatWasLearnedOfConfidentialValuesIsHidden() {
        List<Observation> observations = new ArrayList<>();
        THREE.observations()
                .forEach(each -> observations.add(
                        each.key().refArea().equals("A0") && each.indicator().equals("a")
                                ? each.withConf(ConfStatus.CONFIDENTIAL)
                                : each));
        Panel secret = Panel.of(FRAMEWORK, observations);
        Scorecard learned = Study.of(rescaled(TO_ONE), secret).score();
        assertThat(learned.disclosure()
                        .hiddenIn(learned.explain("work", "A1", "2020"))
                        .toString())
                .contains("0.25 = " + Explanation.Normalised.LEARNED + ", from 30.00")
                .doesNotContain("worst 20");
        Scorecard fixed = Study.of(rescaled(Goalposts.standard().withGoalposts(20, 60)), secret)
                .score();
        assertThat(fixed.disclosure()
                        .hiddenIn(fixed.explain("work", "A1", "2020"))
                        .toString())
                .contains("worst 20, best 60");
        assertThat(learned.disclosure()
                        .hiddenIn(learned.explain("home", "A1", "2020"))
                        .toString())
                .doesNotContain(Explanation.Normalised.LEARNED);
    }

    @Test
    void aRescaledScoreIsEqualToTwelveDigitsOfWhatItWas() {
        Plan plan = Plan.fit(FRAMEWORK, rescaled(TO_ONE), THREE);
        // 60 is on a scale to 100, of which 1e-10 is 1e-10 / 40 in 0 to 1, and that is told apart by 1e-11 at most
        assertThat(plan.resolution("work", "2020").exponent()).isEqualTo(-11);
    }

    @Test
    void aRescaledScoreTooLargeForANumberIsUndefined() {
        Goalposts tiny = Goalposts.standard().withGoalposts(0, 1e-308).withClamp(false);
        Scorecard card = Plan.fit(FRAMEWORK, rescaled(tiny), THREE).score(THREE);
        assertThat(card.score("work", "A0", "2020").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(((Explanation.Absent) card.explain("work", "A0", "2020")).message())
                .isEqualTo("the rescaled score is too large for a number");
    }

    @Test
    void groupsThatAreNotCombinedHaveNoYardstickOfTheirOwn() {
        List<Observation> observations = new ArrayList<>();
        for (String group : List.of("REF", "BSP", "XX")) {
            RowKey key = RowKey.of("A0", "2020", group);
            List.of("a", "b", "c").forEach(id -> observations.add(Observation.of(id, key, 40)));
        }
        Goalposts byGroup = Goalposts.standard().withGoalposts(0, 80).withGroup("XX", 20, 60);
        Plan plan = Plan.fit(
                FRAMEWORK,
                rescaled(byGroup)
                        .withGroups(
                                new Groups.Combine(ArithmeticMean.standard(), List.of("REF", "BSP"), Map.of(), false)),
                Panel.of(FRAMEWORK, observations));
        assertThat(plan.yardsticks().get(0).scalingsByGroup()).isEmpty();
        assertThat(Plan.of(FRAMEWORK, plan.methodology(), plan.yardsticks())).isEqualTo(plan);
    }

    @Test
    void aChangedIndicatorMovesTheRescaledScoreAndItsOwnNoBit() {
        Scorecard card = Study.of(rescaled(TO_ONE), THREE).score();
        WhatIf row = WhatIf.of(card, RowKey.of("A1", "2020"));
        assertThat(row.withScores(Map.of("a", 25.0)).score("all")).isEqualTo(card.score("all", "A1", "2020"));
        assertThat(row.withScores(Map.of("a", 45.0)).score("work").value()).isEqualTo(0.5);
        assertThat(row.isAdditive("work")).isFalse();
        assertThat(row.combine("work", child -> 40)).isEqualTo(0.5);
    }

    @Test
    void whatCannotTakeThePlaceOfAScoreIsRefused() {
        assertThat(problem(Points.standard())).contains("a dimension has no points of answers; take 'min-max'");
        for (Normaliser overTime :
                List.of(AnnualDifference.standard(), Cyclical.standard(), BalanceOfOpinions.standard())) {
            assertThat(problem(overTime)).contains("it looks at values of other periods");
        }
        assertThat(problem(Goalposts.standard())).contains("give the method 'worst' and 'best'");
        assertThat(problem(Goalposts.standard().withGoalposts(80, 20)))
                .contains("write the lower of the two numbers as 'worst'");
        assertThat(rescaled(Goalposts.standard().withGoalposts(20, 80)).check(FRAMEWORK))
                .isEmpty();
        assertThat(Methodology.standard()
                        .withRescaling(PerNode.<Normaliser>of(NoNormalisation.standard())
                                .with("nobody", TO_ONE))
                        .check(FRAMEWORK))
                .singleElement()
                .extracting(Problem::path)
                .isEqualTo("/rescaling/except/nobody");
    }

    private static String problem(Normaliser normaliser) {
        List<Problem> problems = rescaled(normaliser).check(FRAMEWORK);
        assertThat(problems).singleElement().extracting(Problem::error).isEqualTo(true);
        return problems.get(0).message();
    }

    @Test
    void aMethodThatFailsIsNamedAndMissingValuesExplained() {
        Normaliser broken = (indicator, reference) -> {
            throw new IllegalStateException("no luck");
        };
        assertThatThrownBy(() -> Study.of(rescaled(broken), THREE).score())
                .hasMessageContaining("the rescaling ")
                .hasMessageContaining("of 'work' failed: no luck");
        Normaliser partly = new Partly();
        Scorecard card = Study.of(rescaled(partly), THREE).score();
        assertThat(score(card, "work", "A0")).isEqualTo(20);
        assertThat(card.score("work", "A2", "2020").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(((Explanation.Absent) card.explain("work", "A2", "2020")).message())
                .contains("too much: 60");
    }

    /** Keeps what is at most 50, and has no value for more. */
    private record Partly() implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return new AtMostFifty();
        }
    }

    private record AtMostFifty() implements Scaling {
        @Override
        public double apply(double raw) {
            return raw <= 50 ? raw : Double.NaN;
        }

        @Override
        public String undefined(double raw) {
            return "too much: " + Math.round(raw);
        }
    }

    @Test
    void aChildAtTheBottomOfItsScaleIsWarnedOfUnderAGeometricMean() {
        Methodology methodology = rescaled(TO_ONE)
                .withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with(PerNode.ROOT, GeometricMean.standard()));
        assertThat(methodology.check(FRAMEWORK))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("'work' is at the bottom of its scale"));
    }
}
