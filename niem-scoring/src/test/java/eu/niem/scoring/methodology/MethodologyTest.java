package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Band;
import eu.niem.core.result.Coverage;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodologyTest {
    private static final Methodology METHODOLOGY = Methodology.standard()
            .withBands(Bands.of(List.of(new Band("unfavourable", 0), new Band("favourable", 60)))
                    .withRounding(Bands.Rounding.HALF_UP));

    private static final Methodology STANDARD = Methodology.standard();

    @Test
    void aMethodologyIsPrintedLineByLine() {
        assertThat(METHODOLOGY).hasToString("""
                Goalposts, equal weights, arithmetic means (standard)
                  groups         separate
                  reference      pooled
                  normalisation  goalposts (clamp true, lower 0, upper 100)
                  view           tree
                  weighting      equal
                  aggregation    arithmetic mean
                  coverage       0.0 by count""");
    }

    @Test
    void whatRescalesScoresHasALine() {
        Methodology rescaled = STANDARD.withRescaling(
                PerNode.<Normaliser>of(NoNormalisation.standard()).with("work", MinMax.standard()));
        assertThat(rescaled.toString()).endsWith("\n  rescaling      none; work: min-max (lower 0, upper 100)");
        assertThat(STANDARD.toString()).doesNotContain("rescaling");
    }

    private static Scorecard demo(Methodology methodology) {
        return Study.of(methodology, ThreeCountries.panel()).score();
    }

    @Test
    void theStandardOneOfAFrameworkScoresOnItsOwnScale() {
        assertThat(Methodology.standard(ThreeCountries.FRAMEWORK)).isEqualTo(STANDARD);
        Scorecard card = OwnScale.study().score();
        assertThat(card.score("rated", OwnScale.AREA).value()).isEqualTo(4);
        assertThat(card.score("listed", OwnScale.AREA).value()).isEqualTo(7);
        assertThat(card.score("figure", OwnScale.AREA).value()).isEqualTo(5.5);
        assertThat(card.score("all", OwnScale.AREA).value()).isEqualTo(5.5);
        assertThat(card.score("all", OwnScale.OTHER).value()).isEqualTo(10);
        assertThat(Study.of(STANDARD, OwnScale.panel())
                        .score()
                        .score("all", OwnScale.AREA)
                        .value())
                .as("named without bounds, goalposts lead to 0 to 100")
                .isEqualTo(50);
    }

    @Test
    void excludedNodesKeepTheirOwnScoreAndLeaveTheParent() {
        Scorecard card = demo(STANDARD.withExclude(List.of("employment", "RES2")));
        assertThat(card.score("employment", ThreeCountries.LATVIA).value()).isEqualTo(66.49999999999999, offset());
        assertThat(card.score("RES2", ThreeCountries.LATVIA).value()).isEqualTo(200.0 / 3);
        assertThat(card.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.score("overall", ThreeCountries.LATVIA).coverage()).isEqualTo(new Coverage(1, 1));
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void excludedNodesLeaveEveryStepOfAViewThatPutsStepsFirst() {
        Scorecard card = demo(STANDARD.withView(List.of("step", "tree")).withExclude(List.of("residency")));
        assertThat(card.score("overall/legal/residency", ThreeCountries.LATVIA).value())
                .isEqualTo(50);
        assertThat(card.score("overall/legal", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.EXCLUDED);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value())
                .as("employment has no step")
                .isEqualTo(66.5, offset());
    }

    @Test
    void anExcludedRootIsRefused() {
        assertThatThrownBy(() -> demo(STANDARD.withExclude(List.of("overall"))))
                .hasMessageContaining("the root 'overall' has no parent to be left out of");
        assertThatThrownBy(() -> demo(STANDARD.withExclude(List.of("residence"))))
                .hasMessageContainingAll("/exclude/0", "there is no node 'residence'", "residency");
    }

    @Test
    void whereAllChildrenAreExcludedNothingApplies() {
        Scorecard card = demo(STANDARD.withExclude(List.of("EMP1")));
        assertThat(card.score("employment", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.EXCLUDED);
        assertThat(card.score("overall", ThreeCountries.LATVIA).coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void theFourViewsAggregateAlongTheirTrees() {
        assertThat(demo(STANDARD).score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo((58.33333333333333 + 66.5) / 2, offset());
        Scorecard below = demo(STANDARD.withView(List.of("tree", "step")));
        assertThat(below.score("residency/legal", ThreeCountries.LATVIA).value())
                .isEqualTo(50);
        assertThat(below.score("residency/policy", ThreeCountries.LATVIA).value())
                .isEqualTo(200.0 / 3);
        Scorecard above = demo(STANDARD.withView(List.of("step", "tree")));
        assertThat(above.score("overall/policy/residency", ThreeCountries.LATVIA)
                        .value())
                .isEqualTo(200.0 / 3);
        Scorecard alone = demo(STANDARD.withView(List.of("step")));
        assertThat(alone.nodes().stream().map(eu.niem.core.framework.Node::id))
                .containsExactly("overall", "overall/legal", "RES1", "overall/policy", "RES2", "RES9", "EMP1");
        assertThat(alone.score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo((50 + 200.0 / 3 + 66.5) / 3, offset());
        assertThatThrownBy(() -> demo(STANDARD.withView(List.of("steps"))))
                .hasMessageContainingAll("/view", "'steps'", "[step]");
    }

    @Test
    void weightsOfTheFrameworkAndGivenOnes() {
        Methodology given = STANDARD.withWeighting(
                GivenWeighting.of(Map.of("residency", 3.0, "employment", 1.0, "RES1", 1.0, "RES2", 0.0, "EMP1", 1.0)));
        assertThat(demo(given).score("residency", ThreeCountries.LATVIA).value())
                .isEqualTo(50);
        assertThat(demo(given).score("overall", ThreeCountries.LATVIA).value())
                .isEqualTo((3 * 50 + 66.5) / 4, offset());
        Dimension heavy = Dimension.of(
                "overall", "Overall", ThreeCountries.EMP1.withWeight(3), ThreeCountries.RES1.withFacets(Map.of()));
        Framework framework = Framework.of("f", "1", heavy);
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("EMP1", ThreeCountries.LATVIA, 80),
                        Observation.of("RES1", ThreeCountries.LATVIA, eu.niem.core.evidence.Value.answer("c"))));
        assertThat(Study.of(STANDARD.withWeighting(FrameworkWeighting.standard()), panel)
                        .score()
                        .score("overall", ThreeCountries.LATVIA)
                        .value())
                .isEqualTo(75);
    }

    @Test
    void aGivenWeightForEveryChildIsNeeded() {
        assertThatThrownBy(() -> demo(STANDARD.withWeighting(GivenWeighting.of(Map.of("residency", 1.0)))))
                .hasMessageContainingAll("'given' has no weight for 'employment' below 'overall'", "0 to leave it out");
        assertThatThrownBy(() -> GivenWeighting.of(Map.of("a", -1.0))).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> GivenWeighting.of(Map.of("a", 0.0))).hasMessageContaining("all are 0");
    }
}
