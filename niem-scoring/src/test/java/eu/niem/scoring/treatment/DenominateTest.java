package eu.niem.scoring.treatment;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DenominateTest {
    private static final Methodology POOLED = Methodology.standard().withNormalisation(MinMax.standard());

    /** COINr 1.1.14's denominators, given by hand, are the same in all years. */
    @Test
    void everyPeriodIsDividedByItsOwnDenominator() {
        Scorecard card = ThreeAreas.unbalanced().score(POOLED.withTreatments(Denominate.of(Map.of("rooms", "people"))));
        double[] expected = {5, 3, 1.5};
        List<String> periods = List.of("2019", "2020", "2021");
        for (int i = 0; i < expected.length; i++) {
            Panel year = card.treated().panel().period(periods.get(i));
            assertThat(year.column("rooms").get(0)).isCloseTo(expected[i], within(1e-15));
        }
    }

    @Test
    void aDenominatorDividesAndTheExplanationShowsBothNumbers() {
        Denominate perThousand = Denominate.of(Map.of("doctors", "people")).withScale(1000);
        Scorecard card = Towns.four().score(MIN_MAX.withTreatments(perThousand));
        assertThat(card.treated().panel().column("doctors").get(0)).isEqualTo(10);
        assertThat(card.treated().panel().column("doctors").get(1)).isEqualTo(20);
        assertThat(card.panel().column("doctors").get(1)).isEqualTo(40);
        Explanation.Normalised normalised = (Explanation.Normalised) card.explain("doctors", "B", "2020");
        Explanation.Treated treated = (Explanation.Treated) normalised.input();
        assertThat(treated.value()).isEqualTo(20);
        assertThat(treated.method()).isEqualTo("denominate: divided by people 2000, times 1000");
        assertThat(((Explanation.Observed) treated.input()).value()).isEqualTo(40);
        assertThat(normalised.toString().lines().map(String::strip))
                .contains("`- treated 20, denominate: divided by people 2000, times 1000", "`- observed '40'");
    }

    @Test
    void aDenominatorOfZeroGivesNoValueAndSaysSo() {
        Scorecard card = Towns.four().score(MIN_MAX.withTreatments(Denominate.of(Map.of("doctors", "people"))));
        Explanation.Absent absent = (Explanation.Absent) card.explain("doctors", "C", "2020");
        assertThat(absent.reason()).isEqualTo(AbsenceReason.MISSING);
        assertThat(absent.message()).isEqualTo("denominate: its denominator 'people' is 0, and must be above 0");
        assertThat(absent.parts()).singleElement().isInstanceOf(Explanation.Observed.class);
        assertThat(card.score("doctors", "C", "2020").absent()).isEqualTo(AbsenceReason.MISSING);
    }

    @Test
    void aDenominatorBelowZeroTurnsNothingRound() {
        Towns towns = Towns.none().town("A", "2020", 10, 5, -1000).town("B", "2020", 40, 6, 2000);
        Scorecard card = towns.score(MIN_MAX.withTreatments(Denominate.of(Map.of("doctors", "people"))));
        assertThat(card.explain("doctors", "A", "2020").toString())
                .contains("its denominator 'people' is -1000, and must be above 0");
    }
}
