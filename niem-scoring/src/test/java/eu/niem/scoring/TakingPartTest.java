package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.analysis.AreaProfile;
import eu.niem.scoring.analysis.Contributions;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is excluded is called so, and not 'not applicable'. */
class TakingPartTest {
    private static Scorecard without(String... nodes) {
        return Study.of(Methodology.standard().withExclude(List.of(nodes)), ThreeCountries.panel())
                .score();
    }

    @Test
    void aNodeThatIsExcludedSaysSoWhereItIsRanked() {
        Scorecard card = without("EMP1");
        assertThat(card.score("EMP1", ThreeCountries.LATVIA).isPresent()).isTrue();
        assertThat(card.ranking("EMP1", "2021").title()).isEqualTo("Ranking: Employment rate (excluded), 2021");
        assertThat(card.ranking("RES1", "2021").title()).doesNotContain("excluded");
    }

    @Test
    void aDimensionOfWhichAllIsExcludedSaysSo() {
        Scorecard card = without("EMP1");
        assertThat(card.ranking("employment", "2021").title())
                .isEqualTo("Ranking: Employment (all below it excluded), 2021");
        assertThat(card.explain("employment", ThreeCountries.LATVIA)).hasToString("""
                Employment (employment), LV 2021: no score, excluded
                `- because all below it is excluded""");
        assertThat(card.explain("overall", ThreeCountries.LATVIA).toString())
                .containsPattern("employment  Employment +excluded")
                .doesNotContain("not-applicable");
        assertThat(card.score("employment", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.EXCLUDED);
    }

    @Test
    void whereAllIsExcludedPeopleReadThatEverywhere() {
        Scorecard card = without("EMP1");
        assertThat(card.score("employment", ThreeCountries.LATVIA))
                .hasToString("employment LV 2021: no score, excluded (0 of 0)");
        assertThat(card.ranking("employment", "2021").toString())
                .contains(" excluded")
                .doesNotContain("not-applicable");
        assertThat(AreaProfile.of(card, ThreeCountries.LATVIA).toString())
                .contains(" excluded")
                .doesNotContain("not-applicable");
        assertThat(card.at(Slice.of("2021")).table().header()).contains("employment (all below it excluded)");
    }

    @Test
    void filesKeepTheirCodes() {
        Scorecard card = without("EMP1");
        assertThat(card.data().rows())
                .filteredOn(row -> row.get(0).equals("employment"))
                .isNotEmpty()
                .allMatch(row -> row.contains("not-applicable"));
        assertThat(card.ranking("employment", "2021").data().toString()).doesNotContain(", excluded");
        assertThat(card.wide().columns()).contains("employment");
    }

    @Test
    void aNodeThatIsExcludedIsMarkedBesideItsScore() {
        Scorecard card = without("employment");
        AreaProfile profile = AreaProfile.of(card, ThreeCountries.LATVIA);
        assertThat(profile.lines())
                .filteredOn(AreaProfile.Line::excluded)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.score().node()).isEqualTo("employment");
                    assertThat(line.score().isPresent()).isTrue();
                });
        assertThat(profile.table().header()).contains("EXCLUDED");
        assertThat(AreaProfile.of(without(), ThreeCountries.LATVIA).table().header())
                .doesNotContain("EXCLUDED");
        assertThat(StrengthsAndWeaknesses.of(card, ThreeCountries.LATVIA).lines())
                .allMatch(line -> line.excluded() == line.score().node().equals("employment"));
        assertThat(card.at(Slice.of("2021")).table().header()).contains("employment (excluded)");
        assertThat(Contributions.of(card, "employment", Slice.of("2021")).title())
                .isEqualTo("Contributions: Employment (excluded), 2021");
    }
}
