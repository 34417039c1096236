package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every imputation, for panels of one area or many, one indicator or several, and 1 to 50 periods. */
class ImputationProperties {
    private static final List<Treatment> ONE_BY_ONE = List.of(
            ImputeMean.standard(),
            ImputeMedian.standard(),
            ImputeGroupMean.of("REGION"),
            ImputeGroupMedian.of("REGION"),
            ImputeDimensionMean.standard(),
            CarryForward.standard(),
            Interpolate.standard());
    private static final List<Treatment> BY_OTHERS = List.of(
            CarryForward.of(1),
            Interpolate.standard().withEnds(Interpolate.Ends.NONE).withBetween(Interpolate.Between.PREVIOUS),
            ImputeDimensionMean.standard()
                    .withStatistic(ImputeDimensionMean.Average.MEDIAN)
                    .withLevelsUp(2),
            ImputeRegression.standard(),
            ImputeNearestNeighbour.standard(),
            ImputeEm.standard().withRidge(0.1));

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<Treatment> all() {
        List<Treatment> all = new ArrayList<>(ONE_BY_ONE);
        all.addAll(BY_OTHERS);
        return all;
    }

    private static Panel panel(Dice dice) {
        List<Observation> observations = new ArrayList<>();
        List<RefArea> areas = new ArrayList<>();
        Framework framework = framework(dice);
        List<Integer> years = years(dice, dice.one(1, 2, 3, 50));
        List<String> groups = dice.one(List.of("_T"), List.of("REF", "BSP"));
        double absent = dice.one(0.0, 0.1, 0.5, 1.0);
        boolean equal = dice.chance(0.2);
        for (int i = 0; i < dice.one(1, 2, 7); i++) {
            String area = "A" + i;
            areas.add(new RefArea(area, area, "", Map.of("REGION", i % 2 == 0 ? "North" : "South")));
            for (int year : years) {
                for (String group : groups) {
                    RowKey key = RowKey.of(area, String.valueOf(year), group);
                    framework
                            .indicators()
                            .forEach(each ->
                                    observations.add(Observation.of(each.id(), key, value(dice, absent, equal))));
                }
            }
        }
        return Panel.of(framework, dice.shuffled(observations), areas, List.of());
    }

    private static List<Integer> years(Dice dice, int count) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            years.add((years.isEmpty() ? 1950 : years.get(i - 1)) + dice.between(1, 3));
        }
        return years;
    }

    private static Framework framework(Dice dice) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < dice.between(1, 4); i++) {
            nodes.add(Indicator.of("i" + i, "Indicator " + i, Quantity.of("NUM", dice.one(Direction.values()))));
        }
        return Framework.of(
                "sized", "1", Dimension.of("all", "All", Dimension.of("d", "D").withChildren(nodes)));
    }

    private static Value value(Dice dice, double absent, boolean equal) {
        return dice.chance(absent)
                ? Value.missing(dice.one(MissingReason.values()))
                : Value.of(equal ? 7 : dice.chance(0.3) ? dice.between(-2, 2) : dice.number(-50, 1000));
    }

    private static int gaps(Panel panel) {
        int gaps = 0;
        for (Indicator indicator : panel.framework().indicators()) {
            Column column = panel.column(indicator.id());
            for (int row = 0; row < column.size(); row++) {
                gaps += !column.isPresent(row) && column.missing(row) != MissingReason.NOT_APPLICABLE ? 1 : 0;
            }
        }
        return gaps;
    }

    @Property(tries = 60)
    void whatWasObservedNeverChangesAndEveryNumberMoreIsCounted(@ForAll("seeds") long seed) {
        Panel panel = panel(new Dice(seed));
        for (Treatment treatment : all()) {
            Study study = Study.of(
                    Methodology.standard()
                            .withNormalisation(NoNormalisation.standard())
                            .withTreatments(treatment),
                    panel);
            var treated = study.score().treated();
            int imputed = 0;
            for (Indicator indicator : panel.framework().indicators()) {
                Column before = panel.column(indicator.id());
                Column after = treated.panel().column(indicator.id());
                for (int row = 0; row < panel.size(); row++) {
                    if (before.isPresent(row)) {
                        assertThat(after.get(row)).isEqualTo(before.get(row));
                    }
                }
                assertThat(treated.changed(indicator.id())).isZero();
                imputed += treated.imputed(indicator.id());
            }
            assertThat(imputed).as("%s", treatment).isEqualTo(gaps(panel) - gaps(treated.panel()));
        }
    }

    @Property(tries = 100)
    void theOrderOfObservationsChangesNothing(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        Panel panel = panel(dice);
        Panel other = Panel.of(panel.framework(), dice.shuffled(panel.observations()), panel.areas(), panel.sources());
        for (Treatment treatment : all()) {
            assertThat(treatment.fit(other).apply(other))
                    .as("%s", treatment)
                    .isEqualTo(treatment.fit(panel).apply(panel));
        }
    }

    @Property(tries = 100)
    void doneTwiceIsDoneOnce(@ForAll("seeds") long seed) {
        Panel panel = panel(new Dice(seed));
        for (Treatment treatment : ONE_BY_ONE) {
            Adjustment adjustment = treatment.fit(panel);
            Panel once = adjustment.apply(panel);
            assertThat(adjustment.apply(once)).as("%s", treatment).isEqualTo(once);
        }
    }

    @Property(tries = 100)
    void aMeanStaysTheMean(@ForAll("seeds") long seed) {
        Panel panel = panel(new Dice(seed));
        Panel treated = ImputeMean.standard().fit(panel).apply(panel);
        for (String group : panel.groups()) {
            Panel before = panel.where(key -> key.group().equals(group));
            Panel after = treated.where(key -> key.group().equals(group));
            for (Indicator indicator : panel.framework().indicators()) {
                double mean = ImputeDimensionMean.Average.MEAN.of(
                        before.column(indicator.id()).present());
                double still = ImputeDimensionMean.Average.MEAN.of(
                        after.column(indicator.id()).present());
                if (!Double.isNaN(mean)) {
                    assertThat(still).isCloseTo(mean, within(1e-9));
                }
            }
        }
    }

    @Property(tries = 100)
    void noValueIsCarriedFurtherThanItMay(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        Panel panel = panel(dice);
        int most = dice.between(0, 3);
        Panel treated = CarryForward.of(most).fit(panel).apply(panel);
        List<String> periods = panel.timePeriods();
        for (Indicator indicator : panel.framework().indicators()) {
            for (int row = 0; row < panel.size(); row++) {
                Column before = panel.column(indicator.id());
                if (before.isPresent(row) || before.missing(row) == MissingReason.NOT_APPLICABLE) {
                    continue;
                }
                double latest = Double.NaN;
                RowKey key = panel.rows().get(row);
                int now = periods.indexOf(key.timePeriod());
                for (int age = 1; age <= Math.min(most, now) && Double.isNaN(latest); age++) {
                    latest = before.get(panel.findRow(RowKey.of(key.refArea(), periods.get(now - age), key.group()))
                            .orElseThrow());
                }
                assertThat((Object) treated.column(indicator.id()).get(row)).isEqualTo(latest);
            }
        }
    }

    @Property(tries = 30)
    void everyCellIsExplainedByItsNumberOrByTheReasonThatItHasNone(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        Panel panel = panel(dice);
        Methodology methodology = Methodology.standard()
                .withNormalisation(NoNormalisation.standard())
                .withTreatments(dice.one(all()), dice.one(all()));
        Scorecard card = Study.of(methodology, panel).score();
        for (Indicator indicator : panel.framework().indicators()) {
            for (RowKey key : card.rows()) {
                Score score = card.score(indicator.id(), key);
                Explanation explanation = card.explain(indicator.id(), key);
                assertThat(explanation.value()).isEqualTo(score.value());
                if (explanation instanceof Explanation.Absent absent) {
                    assertThat(absent.reason()).isEqualTo(score.absent());
                }
                assertThat(explanation.toString()).doesNotContain("failed");
            }
        }
    }
}
