package eu.niem.scoring.methodology;

import static eu.niem.scoring.fixture.UnevenTree.FRAMEWORK;
import static eu.niem.scoring.fixture.UnevenTree.RAW;
import static eu.niem.scoring.fixture.UnevenTree.panel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.niem.core.framework.Dimension;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.GeometricMean;
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
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.RatioToMean;
import eu.niem.scoring.weighting.AnalyticHierarchyWeighting;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AggregationProblemsTest {
    private static final Methodology STANDARD = Methodology.standard();

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

    /** Handbook, table 4. */
    @Test
    void ratesOfExchangeAreNoImportance() {
        AnalyticHierarchyWeighting hierarchy = AnalyticHierarchyWeighting.of(
                List.of("z", "m", "a"),
                List.of(List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0)));
        PerNode<Weighting> weights =
                PerNode.<Weighting>of(EqualWeighting.standard()).with(PerNode.ROOT, hierarchy);
        Methodology pairwise = RAW.withAggregation(new Pairwise()).withWeighting(weights);
        assertThat(pairwise.check(FRAMEWORK)).singleElement().satisfies(problem -> {
            assertThat(problem.error()).isFalse();
            assertThat(problem.code()).isEqualTo("weights-and-aggregation");
            assertThat(problem.path()).isEqualTo("/aggregation");
            assertThat(problem.message()).contains("of 'all' takes weights for importance");
        });
        assertThat(pairwise.withWeighting(EqualWeighting.standard()).check(FRAMEWORK))
                .isEmpty();
        assertThat(RAW.withAggregation(GeometricMean.standard())
                        .withWeighting(weights)
                        .check(FRAMEWORK))
                .isEmpty();
    }

    @Test
    void anAggregationOfAPlugInSaysWhereItMayBeApproximate() {
        int areas = panel("2020").refAreas().size();
        assertThat(RAW.withAggregation(new Search(areas - 1)).check(panel("2020")))
                .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                .containsExactly(
                        tuple(false, "may-be-approximate", "/aggregation", "'all' of 3 with 25 areas"),
                        tuple(false, "may-be-approximate", "/aggregation", "'z' of 2 with 25 areas"));
        assertThat(RAW.withAggregation(new Search(areas)).check(panel("2020"))).isEmpty();
        assertThat(RAW.withAggregation(new Search(-1)).check(panel("2020")))
                .extracting(Problem::message)
                .containsOnly("search (most -1) failed: java.lang.IllegalStateException: no limit");
    }

    private record Search(int most) implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            System.arraycopy(children[0], 0, out, 0, out.length);
        }

        @Override
        public Optional<String> approximates(Dimension dimension, int areas) {
            if (most < 0) {
                throw new IllegalStateException("no limit");
            }
            String reason =
                    "'" + dimension.id() + "' of " + dimension.children().size() + " with " + areas + " areas";
            return areas <= most ? Optional.empty() : Optional.of(reason);
        }
    }

    private record Pairwise() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            System.arraycopy(children[0], 0, out, 0, out.length);
        }

        @Override
        public boolean needsImportance() {
            return true;
        }
    }
}
