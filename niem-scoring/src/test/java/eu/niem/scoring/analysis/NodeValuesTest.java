package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
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

    @Test
    void contextStandsBesideScoresAndIsNoPartOfThem() {
        NodeValues values = NodeValues.scoresAndContext(card);
        assertThat(values.column("people").get(1)).isEqualTo(3000);
        assertThat(values.level(1)).doesNotContain("people");
        Correlations found = Correlations.between(values, Correlation.spearman(), List.of("people"), List.of("all"));
        assertThat(found.pairs().get(0).relation()).isEqualTo(Relation.OTHER);
        assertThat(found.pairs().get(0).association().coefficient()).isEqualTo(-0.5);
    }
}
