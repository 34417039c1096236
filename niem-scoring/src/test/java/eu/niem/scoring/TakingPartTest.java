package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.result.AbsenceReason;
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
        assertThat(card.score("employment", ThreeCountries.LATVIA).absent())
                .as("the codes of scores.csv stay")
                .isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }
}
