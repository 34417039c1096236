package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
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
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceToReferenceTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", Direction.LOWER_IS_BETTER));

    private static final Indicator INCOME =
            Indicator.of("income", "Income", Quantity.of("EUR", Direction.HIGHER_IS_BETTER));

    @Test
    void distanceToReferenceIsOneInTheArea() {
        assertThat(apply(DistanceToReference.of("A1"), MORE, 0, 5, 11)).containsExactly(0.0, 1.0, 2.2);
        assertThat(apply(DistanceToReference.of("A1").withCap(true), MORE, 0, 5, 11))
                .containsExactly(0.0, 1.0, 1.0);
        assertThat(apply(DistanceToReference.of("A1"), LESS, 10, 5, 0)).containsExactly(0.0, 1.0, 2.0);
        assertThat(undefined(DistanceToReference.of("A0"), MORE, 1, 2))
                .isEqualTo(
                        "the reference area 'A0' has the least favourable value of 'more', 1, so there is no distance to it");
        assertThat(undefined(DistanceToReference.of("A0"), MORE, Double.NaN, 2))
                .isEqualTo("the reference area 'A0' has no value of 'more'");
        assertThat(undefined(DistanceToReference.of("XX"), MORE, 1, 2))
                .isEqualTo("there is no row of the reference area 'XX' to compare 'more' with");
        assertThat(DistanceToReference.of("A0")
                        .fit(MORE, Column.of("more", 1, 2))
                        .undefined(1))
                .contains("must know whose values it learns from");
        assertThatThrownBy(() -> DistanceToReference.of(" ")).hasMessageContaining("the code of an area as 'refArea'");
    }

    @Test
    void theReferenceAreaCountsByItsTotalAndByOnePeriod() {
        List<RowKey> groups = List.of(
                RowKey.of("SE", "2020", "REF"),
                RowKey.of("SE", "2020", "_T"),
                RowKey.of("SE", "2020", "BSP"),
                RowKey.of("DK", "2020", "REF"),
                RowKey.of("DK", "2020", "BSP"),
                RowKey.of("NO", "2020", "REF"));
        Column values = Column.of("more", 1, 5, 3, 2, 4, 9);
        assertThat(DistanceToReference.of("SE").fit(MORE, values, groups).apply(3))
                .isEqualTo(0.5);
        assertThat(DistanceToReference.of("NO").fit(MORE, values, groups).apply(5))
                .as("the one group there is")
                .isEqualTo(0.5);
        assertThat(DistanceToReference.of("DK").fit(MORE, values, groups).undefined(1))
                .isEqualTo(
                        "the reference area 'DK' has values of 'more' for several groups, but none for the total _T");
        List<RowKey> periods = List.of(RowKey.of("SE", "2020"), RowKey.of("SE", "2021"), RowKey.of("DK", "2021"));
        assertThat(DistanceToReference.of("SE")
                        .fit(MORE, Column.of("more", 4, 5, 3), periods)
                        .undefined(1))
                .isEqualTo("the reference area 'SE' has values of 'more' in several periods, [2020, 2021]: choose the"
                        + " reference 'each-period' or a 'base-period'");
        assertThat(DistanceToReference.of("SE")
                        .fit(MORE, Column.of("more", Double.NaN, 5, 3), periods)
                        .apply(4))
                .as("a period without a value is no second one")
                .isEqualTo(0.5);
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

    /** COINr 1.1.14's reference is the number of a row: sorting the table changes whom all are compared with. */
    @Test
    void theReferenceAreaIsNamed() {
        Scorecard card = Study.of(Methodology.standard().withNormalisation(DistanceToReference.of("BE")), panel())
                .score();
        assertThat(card.score("income", "BE", "2021").value()).isEqualTo(1);
        assertThat(card.score("rate", "BE", "2021").value()).isEqualTo(1);
        assertThat(card.score("rate", "AT", "2021").value()).isZero();
    }

    /** COINr 1.1.14: where the reference unit has the worst value it gives NaN and Inf. */
    @Test
    void aReferenceAreaWithTheWorstValueHasAReasonInPlaceOfInfinity() {
        Scorecard card = Study.of(Methodology.standard().withNormalisation(DistanceToReference.of("AT")), panel())
                .score();
        assertThat(card.score("income", "BE", "2021").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain("income", RowKey.of("BE", "2021")).toString())
                .contains("the reference area 'AT' has the least favourable value of 'income', 100");
    }
}
