package eu.niem.scoring.methodology;

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
import eu.niem.scoring.normalisation.MinMax;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    private static final Methodology STANDARD = Methodology.standard();

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
}
