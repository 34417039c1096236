package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.Risk;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeValuesTest {
    private final Scorecard card = ThreeAreas.usual().score();

    @Test
    void levelsRiseFromIndicatorsWhateverTheirDepth() {
        NodeValues scores = NodeValues.scores(card);
        assertThat(scores.level(1)).containsExactly("rate", "jobless", "rooms", "rent", "heat", "trust");
        assertThat(scores.level(2)).containsExactly("work", "home");
        assertThat(scores.level(3)).containsExactly("all");
        assertThatThrownBy(() -> scores.level("?")).hasMessageContaining("there is no node '?'; known are");
        assertThatThrownBy(() -> scores.column("people")).hasMessageContaining("there are no numbers of 'people'");
        assertThatThrownBy(() -> scores.at(Slice.of("2021"))).hasMessageContaining("there are [2020 _T]");
    }

    /** Risk and hazard are 30 and 40 in the area that copes best, 85 and 90 in the one that does worst. */
    @Test
    void scoresOfWhichLessIsBetterAreTurnedRoundAndOthersStand() {
        NodeValues scores = NodeValues.scores(Risk.study().score());
        assertThat(scores.column("hazard").get(0)).isEqualTo(40);
        assertThat(scores.oriented().column("hazard").get(0)).isEqualTo(-40);
        assertThat(scores.oriented().column("coping").get(0)).isEqualTo(80);
        assertThat(scores.oriented().column("flood").get(0)).isEqualTo(70);
        assertThat(NodeValues.scores(card).oriented().column("jobless"))
                .isEqualTo(NodeValues.scores(card).column("jobless"));
        assertThat(Consistency.of(Risk.study().score())
                        .find("risk", 2)
                        .orElseThrow()
                        .alpha()
                        .value())
                .as("the two parts of a risk say the same")
                .isGreaterThan(0.9);
    }

    @Test
    void contextStandsBesideScoresAndIsNoPartOfThem() {
        NodeValues values = NodeValues.scoresAndContext(card);
        assertThat(values.column("people").get(1)).isEqualTo(3000);
        assertThat(values.level(1)).doesNotContain("people");
        Correlations found = Correlations.between(values, Correlation.spearman(), List.of("people"), List.of("all"));
        assertThat(found.pairs().get(0).relation()).isEqualTo(Relation.OTHER);
        assertThat(found.pairs().get(0).association().coefficient()).isEqualTo(-0.5);
    }

    @Test
    void contextOfWhichLessIsBetterIsTurnedRoundBesideScores() {
        Dimension root = ThreeAreas.FRAMEWORK.root();
        Indicator crimes =
                ThreeAreas.FRAMEWORK.getIndicator("people").withScale(Quantity.of("NUM", Direction.LOWER_IS_BETTER));
        Framework framework = ThreeAreas.FRAMEWORK.withRoot(root.withChildren(root.children().stream()
                .map(child -> child.id().equals("people") ? crimes : child)
                .toList()));
        Panel panel = Panel.of(framework, ThreeAreas.usual().panel().observations());
        NodeValues values = NodeValues.scoresAndContext(
                Study.of(Methodology.standard(), panel).score());
        assertThat(values.column("people").get(1)).isEqualTo(3000);
        assertThat(values.oriented().column("people").get(1)).isEqualTo(-3000);
        assertThat(values.oriented().column("jobless")).isEqualTo(values.column("jobless"));
    }
}
