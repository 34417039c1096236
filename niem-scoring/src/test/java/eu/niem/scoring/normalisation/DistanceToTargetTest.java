package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.numbers;
import static eu.niem.scoring.normalisation.ScaledNumbers.replay;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceToTargetTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", Direction.LOWER_IS_BETTER));

    private static final Indicator INCOME =
            Indicator.of("income", "Income", Quantity.of("EUR", Direction.HIGHER_IS_BETTER));

    /** COINr's own tests of n_dist2targ: target 10, and target 0 reversed. */
    @Test
    void distanceToTargetIsTheShareOfTheWayDone() {
        assertThat(apply(DistanceToTarget.of(10), MORE, 0, 5, 11)).containsExactly(0.0, 0.5, 1.1);
        assertThat(apply(DistanceToTarget.of(10).withCap(true), MORE, 0, 5, 11)).containsExactly(0.0, 0.5, 1.0);
        assertThat(apply(DistanceToTarget.of(0), LESS, -1, 1, 10)).containsExactly(1.1, 0.9, 0.0);
        assertThat(apply(DistanceToTarget.of(0).withCap(true), LESS, -1, 1, 10)).containsExactly(1.0, 0.9, 0.0);
        assertThat(replay(DistanceToTarget.of(10).withCap(true), MORE, numbers(0, 5), -5, 20))
                .as("values never seen: below 0 before the start, and capped above only")
                .containsExactly(-0.5, 1.0);
    }

    @Test
    void aTargetThatEveryoneHasReachedLeavesNoWay() {
        assertThat(undefined(DistanceToTarget.of(2), MORE, 2, 3))
                .isEqualTo(
                        "the target of 'more', 2, is not more favourable than the least favourable value there is, 2,"
                                + " which leaves no distance (higher-is-better)");
        assertThat(undefined(DistanceToTarget.of(9), LESS, 2, 3)).contains("leaves no distance (lower-is-better)");
        assertThat(undefined(DistanceToTarget.of(9), LESS)).contains("no area has a value");
        assertThatThrownBy(() -> DistanceToTarget.of(Double.NaN)).hasMessageContaining("a finite 'target'");
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

    /** COINr 1.1.14: with a target that the worst area has met its distances are negative or infinite, without a word. */
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
}
