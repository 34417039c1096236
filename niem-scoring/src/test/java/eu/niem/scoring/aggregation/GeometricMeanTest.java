package eu.niem.scoring.aggregation;

import static eu.niem.scoring.fixture.RawAreas.RAW;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeometricMeanTest {
    /** COINr 1.1.14 stops the whole run at a geometric mean of 0. */
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
}
