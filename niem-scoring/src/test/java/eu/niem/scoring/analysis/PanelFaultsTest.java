package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Log;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Faults of COINr 1.1.14 with data of several years and with steps done again, which this library does not have. */
class PanelFaultsTest {
    private static final Methodology POOLED = Methodology.standard().withNormalisation(MinMax.standard());

    /** Three years; in the first only two of three areas, and other populations in each. */
    private final ThreeAreas unbalanced = new ThreeAreas()
            .with("AT-9", "2019", 70, 12, 50, 40, 80, 40, 10)
            .with("BE", "2019", 50, 25, 45, 75, 70, 25, 20)
            .with("AT-9", "2020", 80, 10, 60, 40, 90, 50, 20)
            .with("BE", "2020", 60, 20, 50, 70, 75, 20, 25)
            .with("CY", "2020", 70, 30, 90, 20, 80, 30, 30)
            .with("AT-9", "2021", 85, 9, 60, 40, 90, 60, 40)
            .with("BE", "2021", 65, 15, 55, 60, 75, 20, 50)
            .with("CY", "2021", 75, 20, 80, 20, 80, 35, 40);

    /** Its new_coin(split_to = c(2020, 2021)) fails: only all years, one coin each, can be taken. */
    @Test
    void anyPeriodsOfAPanelMayBeScored() {
        Panel two = unbalanced.panel().where(key -> !key.timePeriod().equals("2019"));
        assertThat(Study.of(POOLED, two).score().rows()).hasSize(6);
        assertThat(Study.of(POOLED, unbalanced.panel().period("2021")).score().rows())
                .hasSize(3);
    }

    /** Its Regen knows one entry for each function: of two calls the last. */
    @Test
    void aMethodThatIsTakenTwiceIsDoneTwice() {
        Log log = Log.standard();
        Scorecard once = unbalanced.score(POOLED.withTreatments(log));
        Scorecard twice = unbalanced.score(POOLED.withTreatments(log, log));
        assertThat(twice.treated().after(1)).isEqualTo(once.treated().panel());
        assertThat(twice.treated().panel()).isNotEqualTo(once.treated().panel());
        assertThat(twice.plan().score(unbalanced.panel())).isEqualTo(twice);
    }

    /** Its panel normalised over all years cannot be scored again, so it knows no removal of elements. */
    @Test
    void elementsOfAnUnbalancedPanelAreRemovedInEveryPeriod() {
        Scorecard card = unbalanced.score(POOLED);
        for (String period : List.of("2019", "2020", "2021")) {
            Removal found = Removal.ofLevel(card, 1, "all", Slice.of(period));
            assertThat(found.elements()).hasSize(6).allSatisfy(element -> {
                assertThat(element.absent()).isEmpty();
                assertThat(element.scores().areas())
                        .hasSize(card.at(Slice.of(period)).rows().size());
            });
        }
    }

    /** Its denominators, given by hand, are the same in all years. */
    @Test
    void everyPeriodIsDividedByItsOwnDenominator() {
        Scorecard card = unbalanced.score(POOLED.withTreatments(Denominate.of(Map.of("rooms", "people"))));
        double[] expected = {5, 3, 1.5};
        List<String> periods = List.of("2019", "2020", "2021");
        for (int i = 0; i < expected.length; i++) {
            Panel year = card.treated().panel().period(periods.get(i));
            assertThat(year.column("rooms").get(0)).isCloseTo(expected[i], within(1e-15));
        }
    }
}
