package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Methodology LINEAR = Methodology.standard().withId("linear");

    private final Scorecard linear = ThreeAreas.usual().score(LINEAR);

    private final Scorecard trusting = ThreeAreas.usual().score(trusting(LINEAR).withId("trusting"));

    private static Methodology trusting(Methodology methodology) {
        return methodology.withWeighting(
                methodology.weighting().with("all", GivenWeighting.of(Map.of("work", 0.0, "home", 0.0, "trust", 1.0))));
    }

    @Test
    void scoresAndRanksStandSideBySide() {
        ComparedScores found = Comparison.of(linear, trusting).at("all", Slice.of("2020"));
        assertThat(found.labels()).containsExactly("linear", "trusting");
        assertThat(found.areas()).extracting(ComparedScores.Area::refArea).containsExactly("AT-9", "BE", "CY");
        assertThat(found.areas().get(1).places().get(1).score().value()).isEqualTo(20);
        assertThat(found.areas().get(1).places().get(1).rank()).isEqualTo(3);
        assertThat(found.rankShifts(1)).isEqualTo(Map.of("AT-9", 0, "BE", 0, "CY", 0));
        assertThat(found.moved(1)).isEmpty();
        assertThat(found.areas().get(0).name()).isEqualTo("Vienna");
    }

    @Test
    void placesWonAndTheAgreementOfRanks() {
        Methodology onlyHome = LINEAR.withExclude(List.of("work", "trust")).withId("home");
        ComparedScores found =
                Comparison.of(linear, ThreeAreas.usual().score(onlyHome)).at("all", Slice.of("2020"));
        assertThat(found.rankShifts(1)).isEqualTo(Map.of("AT-9", -1, "BE", 0, "CY", 1));
        assertThat(found.moved(1)).containsExactly("AT-9", "CY");
        RankAgreement agreement = found.agreement().get(0);
        assertThat(agreement.meanRankShift()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(agreement.largestRankShift()).isEqualTo(1);
        assertThat(agreement.moved()).isEqualTo(2);
        assertThat(agreement.spearman().coefficient()).isCloseTo(0.5, within(1e-15));
        assertThat(agreement.kendall().coefficient()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(agreement)
                .hasToString(
                        "home: 2 of 3 areas moved, 0.6667 places in the mean, 1 at most; Spearman 0.5000, Kendall 0.3333");
    }

    @Test
    void anAreaThatComesMovesNobody() {
        Scorecard more = ThreeAreas.usual().with("AA", 99, 1, 99, 1, 99, 99, 1).score(LINEAR);
        ComparedScores found = Comparison.of(linear, more).at("all", Slice.of("2020"));
        assertThat(found.moved(1)).isEmpty();
        assertThat(found.areas().get(0).places().get(0).score()).isNull();
        assertThat(found.areas().get(1).places().get(1).rank()).isEqualTo(2);
        assertThat(found.toString()).contains("not among the areas", "Spearman 1");
        assertThat(Comparison.of(linear, more).only())
                .containsExactly(new Comparison.Unshared("area", "AA", List.of("2")));
    }

    @Test
    void editionsWithOtherFrameworksAreMatchedByIdAndCode() {
        Framework newer = Framework.of(
                "f",
                "2",
                Dimension.of(
                        "all",
                        "All",
                        Dimension.of("work", "Work", Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100))),
                        Indicator.of("care", "Care", Quantity.of("PC", 0, 100))));
        Panel panel = Panel.of(
                newer,
                List.of(
                        Observation.of("rate", RowKey.of("BE", "2022"), 75),
                        Observation.of("care", RowKey.of("BE", "2022"), 25),
                        Observation.of("rate", RowKey.of("CY", "2022"), 65)));
        Map<String, Scorecard> editions = new LinkedHashMap<>();
        editions.put("first edition", linear);
        editions.put("second edition", Study.of(Methodology.standard(), panel).score());
        Comparison found = Comparison.of(editions);
        assertThat(found.nodes()).containsExactly("all", "work", "rate");
        assertThat(found.areas()).containsExactly("BE", "CY");
        assertThat(found.only())
                .contains(
                        new Comparison.Unshared("node", "home", List.of("first edition")),
                        new Comparison.Unshared("node", "care", List.of("second edition")),
                        new Comparison.Unshared("area", "AT-9", List.of("first edition")));
        ComparedScores rate = found.at("rate", List.of(Slice.of("2020"), Slice.of("2022")));
        assertThat(rate.rankShifts(1)).isEqualTo(Map.of("BE", 1, "CY", -1));
        assertThat(rate.title()).isEqualTo("Comparison: Employment rate, 2020 and 2022");
        assertThatThrownBy(() -> found.at("rate", List.of(Slice.of("2020"))))
                .hasMessageContaining("a period and group for each of");
        assertThatThrownBy(() -> found.at("heat", List.of(Slice.of("2020"), Slice.of("2022"))))
                .hasMessageContaining("there is no node 'heat'");
    }

    @Test
    void aComparisonNeedsTwo() {
        assertThatThrownBy(() -> Comparison.of(linear)).hasMessageContaining("two scorecards or more, but has 1");
        assertThat(Comparison.of(linear, linear).labels()).containsExactly("1", "2");
        assertThat(Comparison.of(linear, trusting).data().rows())
                .hasSize(linear.nodes().size() * 3);
    }
}
