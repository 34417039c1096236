package eu.niem.scoring.contract;

import static eu.niem.scoring.contract.AnalysisLaws.assertValueOrReason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.analysis.AreaProfile;
import eu.niem.scoring.analysis.Consistency;
import eu.niem.scoring.analysis.CorrelationFlags;
import eu.niem.scoring.analysis.Correlations;
import eu.niem.scoring.analysis.IndicatorStatistics;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.analysis.Removal;
import eu.niem.scoring.analysis.StepEffects;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses;
import eu.niem.scoring.analysis.Trends;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.random.RandomStudy;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.multivariate.Completeness;
import eu.niem.scoring.weighting.EqualWeighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every analysis of any study answers with values or reasons, and never with an exception from the inside. */
class AnalysesProperties {
    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    private static Scorecard score(Study study) {
        Methodology all = study.methodology().withOutputs(EnumSet.allOf(Output.class));
        return study.withMethodology(all).score();
    }

    private static void assertAll(NodeValues values) {
        AnalysisLaws.assertStatistics(values);
        AnalysisLaws.assertAvailability(values);
        for (var correlation : List.of(Correlation.pearson(), Correlation.spearman(), Correlation.kendall())) {
            assertValueOrReason(Correlations.withParents(values, correlation), "VALUE", "ABSENT");
            assertValueOrReason(Correlations.withinDimensions(values, correlation), "VALUE", "ABSENT");
            assertValueOrReason(Correlations.ofLevel(values, correlation, 1), "VALUE", "ABSENT");
        }
        assertValueOrReason(CorrelationFlags.of(values), "VALUE", "ABSENT");
        for (Completeness completeness : Completeness.values()) {
            Consistency.of(values, completeness).scales().forEach(scale -> {
                assertThat(scale.alpha().value() == null)
                        .isEqualTo(!scale.alpha().undefined().isEmpty());
                assertThat(scale.omega().value() == null)
                        .isEqualTo(!scale.omega().undefined().isEmpty());
            });
        }
        AnalysisLaws.assertClusters(values);
        Trends.of(values).trends().forEach(trend -> {
            boolean full = trend.growthRate() != null && trend.percentChange() != null && trend.slope() != null;
            assertThat(full).as(trend.toString()).isEqualTo(trend.absent().isEmpty());
        });
    }

    @Property(tries = 60)
    void whatWasObservedAndItsScoresCanBeAnalysedWhateverTheyAre(@ForAll("studies") RandomStudy random) {
        assertAll(NodeValues.observed(random.study().panel()));
        assertAll(NodeValues.observed(random.study().panel()).oriented());
        Scorecard card = score(random.study());
        assertAll(NodeValues.scores(card));
        for (RowKey key : card.rows()) {
            assertThat(AreaProfile.of(card, key).lines()).hasSameSizeAs(card.nodes());
            for (var against : StrengthsAndWeaknesses.Against.values()) {
                AnalysisLaws.assertStrengths(card, key, against);
            }
        }
    }

    @Property(tries = 40)
    void everyElementHasScoresWithoutItOrAReason(@ForAll("studies") RandomStudy random) {
        Scorecard card = score(random.study());
        if (card.rows().isEmpty()) {
            return;
        }
        RowKey key = card.rows().get(0);
        String root = card.nodes().get(0).id();
        List<String> elements = card.nodes().stream()
                .skip(1)
                .filter(Node::isScored)
                .map(Node::id)
                .toList();
        Removal found = Removal.of(card, elements, root, key.slice());
        assertThat(found.elements()).hasSameSizeAs(elements);
        assertThat(found.elements()).allSatisfy(element -> AnalysisLaws.assertRemoved(element, card, root));
        assertThat(found.table().rows()).hasSameSizeAs(elements);
    }

    @Property(tries = 40)
    void theEffectsOfStepsAddUp(@ForAll("studies") RandomStudy random) {
        Scorecard first = score(random.study());
        Methodology other = first.plan()
                .methodology()
                .withAggregation(Median.standard())
                .withWeighting(EqualWeighting.standard())
                .withView(List.of("tree"))
                .withExclude(List.of());
        Scorecard last = Study.of(other, random.study().panel()).score();
        for (RowKey key : first.rows()) {
            String root = first.nodes().get(0).id();
            StepEffects found = StepEffects.between(first, last, root, key.slice());
            List<StepEffects.Move> moves = found.of(key.refArea());
            if (!moves.isEmpty() && moves.get(0).absent().isEmpty()) {
                double sum =
                        moves.stream().mapToDouble(StepEffects.Move::scoreShift).sum();
                double all =
                        last.score(root, key).value() - first.score(root, key).value();
                assertThat(sum)
                        .isCloseTo(
                                all,
                                within(1e-9
                                        * Math.max(
                                                1,
                                                Math.abs(first.score(root, key).value()))));
            }
        }
    }

    /** One area or many, one period or fifty; nothing, the same everywhere, or anything. */
    @Property(tries = 40)
    void studiesOfEverySizeCanBeAnalysed(
            @ForAll @IntRange(min = 0, max = 30) int areas,
            @ForAll @IntRange(min = 1, max = 50) int periods,
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll long seed) {
        Dice dice = new Dice(seed);
        ThreeAreas study = new ThreeAreas();
        for (int area = 0; area < areas; area++) {
            for (int period = 0; period < (areas > 5 ? Math.min(periods, 5) : periods); period++) {
                double[] values = new double[6];
                Arrays.setAll(
                        values,
                        i -> kind == 0
                                ? Double.NaN
                                : kind == 1 ? 50 : kind == 2 && dice.chance(0.5) ? Double.NaN : dice.number(0, 100));
                study.with("A" + area, String.valueOf(1970 + period), values);
            }
        }
        assertAll(NodeValues.observed(study.panel()));
        assertAll(NodeValues.scores(study.score()));
    }

    /** The same numbers under other codes of areas give the same bits. */
    @Property(tries = 40)
    void theOrderOfAreasChangesNoBit(@ForAll("studies") RandomStudy random) {
        Panel panel = random.study().panel();
        List<String> shuffled = new Dice(random.seed()).shuffled(panel.refAreas());
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            codes.put(panel.refAreas().get(i), shuffled.get(i));
        }
        List<Observation> others = new ArrayList<>();
        for (Observation each : panel.observations()) {
            RowKey key = each.key();
            RowKey other = RowKey.of(codes.get(key.refArea()), key.timePeriod(), key.group());
            others.add(Observation.of(each.indicator(), other, each.value()));
        }
        NodeValues one = NodeValues.observed(panel);
        NodeValues two = NodeValues.observed(Panel.of(panel.framework(), others));
        assertThat(IndicatorStatistics.of(two).data())
                .isEqualTo(IndicatorStatistics.of(one).data());
        assertThat(Correlations.ofLevel(two, Correlation.pearson(), 1).data())
                .isEqualTo(Correlations.ofLevel(one, Correlation.pearson(), 1).data());
        assertThat(Consistency.of(two, Completeness.PAIRWISE).data())
                .isEqualTo(Consistency.of(one, Completeness.PAIRWISE).data());
    }
}
