package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Band;
import eu.niem.core.result.Coverage;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.normalisation.AboveBelowMean;
import eu.niem.scoring.normalisation.BalanceOfOpinions;
import eu.niem.scoring.normalisation.Borda;
import eu.niem.scoring.normalisation.Categorical;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.RatioToMean;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exclude, view, reference, bands, outputs and exceptions, each as the contract of formats says. */
class MethodologyRulesTest {
    private static final Methodology STANDARD = Methodology.standard();

    private static Scorecard demo(Methodology methodology) {
        return Study.of(methodology, ThreeCountries.panel()).score();
    }

    @Test
    void excludedNodesKeepTheirOwnScoreAndLeaveTheParent() {
        Scorecard card = demo(STANDARD.withExclude(List.of("employment", "RES2")));
        assertThat(card.score("employment", ThreeCountries.LATVIA).value()).isEqualTo(66.49999999999999, offset());
        assertThat(card.score("RES2", ThreeCountries.LATVIA).value()).isEqualTo(200.0 / 3);
        assertThat(card.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.score("overall", ThreeCountries.LATVIA).coverage()).isEqualTo(new Coverage(1, 1));
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void excludedNodesLeaveEveryStepOfAViewThatPutsStepsFirst() {
        Scorecard card = demo(STANDARD.withView(List.of("step", "tree")).withExclude(List.of("residency")));
        assertThat(card.score("overall/legal/residency", ThreeCountries.LATVIA).value())
                .isEqualTo(50);
        assertThat(card.score("overall/legal", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value())
                .as("employment has no step")
                .isEqualTo(66.5, offset());
    }

    @Test
    void anExcludedRootIsRefused() {
        assertThatThrownBy(() -> demo(STANDARD.withExclude(List.of("overall"))))
                .hasMessageContaining("the root 'overall' has no parent to be left out of");
        assertThatThrownBy(() -> demo(STANDARD.withExclude(List.of("residence"))))
                .hasMessageContainingAll("/exclude/0", "there is no node 'residence'", "residency");
    }

    @Test
    void whereAllChildrenAreExcludedNothingApplies() {
        Scorecard card = demo(STANDARD.withExclude(List.of("EMP1")));
        assertThat(card.score("employment", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(card.score("overall", ThreeCountries.LATVIA).coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void theFourViewsAggregateAlongTheirTrees() {
        assertThat(demo(STANDARD).score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo((58.33333333333333 + 66.5) / 2, offset());
        Scorecard below = demo(STANDARD.withView(List.of("tree", "step")));
        assertThat(below.score("residency/legal", ThreeCountries.LATVIA).value())
                .isEqualTo(50);
        assertThat(below.score("residency/policy", ThreeCountries.LATVIA).value())
                .isEqualTo(200.0 / 3);
        Scorecard above = demo(STANDARD.withView(List.of("step", "tree")));
        assertThat(above.score("overall/policy/residency", ThreeCountries.LATVIA)
                        .value())
                .isEqualTo(200.0 / 3);
        Scorecard alone = demo(STANDARD.withView(List.of("step")));
        assertThat(alone.nodes().stream().map(eu.niem.core.framework.Node::id))
                .containsExactly("overall", "overall/legal", "RES1", "overall/policy", "RES2", "RES9", "EMP1");
        assertThat(alone.score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo((50 + 200.0 / 3 + 66.5) / 3, offset());
        assertThatThrownBy(() -> demo(STANDARD.withView(List.of("steps"))))
                .hasMessageContainingAll("/view", "'steps'", "[step]");
    }

    private static Study years(Reference reference) {
        Indicator x = Indicator.of("x", "X", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", x));
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("x", RowKey.of("AT", "2017"), 0),
                        Observation.of("x", RowKey.of("BE", "2017"), 10),
                        Observation.of("x", RowKey.of("AT", "2019"), 10),
                        Observation.of("x", RowKey.of("BE", "2019"), 20)));
        return Study.of(STANDARD.withReference(reference).withNormalisation(MinMax.standard()), panel);
    }

    @ParameterizedTest
    @CsvSource({"2017, 0, 50", "2019, 50, 100"})
    void pooledLooksAtAllPeriodsTogether(String period, double austria, double belgium) {
        Scorecard card = years(Reference.pooled()).score();
        assertThat(card.score("x", "AT", period).value()).isEqualTo(austria);
        assertThat(card.score("x", "BE", period).value()).isEqualTo(belgium);
    }

    @ParameterizedTest
    @CsvSource({"2017, 0, 100", "2019, 100, 200"})
    void aBasePeriodMeasuresAllPeriodsAndMayBeExceeded(String period, double austria, double belgium) {
        Scorecard card = years(Reference.basePeriod("2017")).score();
        assertThat(card.score("x", "AT", period).value()).isEqualTo(austria);
        assertThat(card.score("x", "BE", period).value()).isEqualTo(belgium);
    }

    @ParameterizedTest
    @CsvSource({"2017, 0, 100", "2019, 0, 100"})
    void eachPeriodIsMeasuredByItself(String period, double austria, double belgium) {
        Scorecard card = years(Reference.eachPeriod()).score();
        assertThat(card.score("x", "AT", period).value()).isEqualTo(austria);
        assertThat(card.score("x", "BE", period).value()).isEqualTo(belgium);
    }

    @Test
    void anUnseenPeriodHasNoYardstickOfItsOwn() {
        Study study = years(Reference.eachPeriod());
        Panel next = Panel.of(study.framework(), List.of(Observation.of("x", RowKey.of("AT", "2021"), 5)));
        Scorecard card = study.fit().score(next);
        assertThat(card.score("x", "AT", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.score("all", "AT", "2021").absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(card.explain("x", "AT", "2021").toString())
                .contains("fitted to each period by itself, and has no yardstick for 2021");
        assertThat(years(Reference.basePeriod("2017"))
                        .fit()
                        .score(next)
                        .score("x", "AT", "2021")
                        .value())
                .isEqualTo(50);
    }

    @Test
    void aBasePeriodWithoutObservationsIsRefused() {
        assertThatThrownBy(() -> years(Reference.basePeriod("2016")).fit())
                .hasMessageContaining("the base period '2016' has no observations; there are [2017, 2019]");
        assertThatThrownBy(() -> Reference.basePeriod("once")).hasMessageContaining("a time period must be");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 79.5, high", "HALF_UP, 79.49, middle", "HALF_UP, 59.5, middle", "HALF_UP, 40.5, low",
        "HALF_UP, 0, low", "HALF_UP, 100, high", "HALF_UP, -0.4, low", "HALF_UP, -0.5, ''",
        "HALF_EVEN, 79.5, high", "HALF_EVEN, 59.5, middle", "HALF_EVEN, 60.5, middle", "HALF_EVEN, 58.5, low",
        "NONE, 79.5, middle", "NONE, 80, high", "NONE, 79.99999999999999, middle", "NONE, 59.999, low"
    })
    void bandsBeginAtTheirBoundAfterRounding(Bands.Rounding rounding, double score, String band) {
        Bands bands = Bands.of(List.of(new Band("low", 0), new Band("middle", 60), new Band("high", 80)))
                .withRounding(rounding);
        assertThat(bands.of(score)).isEqualTo(band);
    }

    @Test
    void bandsLeaveNoHoleOfOnePoint() {
        Bands bands = Bands.of(List.of(new Band("halfway", 41), new Band("slightly", 60)))
                .withRounding(Bands.Rounding.HALF_UP);
        assertThat(bands.of(59.5)).isEqualTo("slightly");
        assertThat(bands.of(40.5)).isEqualTo("halfway");
        assertThat(bands.of(40.49)).isEmpty();
        assertThatThrownBy(() -> Bands.of(List.of(new Band("a", 5), new Band("b", 5))))
                .hasMessageContaining("bands must each begin above the one before");
        assertThatThrownBy(() -> Bands.of(List.of(new Band("a", 5), new Band("a", 6))))
                .hasMessageContaining("bands must have different names");
    }

    @Test
    void anOutputThatIsLeftOutIsRefusedWithTheNote() {
        Methodology quiet = STANDARD.withNote("this monitor compares no countries");
        Scorecard unranked = demo(quiet.withOutputs(EnumSet.of(Output.SCORES, Output.OVERALL)));
        assertThat(unranked.score("overall", ThreeCountries.SWEDEN).value()).isEqualTo(100);
        assertThatThrownBy(() -> unranked.ranking("overall", "2021"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the methodology 'standard' gives no ranks: this monitor compares no countries");
        assertThatThrownBy(() -> unranked.rank("overall", ThreeCountries.SWEDEN))
                .hasMessageContaining("no ranks");
        assertThat(unranked.table().rows()).allMatch(row -> row.get(5).isEmpty());
        Scorecard parts = demo(quiet.withOutputs(EnumSet.of(Output.SCORES, Output.RANKS)));
        assertThatThrownBy(() -> parts.score("overall", ThreeCountries.SWEDEN))
                .hasMessage("the methodology 'standard' gives no overall score: this monitor compares no countries");
        assertThatThrownBy(() -> parts.explain("overall", ThreeCountries.SWEDEN))
                .hasMessageContaining("no overall score");
        assertThatThrownBy(() -> parts.ranking("overall", "2021")).hasMessageContaining("no overall score");
        assertThat(parts.ranking("residency", "2021").places()).hasSize(3);
        assertThat(parts.scores().map(eu.niem.core.result.Score::node)).doesNotContain("overall");
        assertThat(parts.toString()).doesNotContain("overall");
        Scorecard silent = demo(quiet.withOutputs(EnumSet.noneOf(Output.class)));
        assertThatThrownBy(silent::scores).hasMessageContaining("gives no scores");
        assertThatThrownBy(silent::table).hasMessageContaining("gives no scores");
        assertThat(silent.toString()).isEqualTo("Demo framework (Goalposts, equal weights, arithmetic means), 3 rows");
    }

    @Test
    void exceptionsHoldForNodesAndLevels() {
        Scorecard card =
                demo(STANDARD.withAggregation(PerNode.<eu.niem.scoring.aggregation.Aggregator>of(Minimum.standard())
                        .with(PerNode.ROOT, Maximum.standard())));
        assertThat(card.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value()).isEqualTo(66.5, offset());
        Scorecard leaves = demo(STANDARD.withAggregation(STANDARD.aggregation()
                .with(PerNode.LEAF_DIMENSIONS, Minimum.standard())
                .with("employment", Maximum.standard())));
        assertThat(leaves.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(leaves.score("overall", ThreeCountries.LATVIA).value()).isEqualTo((50 + 66.5) / 2, offset());
        Scorecard indicators = demo(STANDARD.withNormalisation(STANDARD.normalisation()
                .with(PerNode.INDICATORS, Points.standard())
                .with("EMP1", MinMax.standard())));
        assertThat(indicators.score("EMP1", ThreeCountries.LATVIA).value()).isZero();
        assertThat(indicators.score("RES1", ThreeCountries.LATVIA).value()).isEqualTo(50);
    }

    @Test
    void ofTheLevelsThatHoldTheRootComesFirst() {
        Framework flat = ThreeCountries.FRAMEWORK.withRoot(
                ThreeCountries.FRAMEWORK.root().withChildren(List.copyOf(ThreeCountries.FRAMEWORK.indicators())));
        var both = STANDARD.aggregation()
                .with(PerNode.LEAF_DIMENSIONS, Minimum.standard())
                .with(PerNode.ROOT, Maximum.standard());
        assertThat(both.of(flat.root(), flat)).isEqualTo(Maximum.standard());
    }

    @Test
    void anUnknownLevelIsAnsweredWithThoseThereAre() {
        assertThat(STANDARD.withAggregation(STANDARD.aggregation().with("@leaves", Minimum.standard()))
                        .check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("there is no node '@leaves' and no such level; the levels are [@root, @leaf-dimensions, ");
    }

    @Test
    void ofVeryManyNodesTheFirstAreNamed() {
        List<Node> many = IntStream.range(0, 1000)
                .mapToObj(i -> (Node) Indicator.of("Q" + i, "Q", Quantity.of("PC", 0, 100)))
                .toList();
        Framework wide =
                Framework.of("wide", "1", ThreeCountries.FRAMEWORK.root().withChildren(many));
        assertThat(STANDARD.withExclude(List.of("R")).check(wide))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("'R'", "Q0", " and more")
                .hasSizeLessThan(500);
    }

    @Test
    void exceptionsOfAViewAreNamedByIdOrCodeTheIdFirst() {
        Methodology methodology = STANDARD.withView(List.of("step", "tree"))
                .withAggregation(STANDARD.aggregation()
                        .with("legal", Minimum.standard())
                        .with("overall/legal", Maximum.standard()));
        Framework view = ThreeCountries.FRAMEWORK.view("step", "tree");
        assertThat(methodology.aggregation().of(view.getNode("overall/legal"), view))
                .isEqualTo(Maximum.standard());
        assertThat(methodology.check(ThreeCountries.FRAMEWORK)).noneMatch(Problem::error);
    }

    @Test
    void exceptionsForNodesThatDoNotExistAreRefused() {
        assertThatThrownBy(() ->
                        demo(STANDARD.withNormalisation(STANDARD.normalisation().with("EMP2", MinMax.standard()))))
                .hasMessageContainingAll("/normalisation/except/EMP2", "there is no node 'EMP2'", "EMP1");
        assertThat(STANDARD.withAggregation(STANDARD.aggregation().with("EMP1", Minimum.standard()))
                        .check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("exception-without-effect");
        assertThat(STANDARD.withNormalisation(STANDARD.normalisation().with(PerNode.ROOT, MinMax.standard()))
                        .check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("exception-without-effect");
    }

    @Test
    void weightsOfTheFrameworkAndGivenOnes() {
        Methodology given = STANDARD.withWeighting(
                GivenWeighting.of(Map.of("residency", 3.0, "employment", 1.0, "RES1", 1.0, "RES2", 0.0, "EMP1", 1.0)));
        assertThat(demo(given).score("residency", ThreeCountries.LATVIA).value())
                .isEqualTo(50);
        assertThat(demo(given).score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo((3 * 50 + 66.5) / 4, offset());
        Dimension heavy = Dimension.of(
                "overall", "Overall", ThreeCountries.EMP1.withWeight(3), ThreeCountries.RES1.withFacets(Map.of()));
        Framework framework = Framework.of("f", "1", heavy);
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("EMP1", ThreeCountries.LATVIA, 80),
                        Observation.of("RES1", ThreeCountries.LATVIA, eu.niem.core.evidence.Value.answer("c"))));
        assertThat(Study.of(STANDARD.withWeighting(FrameworkWeighting.standard()), panel)
                        .score()
                        .score("overall", ThreeCountries.LATVIA)
                        .value())
                .isEqualTo(75);
    }

    @Test
    void aGivenWeightForEveryChildIsNeeded() {
        assertThatThrownBy(() -> demo(STANDARD.withWeighting(GivenWeighting.of(Map.of("residency", 1.0)))))
                .hasMessageContainingAll("'given' has no weight for 'employment' below 'overall'", "0 to leave it out");
        assertThatThrownBy(() -> GivenWeighting.of(Map.of("a", -1.0))).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> GivenWeighting.of(Map.of("a", 0.0))).hasMessageContaining("all are 0");
    }

    @Test
    void knownBadPairsWarn() {
        assertThat(STANDARD.withAggregation(GeometricMean.standard()).check(ThreeCountries.FRAMEWORK))
                .allMatch(problem -> !problem.error())
                .extracting(Problem::code)
                .containsOnly("may-be-undefined");
        assertThat(STANDARD.check(ThreeCountries.FRAMEWORK)).isEmpty();
    }

    /** Every normalisation says itself how low it can go. */
    @Test
    void aGeometricMeanOnAScaleThatReachesZeroWarns() {
        Methodology geometric = STANDARD.withAggregation(GeometricMean.standard());
        for (Normaliser reaches : List.of(
                MinMax.standard(),
                PercentileRank.standard(),
                Borda.standard(),
                DistanceToTarget.of(90),
                DistanceToReference.of("LV"),
                RatioToMean.standard().withCentre(0),
                AboveBelowMean.standard(),
                Categorical.standard(),
                BalanceOfOpinions.standard(),
                Goalposts.standard().withGoalposts(0.0, 100.0).withClamp(false).withRange(1, 100))) {
            assertThat(geometric.withNormalisation(reaches).check(ThreeCountries.FRAMEWORK))
                    .as("%s", reaches)
                    .extracting(Problem::code)
                    .containsOnly("may-be-undefined");
        }
        for (Normaliser above : List.of(
                MinMax.standard().withRange(1, 100),
                Rank.standard(),
                FractionOfBest.standard(),
                RatioToMean.standard())) {
            assertThat(geometric.withNormalisation(above).check(ThreeCountries.FRAMEWORK))
                    .as("%s", above)
                    .isEmpty();
        }
    }

    @Test
    void unknownNodesAndRowsAreAnsweredWithTheKnownOnes() {
        Scorecard card = demo(STANDARD);
        assertThatThrownBy(() -> card.score("housing", ThreeCountries.LATVIA))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("no node 'housing'", "residency");
        assertThatThrownBy(() -> card.score("overall", "EE", "2021"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("no row EE, 2021, _T", "LV", "2021 _T");
        assertThatThrownBy(() -> card.ranking("overall", "2020"))
                .hasMessageContainingAll("no row of period '2020'", "2021 _T");
        assertThatThrownBy(() -> card.at(Slice.of("2021")).ranking("overall", "EU_MEMBER", "no"))
                .hasMessageContaining("no area has 'EU_MEMBER' = 'no'");
        assertThat(card.at(Slice.of("2021"))
                        .ranking("overall", "REGION", "Baltic")
                        .places())
                .extracting(place -> place.rank() + " " + place.name())
                .containsExactly("1 Latvia");
    }

    @Test
    void aPlanScoresItsOwnFrameworkOnly() {
        Plan plan = Study.of(STANDARD, ThreeCountries.panel()).fit();
        Panel other = Panel.of(
                ThreeCountries.FRAMEWORK
                        .withFacets(ThreeCountries.FRAMEWORK.facets())
                        .view("step"),
                List.of());
        assertThatThrownBy(() -> plan.score(other))
                .hasMessageContaining("the observations are of the framework 'demo' 2021, not of");
        assertThatThrownBy(() ->
                        Plan.of(ThreeCountries.FRAMEWORK, STANDARD, List.of(new Yardstick("", Map.of(), Map.of()))))
                .hasMessageContaining("the plan has no");
        Yardstick twice = plan.yardsticks().get(0);
        assertThatThrownBy(() -> Plan.of(ThreeCountries.FRAMEWORK, STANDARD, List.of(twice, twice)))
                .hasMessageContaining("each measure another period");
    }
}
