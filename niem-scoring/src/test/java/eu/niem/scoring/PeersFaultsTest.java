package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.fixture.OneDimension;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Scaling;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults seen by running COINr 1.1.14, which this library does not have. */
class PeersFaultsTest {
    private static final Methodology RAW = Methodology.standard().withNormalisation(NoNormalisation.standard());

    /** Its a_genmean returns NA where any child is missing, unlike the other means. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.5, 1, 2})
    void everyMeanSkipsWhatIsMissing(double exponent) {
        Methodology methodology = RAW.withAggregation(PowerMean.of(exponent));
        assertThat(OneDimension.study()
                        .with(9)
                        .without(MissingReason.MISSING)
                        .all(methodology)
                        .value())
                .isEqualTo(9);
    }

    /** Its a_hmean(c(-1,2,3)) is -18. */
    @Test
    void aHarmonicMeanOfANegativeIsUndefined() {
        OneDimension study = OneDimension.study().with(-1).with(2).with(3);
        assertThat(study.all(RAW.withAggregation(HarmonicMean.standard())).absent())
                .isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(study.score(RAW.withAggregation(HarmonicMean.standard()))
                        .explain("all", OneDimension.KEY)
                        .toString())
                .contains("because a harmonic mean has no value where a child is -1");
    }

    /** It stops the whole run at a geometric mean of 0. */
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -3})
    void aGeometricMeanOfZeroOrLessIsUndefinedWhereItIsAndNowhereElse(double value) {
        Indicator a = Indicator.of("a", "A", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
        Indicator b = Indicator.of("b", "B", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
        Panel panel = Panel.of(
                Framework.of("f", "1", Dimension.of("all", "All", a, b)),
                List.of(
                        Observation.of("a", RowKey.of("AT", "2021"), value),
                        Observation.of("b", RowKey.of("AT", "2021"), 4),
                        Observation.of("a", RowKey.of("BE", "2021"), 9),
                        Observation.of("b", RowKey.of("BE", "2021"), 4)));
        for (Aggregator aggregator : List.of(GeometricMean.standard(), HarmonicMean.standard(), PowerMean.of(-1))) {
            Scorecard card = Study.of(RAW.withAggregation(aggregator), panel).score();
            assertThat(card.score("all", "AT", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
            assertThat(card.score("all", "BE", "2021").value()).isPositive();
        }
    }

    /** Its hierarchy must be even: no indicator directly below the index. */
    @Test
    void treesMayBeUneven() {
        Indicator leaf = Indicator.of("leaf", "Leaf", Quantity.of("PC", 0, 100));
        Indicator deep = Indicator.of("deep", "Deep", Quantity.of("PC", 0, 100));
        Framework framework = Framework.of(
                "f", "1", Dimension.of("all", "All", leaf, Dimension.of("d", "D", Dimension.of("e", "E", deep))));
        RowKey key = RowKey.of("AT", "2021");
        Panel panel = Panel.of(framework, List.of(Observation.of("leaf", key, 20), Observation.of("deep", key, 60)));
        assertThat(Study.of(Methodology.standard(), panel)
                        .score()
                        .score("all", key)
                        .value())
                .isEqualTo(40);
    }

    /** It has one method for all groups of a level. */
    @Test
    void dimensionsOfOneLevelMayHaveDifferentMethods() {
        Scorecard card = Study.of(
                        Methodology.standard()
                                .withAggregation(PerNode.<Aggregator>of(ArithmeticMean.standard())
                                        .with("residency", Minimum.standard())
                                        .with("employment", Median.standard())),
                        ThreeCountries.panel())
                .score();
        assertThat(card.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.explain("overall", ThreeCountries.LATVIA).toString())
                .contains("minimum of 2 of 2", "median of 1 of 1");
    }

    /** With a goalpost and direction -1 its c(0,5,10) becomes 0,0,0 unless the user negates the goalposts. */
    @Test
    void goalpostsOfALowerIsBetterIndicatorNeedNoSign() {
        Indicator rate = Indicator.of("rate", "Rate", Quantity.of("PC", 10, 0));
        Scaling scaling = Goalposts.standard().fit(rate, Column.of("rate"));
        assertThat(List.of(scaling.apply(0), scaling.apply(5), scaling.apply(10), scaling.apply(11)))
                .containsExactly(100.0, 50.0, 0.0, 0.0);
    }

    /** Its get_trends makes A.1 of A-1, an ISO 3166-2 code. */
    @Test
    void codesOfAreasAreLeftAsTheyAre() {
        RowKey key = RowKey.of("AT-9", "2021");
        Panel panel = Panel.of(ThreeCountries.FRAMEWORK, List.of(Observation.of("EMP1", key, 60)));
        assertThat(Study.of(Methodology.standard(), panel)
                        .score()
                        .ranking("overall", "2021")
                        .places())
                .extracting(place -> place.score().key().refArea())
                .containsExactly("AT-9");
    }

    /** Its result tables are rounded to two decimals by default. */
    @Test
    void scoresKeepTheirBitsAndRanksSeeThem() {
        Indicator x = Indicator.of("x", "X", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
        Panel panel = Panel.of(
                Framework.of("f", "1", Dimension.of("all", "All", x)),
                List.of(
                        Observation.of("x", RowKey.of("AT", "2021"), 62.50000000000001),
                        Observation.of("x", RowKey.of("BE", "2021"), 62.5)));
        Scorecard card = Study.of(RAW, panel).score();
        assertThat(card.score("all", "AT", "2021").value()).isEqualTo(62.50000000000001);
        assertThat(card.rank("all", RowKey.of("BE", "2021"))).hasValue(2);
    }

    /** The powers of a naive formula overflow for large exponents and lose their digits for small ones. */
    @Test
    void everyPossibleExponentGivesAMeanBetweenLeastAndGreatest() {
        double[] values = {1e-10, 100};
        double[] weights = {1, 1};
        for (double exponent : new double[] {-1e300, -50, -1, -1e-12, 1e-12, 1, 50, 1e300}) {
            assertThat(PowerMean.of(exponent).aggregate(values, weights, 2))
                    .as("exponent " + exponent)
                    .isBetween(1e-10, 100.0);
        }
        assertThat(PowerMean.of(-50).aggregate(values, weights, 2)).isCloseTo(1e-10, Offset.offset(1e-11));
        assertThat(PowerMean.of(1e-9).aggregate(values, weights, 2)).isCloseTo(1e-4, Offset.offset(1e-10));
        assertThat(GeometricMean.standard().aggregate(new double[] {1e-300, 1e300}, weights, 2))
                .isCloseTo(1, Offset.offset(1e-12));
        assertThat(HarmonicMean.standard().aggregate(new double[] {1e-320, 1}, weights, 2))
                .isPositive();
    }
}
