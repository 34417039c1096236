package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Slice;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemovalTest {
    private static final Methodology LINEAR = Methodology.standard().withId("linear");

    private final Scorecard linear = ThreeAreas.usual().score(LINEAR);

    private final Scorecard trusting = ThreeAreas.usual().score(trusting(LINEAR).withId("trusting"));

    private static final Methodology POOLED = Methodology.standard().withNormalisation(MinMax.standard());

    private final ThreeAreas areas = ThreeAreas.usual();

    private static Methodology trusting(Methodology methodology) {
        return methodology.withWeighting(
                methodology.weighting().with("all", GivenWeighting.of(Map.of("work", 0.0, "home", 0.0, "trust", 1.0))));
    }

    @Test
    void everyElementIsRemovedInTurn() {
        Removal found = Removal.ofLevel(linear, 2, "all", Slice.of("2020"));
        assertThat(found.elements()).extracting(Removal.Element::node).containsExactly("work", "home");
        Removal.Element work = found.find("work").orElseThrow();
        assertThat(work.scores().areas().get(1).places().get(1).score().value()).isEqualTo(30);
        assertThat(work.meanRankShift()).isZero();
        assertThat(found.toString()).contains("removed", "Removal of elements: All, 2020");
    }

    /** COINr's remove_elements refuses weights given as a list by level. */
    @Test
    void elementsAreRemovedWhateverTheWeights() {
        Removal found = Removal.ofLevel(trusting, 2, "all", Slice.of("2020"));
        assertThat(found.elements()).allSatisfy(element -> {
            assertThat(element.absent()).isEmpty();
            assertThat(element.meanRankShift()).isZero();
        });
    }

    @Test
    void whatTheMethodologyLeavesOutIsAddedInstead() {
        Scorecard without = ThreeAreas.usual().score(LINEAR.withExclude(List.of("trust")));
        Removal.Element trust = Removal.of(without, List.of("trust"), "all", Slice.of("2020"))
                .find("trust")
                .orElseThrow();
        assertThat(trust.added()).isTrue();
        assertThat(trust.scores().areas().get(1).places().get(1).score().value())
                .isEqualTo(linear.score("all", "BE", "2020").value());
    }

    @Test
    void whatLeavesNothingToScoreHasAReason() {
        Scorecard onlyHome = ThreeAreas.usual().score(LINEAR.withExclude(List.of("work", "trust")));
        Removal found = Removal.of(onlyHome, List.of("home"), "all", Slice.of("2020"));
        Removal.Element home = found.find("home").orElseThrow();
        assertThat(home.meanRankShift()).isNull();
        assertThat(found.data().rows())
                .allSatisfy(row -> assertThat(row.get(10)).isNotNull());
        assertThatThrownBy(() -> Removal.of(linear, List.of("?"), "all", Slice.of("2020")))
                .hasMessageContaining("has no node '?'");
    }

    /** COINr 1.1.14's panel normalised over all years cannot be scored again, so it knows no removal of elements. */
    @Test
    void elementsOfAnUnbalancedPanelAreRemovedInEveryPeriod() {
        Scorecard card = ThreeAreas.unbalanced().score(POOLED);
        for (String period : List.of("2019", "2020", "2021")) {
            Removal found = Removal.ofLevel(card, 1, "all", Slice.of(period));
            assertThat(found.elements()).hasSize(6).allSatisfy(element -> {
                assertThat(element.absent()).isEmpty();
                assertThat(element.scores().areas())
                        .hasSize(card.at(Slice.of(period)).rows().size());
            });
        }
    }

    @Test
    void removalNamesTheAreasThatMoveMost() {
        Scorecard home = areas.score(Methodology.standard().withExclude(List.of("trust")));
        assertThat(Removal.of(home, List.of("work"), "all", Slice.of("2020"))).hasToString("""
                        Removal of elements: All, 2020
                        ELEMENT  CHANGE   MOVED  MEAN_RANK_SHIFT  SPEARMAN  MOST
                        ------------------------------------------------------------------
                        work     removed      2           0.6667    0.5000  AT-9 -1, CY +1""");
    }

    @Test
    void aFileSaysWhatBothScoresRestOn() {
        DataTable removed = Removal.of(
                        FlaggedRounds.score("EMP1 LV 2021 u"), List.of("EMP1"), "overall", Slice.of("2021"))
                .data();

        assertThat(removed.columns()).endsWith("NOMINAL_OBSERVED", "NOMINAL_STATUS", "OBSERVED", "STATUS");
        assertThat(removed.rows())
                .anySatisfy(row -> assertThat(row).contains("LV").endsWith(1.0, "u", 1.0, null))
                .anySatisfy(row -> assertThat(row).contains("LT").endsWith(0.75, null, 0.5, null));
    }
}
