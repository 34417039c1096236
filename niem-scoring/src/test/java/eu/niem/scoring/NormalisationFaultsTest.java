package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

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
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Scaling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of the normalisations of COINr 1.1.14, which this library does not have. */
class NormalisationFaultsTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", Direction.LOWER_IS_BETTER));
    private static final Indicator INCOME =
            Indicator.of("income", "Income", Quantity.of("EUR", Direction.HIGHER_IS_BETTER));

    private static List<Double> apply(Normaliser normaliser, Indicator indicator, double... values) {
        Scaling scaling = normaliser.fit(indicator, Column.of(indicator.id(), values));
        return java.util.Arrays.stream(values).mapToObj(scaling::apply).toList();
    }

    private static Panel panel() {
        return Panel.of(
                Framework.of("f", "1", Dimension.of("all", "All", RATE, INCOME)),
                List.of(
                        Observation.of("rate", RowKey.of("AT", "2021"), 10),
                        Observation.of("rate", RowKey.of("BE", "2021"), 4),
                        Observation.of("income", RowKey.of("AT", "2021"), 100),
                        Observation.of("income", RowKey.of("BE", "2021"), 300)));
    }

    /** Its n_fracmax gives 1, 5, 10 for 1, 5, 10 with direction -1: the worst is ten times the best. */
    @Test
    void theBestHasTheGreatestFractionWhateverTheDirection() {
        assertThat(apply(FractionOfBest.standard(), RATE, 1, 5, 10)).containsExactly(1.0, 0.2, 0.1);
    }

    /** It takes the targets in the order of a vector. */
    @Test
    void targetsBelongToTheNamesOfIndicatorsWhateverTheirOrder() {
        PerNode<Normaliser> one = PerNode.<Normaliser>of(MinMax.standard())
                .with("rate", DistanceToTarget.of(0))
                .with("income", DistanceToTarget.of(500));
        PerNode<Normaliser> other = PerNode.<Normaliser>of(MinMax.standard())
                .with("income", DistanceToTarget.of(500))
                .with("rate", DistanceToTarget.of(0));
        for (PerNode<Normaliser> targets : List.of(one, other)) {
            Scorecard card = Study.of(Methodology.standard().withNormalisation(targets), panel())
                    .score();
            assertThat(card.score("rate", "BE", "2021").value()).isEqualTo(0.6);
            assertThat(card.score("income", "BE", "2021").value()).isEqualTo(0.5);
        }
    }

    /** With a target that the worst area has met its distances are negative or infinite, without a word. */
    @Test
    void aTargetAlreadyMetHasAReasonInPlaceOfAScore() {
        Scorecard card = Study.of(
                        Methodology.standard()
                                .withNormalisation(PerNode.<Normaliser>of(MinMax.standard())
                                        .with("income", DistanceToTarget.of(100))),
                        panel())
                .score();
        assertThat(card.score("income", "BE", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain("income", RowKey.of("BE", "2021")).toString())
                .contains("is not more favourable than the least favourable value there is, 100");
    }

    /** Its reference is the number of a row: sorting the table changes whom all are compared with. */
    @Test
    void theReferenceAreaIsNamed() {
        Scorecard card = Study.of(Methodology.standard().withNormalisation(DistanceToReference.of("BE")), panel())
                .score();
        assertThat(card.score("income", "BE", "2021").value()).isEqualTo(1);
        assertThat(card.score("rate", "BE", "2021").value()).isEqualTo(1);
        assertThat(card.score("rate", "AT", "2021").value()).isZero();
    }

    /** Where the reference unit has the worst value it gives NaN and Inf. */
    @Test
    void aReferenceAreaWithTheWorstValueHasAReasonInPlaceOfInfinity() {
        Scorecard card = Study.of(Methodology.standard().withNormalisation(DistanceToReference.of("AT")), panel())
                .score();
        assertThat(card.score("income", "BE", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain("income", RowKey.of("BE", "2021")).toString())
                .contains("the reference area 'AT' has the least favourable value of 'income', 100");
    }

    /** With a direction of -1 its c(0, 5, 10) becomes 0, 0, 0 unless the user gives negative goalposts. */
    @Test
    void goalpostsGivenToTheMethodSayThemselvesWhichEndIsBest() {
        assertThat(apply(Goalposts.standard().withGoalposts(10.0, 0.0).withRange(0, 1), RATE, 0, 5, 10))
                .containsExactly(1.0, 0.5, 0.0);
    }

    /** Its prank of one unit is NaN, which looks like a missing value. */
    @Test
    void theRankOfOneAreaAmongOthersHasAReason() {
        Scaling scaling = PercentileRank.standard().fit(RATE, Column.of("rate", 5));
        assertThat(scaling.undefined(5)).contains("a share of the other values, but there is one value only");
    }
}
