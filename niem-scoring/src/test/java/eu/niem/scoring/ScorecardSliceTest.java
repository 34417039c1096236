package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Ranked;
import eu.niem.scoring.fixture.Serialisation;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorecardSliceTest {
    private static final Slice REFUGEES = Slice.of("2021", "REF");
    private static final RowKey LATVIA = RowKey.of("LV", REFUGEES);

    private final Scorecard card = score(Methodology.standard());
    private final ScorecardSlice refugees = card.at(REFUGEES);

    private static Scorecard score(Methodology methodology) {
        Panel panel = ThreeCountries.panel();
        List<Observation> more = List.of(
                Observation.of("EMP1", LATVIA, 50),
                Observation.of("EMP1", RowKey.of("SE", REFUGEES), 60),
                Observation.of("EMP1", RowKey.of("PL", "2023", "REF"), 70));
        return Study.of(
                        methodology,
                        Panel.of(
                                ThreeCountries.FRAMEWORK,
                                Stream.concat(panel.observations().stream(), more.stream())
                                        .toList(),
                                panel.areas(),
                                panel.sources()))
                .score();
    }

    @Test
    void aSliceHasTheRowsOfItsPeriodAndGroup() {
        assertThat(refugees.rows()).containsExactly(LATVIA, RowKey.of("SE", REFUGEES));
        assertThat(refugees.refAreas()).containsExactly("LV", "SE");
        assertThat(refugees.slice()).isEqualTo(REFUGEES);
        assertThat(refugees.scorecard()).isSameAs(card);
    }

    @Test
    void aSliceAnswersAsTheScorecardDoes() {
        for (RowKey key : refugees.rows()) {
            card.nodes().forEach(node -> {
                assertThat(refugees.score(node.id(), key.refArea())).isEqualTo(card.score(node.id(), key));
                assertThat(refugees.explain(node.id(), key.refArea())).isEqualTo(card.explain(node.id(), key));
                assertThat(refugees.rank(node.id(), key.refArea())).isEqualTo(card.rank(node.id(), key));
            });
        }
    }

    @Test
    void onlyTheAreasOfTheSliceAreRanked() {
        assertThat(refugees.ranking("EMP1").places())
                .extracting(Ranked::rank, place -> place.score().key().refArea())
                .containsExactly(tuple(1, "SE"), tuple(2, "LV"));
        assertThat(refugees.ranking("EMP1", "REGION", "Baltic")).hasToString("""
                Ranking: Employment rate, 2021, group REF, REGION Baltic
                RANK  AREA  NAME    SCORE  COVERAGE  OBSERVED
                ---------------------------------------------
                   1  LV    Latvia     25  1 of 1       100 %""");
    }

    @Test
    void aSliceIsPrintedAsATableAndSavedAsItsScores() {
        assertThat(refugees).hasToString("""
                Demo framework (Goalposts, equal weights, arithmetic means), 2021, group REF
                AREA  NAME    overall  residency  employment
                --------------------------------------------
                LV    Latvia     25 ~                     25
                SE    Sweden     50 ~                     50
                ~: not all below it was observed""");
        assertThat(refugees.data().rows())
                .isEqualTo(card.data().rows().stream()
                        .filter(row -> row.subList(2, 4).equals(List.of("2021", "REF")))
                        .toList());
    }

    @Test
    void aSliceWithoutRowsIsRefusedAndThoseThereAreAreNamed() {
        assertThatThrownBy(() -> card.at(Slice.of("2023")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no row of period '2023' and group '_T'; there are [2021 REF, 2021 _T, 2023 REF]");
        assertThatThrownBy(() -> refugees.score("EMP1", "PL"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no area 'PL' in 2021, REF; the areas are [LV, SE]");
    }

    @Test
    void aSliceGivesNoOutputThatTheMethodologyRefuses() {
        ScorecardSlice unranked = score(Methodology.standard().withOutputs(EnumSet.of(Output.SCORES)))
                .at(REFUGEES);
        assertThatThrownBy(() -> unranked.ranking("EMP1")).hasMessageContaining("gives no ranks");
        assertThatThrownBy(() -> unranked.rank("EMP1", "LV")).hasMessageContaining("gives no ranks");
        assertThatThrownBy(() -> unranked.score("overall", "LV")).hasMessageContaining("gives no overall score");
        assertThat(unranked.table().header()).containsExactly("AREA", "NAME", "residency", "employment");
    }

    @Test
    void slicesOfEqualScorecardsAreEqual() {
        assertThat(score(Methodology.standard()).at(REFUGEES))
                .isEqualTo(refugees)
                .hasSameHashCodeAs(refugees);
        assertThat(card.at(Slice.of("2021"))).isNotEqualTo(refugees);
        assertThat(Serialisation.serialised(refugees)).isEqualTo(refugees);
    }
}
