package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.fixture.Risk;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private final Scorecard card = ThreeAreas.usual().score();

    @Test
    void pointsAddUpToTheScore() {
        Contributions found = Contributions.of(card, "all", Slice.of("2020"));
        assertThat(found.children()).containsExactly("work", "home", "trust");
        for (Contributions.Area area : found.areas()) {
            double sum = area.parts().stream().mapToDouble(area::points).sum();
            assertThat(sum).isCloseTo(area.score().value(), within(1e-12));
            assertThat(area.parts().stream().mapToDouble(area::share).sum()).isCloseTo(1, within(1e-12));
        }
        Contributions.Area vienna = found.find("AT-9").orElseThrow();
        assertThat(vienna.points(vienna.parts().get(0))).isCloseTo(85 / 3.0, within(1e-12));
    }

    @Test
    void aChildWithoutAScoreGivesNothing() {
        Contributions.Area belgium =
                Contributions.of(card, "home", Slice.of("2020")).find("BE").orElseThrow();
        assertThat(belgium.parts()).extracting(Contributions.Part::weight).containsExactly(0.5, 0.5, 0.0);
        assertThat(belgium.points(belgium.parts().get(1))).isEqualTo(15);
        assertThat(belgium.points(belgium.parts().get(2))).isNull();
    }

    /** The hazard of A is 40 and its coping 80, which enters as 20: a risk of 10 + 15 by weights of 1 to 3. */
    @Test
    void aMirroredChildGivesItsMirrorImageSoThatPointsAddUp() {
        Methodology weighed = Methodology.standard().withWeighting(FrameworkWeighting.standard());
        Contributions found =
                Contributions.of(Risk.study().withMethodology(weighed).score(), "risk", Slice.of("2020"));
        Contributions.Area area = found.find("A").orElseThrow();
        assertThat(area.score().value()).isEqualTo(25);
        assertThat(area.parts()).extracting(area::points).containsExactly(10.0, 15.0);
        assertThat(area.parts()).extracting(Contributions.Part::mirrored).containsExactly(null, 20.0);
        assertThat(found.areas())
                .allSatisfy(each -> assertThat(
                                each.parts().stream().mapToDouble(each::points).sum())
                        .isCloseTo(each.score().value(), within(1e-12)));
        assertThat(found.data().columns()).contains("ENTERS_AS");
    }

    @Test
    void printedFromTheHighestScoreDown() {
        assertThat(Contributions.of(card, "all", Slice.of("2020"))).hasToString("""
                        Contributions: All, 2020
                        AREA    SCORE   work   home  trust
                        ----------------------------------
                        AT-9  68.33    28.33  23.33  16.67
                        CY    61.11    23.33  27.78  10.00
                        BE    43.33 ~  23.33  13.33   6.67
                        ~: not all below it was observed""");
        assertThat(Contributions.of(card, "all", Slice.of("2020")).data().rows().get(1))
                .containsExactly(
                        "AT-9",
                        68.33333333333333,
                        "home",
                        70.0,
                        null,
                        1 / 3.0,
                        70 / 3.0,
                        70 / 3.0 / (205 / 3.0),
                        null,
                        null);
    }

    @Test
    void whatIsNoSumIsRefused() {
        Scorecard geometric =
                ThreeAreas.usual().score(Methodology.standard().withAggregation(GeometricMean.standard()));
        assertThatThrownBy(() -> Contributions.of(geometric, "all", Slice.of("2020")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the aggregation of 'all' must be additive")
                .hasMessageContaining("Attribution");
    }

    @Test
    void anAreaWithoutAScoreHasItsReason() {
        Scorecard gaps = new ThreeAreas()
                .with("AT-9", 80, 10, 60, 40, 90, 50, 1000)
                .with("BE", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 3000)
                .score();
        Contributions found = Contributions.of(gaps, "all", Slice.of("2020"));
        assertThat(found.toString()).contains("insufficient-coverage");
        assertThat(found.data().rows().get(3).subList(6, 9)).containsExactly(null, null, "insufficient-coverage");
        assertThat(List.of(found.areas().size(), found.data().rows().size())).containsExactly(2, 6);
    }
}
