package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea.Kind;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.analysis.AreaProfile;
import eu.niem.scoring.analysis.Clusters;
import eu.niem.scoring.analysis.Comparison;
import eu.niem.scoring.analysis.Consistency;
import eu.niem.scoring.analysis.Contributions;
import eu.niem.scoring.analysis.CorrelationFlags;
import eu.niem.scoring.analysis.Correlations;
import eu.niem.scoring.analysis.IndicatorStatistics;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.analysis.Removal;
import eu.niem.scoring.analysis.StepEffects;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses;
import eu.niem.scoring.analysis.Trends;
import eu.niem.scoring.comparison.AreaGaps;
import eu.niem.scoring.evaluation.availability.AvailabilityIndex;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import eu.niem.scoring.evaluation.rounds.ConstantPanel;
import eu.niem.scoring.evaluation.standards.Practices;
import eu.niem.scoring.evaluation.standards.Solutions;
import eu.niem.scoring.evaluation.standards.Target;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.numeric.Mean;
import eu.niem.scoring.treatment.ImputationQuality;
import eu.niem.scoring.treatment.ImputeMean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of areas, one by one or together, does not change when aggregates are there too. */
class AggregatesInAnalysesTest {
    private static final Methodology METHODOLOGY =
            Methodology.standard().withNormalisation(MinMax.standard().withRange(1, 100));
    private static final Study WITH = Study.of(METHODOLOGY, AggregatesInMethodsTest.ALL);
    private static final Study WITHOUT = Study.of(METHODOLOGY, AggregatesInMethodsTest.panel(Kind.NOT_SAID, List.of()));
    private static final RowKey AREA = RowKey.of("A05", "2021");
    private static final RowKey UNION = RowKey.of("EU28", "2021");
    private static final Slice SLICE = Slice.of("2021");

    private static Map<String, DataTable> results(Study study) {
        Scorecard card = study.score();
        Scorecard other = study.withMethodology(METHODOLOGY.withAggregation(GeometricMean.standard()))
                .score();
        Panel panel = study.panel();
        Map<String, Tabular> all = new LinkedHashMap<>();
        all.put("statistics of values", IndicatorStatistics.of(panel));
        all.put("statistics of scores", IndicatorStatistics.of(card));
        all.put("correlations", Correlations.ofLevel(NodeValues.scoresAndContext(card), Correlation.pearson(), 1));
        all.put("flags", CorrelationFlags.of(NodeValues.observed(panel)));
        all.put("consistency", Consistency.of(card));
        all.put("comparison", Comparison.of(card, other).at("all", SLICE));
        all.put("steps", StepEffects.between(card, other, "all", SLICE));
        all.put("removal", Removal.ofLevel(card, 1, "all", SLICE));
        all.put("profile", AreaProfile.of(card, AREA));
        all.put("profile among peers", AreaProfile.of(card, AREA, "REGION", "R1"));
        all.put("strengths", StrengthsAndWeaknesses.of(card, AREA));
        all.put("ranking of peers", card.at(SLICE).ranking("all", "REGION", "R1"));
        all.put("means over areas", ConstantPanel.of(card, "all", "_T", "REGION", "R1"));
        all.put("practices", Practices.of(card, SLICE, 1));
        all.put("solutions", Solutions.of(card, AREA, Target.BEST, "REGION", "R1"));
        all.put("gaps to peers", AreaGaps.toPeers(card, AREA, "REGION"));
        all.put("gaps to the nearest", AreaGaps.toNearest(card, AREA, 3, List.of("c1")));
        all.put("gaps to the best", AreaGaps.toBest(card, AREA));
        all.put("gaps to a base year", AreaGaps.toBaseYear(card, AREA, "2021"));
        all.put("imputation", ImputationQuality.of(ImputeMean.standard(), panel));
        Map<String, DataTable> tables = new LinkedHashMap<>();
        all.forEach((name, result) -> tables.put(name, result.data()));
        tables.put("clusters", Clusters.ofIndicators(NodeValues.scores(card)).data());
        return tables;
    }

    @Test
    void nothingThatIsSaidOfAreasChanges() {
        Map<String, DataTable> without = results(WITHOUT);
        results(WITH).forEach((name, table) -> assertThat(table).as(name).isEqualTo(without.get(name)));
    }

    @Test
    void anAggregateHasAProfileBesideTheAreasWithoutARank() {
        Scorecard card = WITH.score();
        AreaProfile profile = AreaProfile.of(card, UNION);
        double[] areas = card.at(SLICE).ranking("all").places().stream()
                .mapToDouble(place -> place.score().value())
                .toArray();
        assertThat(profile.find("all")).hasValueSatisfying(line -> {
            assertThat(line.rank()).isNull();
            assertThat(line.score()).isEqualTo(card.score("all", UNION));
            assertThat(line.ranked()).isEqualTo(areas.length);
            assertThat(line.mean()).isEqualTo(Mean.of(areas));
        });
        StrengthsAndWeaknesses strengths = StrengthsAndWeaknesses.of(card, UNION);
        assertThat(strengths.lines()).isEmpty();
        assertThat(strengths.title()).endsWith("2021: none, because an aggregate of areas has no rank");
    }

    @Test
    void anAggregateIsMarkedWhereItStandsBesideAreas() {
        Scorecard card = WITH.score();
        assertThat(card.at(SLICE).table().where("KIND", "aggregate").rows())
                .extracting(row -> row.get(0))
                .containsExactly("COUNTRY", "EU28");
        Contributions contributions = Contributions.of(card, "all", SLICE);
        assertThat(contributions.table().where("KIND", "aggregate").rows()).hasSize(2);
        assertThat(contributions.find("EU28").orElseThrow().aggregate()).isTrue();
        assertThat(contributions.find("A05").orElseThrow().aggregate()).isFalse();
        Trends trends = Trends.of(card);
        assertThat(trends.table().where("KIND", "aggregate").rows())
                .extracting(row -> row.get(1))
                .containsOnly("COUNTRY", "EU28");
        assertThat(trends.toString()).contains("KIND");
        assertThat(Trends.of(WITH.panel())
                        .find("c1", "EU28", "_T")
                        .orElseThrow()
                        .aggregate())
                .isTrue();
        AreaProfile profile = AreaProfile.of(card, UNION);
        assertThat(profile.title()).isEqualTo("Profile: EU28 (aggregate), 2021");
        assertThat(profile.data().toString()).contains("aggregate");
    }

    @Test
    void withoutAggregatesNothingIsMarked() {
        Scorecard card = WITHOUT.score();
        assertThat(card.at(SLICE).table().header()).doesNotContain("KIND");
        assertThat(Contributions.of(card, "all", SLICE).table().header()).doesNotContain("KIND");
        assertThat(Trends.of(card).toString()).doesNotContain("KIND");
        assertThat(AreaProfile.of(card, AREA).title()).isEqualTo("Profile: A05, 2021");
    }

    @Test
    void anAggregateIsFollowedOverTimeAndCounted() {
        assertThat(Trends.of(WITH.score()).find("all", "EU28", "_T")).isPresent();
        AvailabilityIndex index = DataAvailability.of(WITH).index();
        assertThat(index.score("all", "EU28", "2021").isPresent()).isTrue();
        Ranking ranking = index.ranking("all", "2021");
        assertThat(ranking.places()).hasSize(14);
        assertThat(ranking.aggregates())
                .extracting(score -> score.key().refArea())
                .containsExactly("COUNTRY", "EU28");
    }
}
