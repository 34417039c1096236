package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrengthsAndWeaknessesTest {
    private static final RowKey VIENNA = RowKey.of("AT-9", "2020");

    private final Scorecard card = ThreeAreas.usual().score();

    /** COINr's get_str_weak refuses every report_level above 2. */
    @Test
    void strengthsAndWeaknessesAreFoundAtEveryLevel() {
        StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(card, VIENNA);
        assertThat(found.level(1))
                .extracting(line -> line.side().code() + " " + line.score().node())
                .containsExactly("strength rate", "strength jobless", "strength heat", "strength trust");
        assertThat(found.level(2))
                .extracting(line -> line.side().code() + " " + line.score().node())
                .containsExactly("strength work");
        StrengthsAndWeaknesses belgium = StrengthsAndWeaknesses.of(card, RowKey.of("BE", "2020"));
        assertThat(belgium.level(1))
                .extracting(line -> line.side().code() + " " + line.score().node())
                .containsExactly("weakness rate", "weakness rooms", "weakness rent", "weakness trust");
        assertThatThrownBy(() -> StrengthsAndWeaknesses.of(card, VIENNA, 0, StrengthsAndWeaknesses.Against.PEERS))
                .hasMessageContaining("must be 1 or more");
    }

    @Test
    void againstItselfAnAreaIsMeasuredByItsOwnPlace() {
        assertThat(card.rank("all", VIENNA)).hasValue(1);
        StrengthsAndWeaknesses found =
                StrengthsAndWeaknesses.of(card, VIENNA, 5, StrengthsAndWeaknesses.Against.ITSELF);
        assertThat(found.lines()).allMatch(line -> line.side() == StrengthsAndWeaknesses.Side.WEAKNESS);
        assertThat(found.level(1)).extracting(line -> line.score().node()).containsExactly("rooms", "rent");
    }

    @Test
    void whereRanksAreRefusedThereAreNoStrengths() {
        Scorecard unranked = ThreeAreas.usual()
                .score(Methodology.standard()
                        .withOutputs(Set.copyOf(EnumSet.of(Output.SCORES)))
                        .withNote("not a league table"));
        assertThatThrownBy(() -> StrengthsAndWeaknesses.of(unranked, VIENNA))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("not a league table");
    }

    @Test
    void theMedianOfPeersIsNeitherStrengthNorWeakness() {
        Scorecard alike = new ThreeAreas()
                .with("AT-9", 80, 10, 60, 40, 90, 50)
                .with("BE", 80, 20, 50, 70, 80, 20)
                .with("CY", 70, 30, 90, 20, 80, 30)
                .score();
        StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(alike, RowKey.of("AT-9", "2020"));
        assertThat(found.level(1))
                .extracting(line -> line.score().node())
                .doesNotContain("rate")
                .contains("jobless");
    }
}
