package eu.niem.scoring;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.panel.Panel;
import eu.niem.core.result.Band;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.treatment.Winsorise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Methodology METHODOLOGY = Methodology.standard()
            .withBands(Bands.of(List.of(new Band("unfavourable", 0), new Band("favourable", 60)))
                    .withRounding(Bands.Rounding.HALF_UP));

    private final Scorecard card = Study.of(METHODOLOGY, ThreeCountries.panel()).score();

    private static final Methodology STANDARD = Methodology.standard();

    @Test
    void aPlanReplaysOnAnotherYearWhatItLearned() {
        Towns towns = Towns.none();
        for (int i = 0; i < 20; i++) {
            towns.town("T" + i, "2020", i, 1, 1);
        }
        towns.town("X", "2020", 1000, 1, 1);
        Plan plan = Study.of(MIN_MAX.withTreatments(Winsorise.standard()), towns.panel())
                .fit();
        Towns next = Towns.none().town("X", "2021", 50, 1, 1).town("Y", "2021", 3, 1, 1);
        Scorecard later = plan.score(next.panel());
        assertThat(later.treated().panel().column("doctors").get(0)).isEqualTo(19);
        assertThat(later.score("doctors", "X", "2021").value()).isEqualTo(100);
        assertThat(later.explain("doctors", "X", "2021").toString())
                .contains("treated 19, winsorise: at most 19")
                .contains("observed '50'");
        assertThat(later.treated().changed("doctors")).isEqualTo(1);
    }

    @Test
    void aPlanIsPrintedWithItsSize() {
        assertThat(card.plan())
                .hasToString("Plan of 'Goalposts, equal weights, arithmetic means' for 'Demo framework':"
                        + " 3 indicators, 3 dimensions, one yardstick");
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
