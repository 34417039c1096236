package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.ThreeCountries;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static final Methodology STANDARD = Methodology.standard();

    private static Scorecard demo(Methodology methodology) {
        return Study.of(methodology, ThreeCountries.panel()).score();
    }

    @Test
    void anOutputThatIsLeftOutIsRefusedWithTheNote() {
        Methodology quiet = STANDARD.withNote("this monitor compares no countries");
        Scorecard unranked = demo(quiet.withOutputs(EnumSet.of(Output.SCORES, Output.OVERALL)));
        assertThat(unranked.score("overall", ThreeCountries.SWEDEN).value()).isEqualTo(100);
        assertThatThrownBy(() -> unranked.ranking("overall", "2021"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the methodology 'standard' gives no ranks: this monitor compares no countries");
        assertThatThrownBy(() -> unranked.rank("overall", ThreeCountries.SWEDEN))
                .hasMessageContaining("no ranks");
        assertThat(unranked.table().rows()).allMatch(row -> row.get(5).isEmpty());
        Scorecard parts = demo(quiet.withOutputs(EnumSet.of(Output.SCORES, Output.RANKS)));
        assertThatThrownBy(() -> parts.score("overall", ThreeCountries.SWEDEN))
                .hasMessage("the methodology 'standard' gives no overall score: this monitor compares no countries");
        assertThatThrownBy(() -> parts.explain("overall", ThreeCountries.SWEDEN))
                .hasMessageContaining("no overall score");
        assertThatThrownBy(() -> parts.ranking("overall", "2021")).hasMessageContaining("no overall score");
        assertThat(parts.ranking("residency", "2021").places()).hasSize(3);
        assertThat(parts.scores().map(eu.niem.core.result.Score::node)).doesNotContain("overall");
        assertThat(parts.toString()).doesNotContain("overall");
        Scorecard silent = demo(quiet.withOutputs(EnumSet.noneOf(Output.class)));
        assertThatThrownBy(silent::scores).hasMessageContaining("gives no scores");
        assertThatThrownBy(silent::table).hasMessageContaining("gives no scores");
        assertThat(silent.toString()).isEqualTo("Demo framework (Goalposts, equal weights, arithmetic means), 3 rows");
    }
}
