package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indices of which only the formula and a few figures were entered by hand; no table of their publisher is in this
 * project.
 */
class PublishedFormulasTest {
    @TempDir
    private Path folder;

    /**
     * E-Government Development Index: the mean of online services, telecommunication and human capital, each from 0 to
     * 1. Formula: United Nations, E-Government Survey 2018, annexes, section A.1. Figures: the table of its data centre
     * for 2018, as kept in egdi/egdi-2018.csv of UNU-EGOV/datasets on GitHub.
     */
    @Test
    void theEGovernmentIndexIsTheMeanOfItsThreeParts() throws IOException {
        Scorecard scores = scores("""
                REF_AREA,TIME_PERIOD,osi,tii,hci
                DNK,2018,1.0000,0.7978,0.9472
                AUS,2018,0.9722,0.7436,1.0000
                KOR,2018,0.9792,0.8496,0.8743
                GBR,2018,0.9792,0.8004,0.9200
                SWE,2018,0.9444,0.7835,0.9366
                """, "osi", "tii", "hci");
        assertThat(scores.score("all", "DNK", "2018").value()).isCloseTo(0.9150, within(0.00005001));
        assertThat(scores.score("all", "AUS", "2018").value()).isCloseTo(0.9053, within(0.00005001));
        assertThat(scores.score("all", "KOR", "2018").value()).isCloseTo(0.9010, within(0.00005001));
        assertThat(scores.score("all", "GBR", "2018").value()).isCloseTo(0.8999, within(0.00005001));
        assertThat(scores.score("all", "SWE", "2018").value()).isCloseTo(0.8882, within(0.00005001));
    }

    /**
     * A component of the E-Government Development Index: the mean of the standard scores of its indicators, brought to 0
     * to 1 among all countries. Formula: as above. The figures are invented, and the third computed by hand: 1, 2, 3 have
     * the mean 2 and the deviation &radic;(2/3) of a population, 10, 40, 10 have 20 and &radic;200; so the means are
     * (&minus;&radic;6 &minus; &radic;2) / 4, &radic;2 / 2 and (&radic;6 &minus; &radic;2) / 4, and the third is
     * 2 &radic;6 / (3 &radic;2 + &radic;6) = &radic;3 &minus; 1 of the way. With n &minus; 1 it is the same.
     */
    @Test
    void aPartOfTheEGovernmentIndexIsARescaledMean() throws IOException {
        new StudyFolder(folder)
                .framework("{'id': 'egdi', 'name': 'EGDI', 'children': ["
                        + "{'id': 'tii', 'name': 'Infrastructure', 'children': ["
                        + "{'id': 'users', 'quantity': {'unitMeasure': 'PC', 'direction': 'higher-is-better'}},"
                        + "{'id': 'phones', 'quantity': {'unitMeasure': 'PC', 'direction': 'higher-is-better'}}]}]}")
                .file("observations.csv", """
                        REF_AREA,TIME_PERIOD,users,phones
                        A,2020,1,10
                        B,2020,2,40
                        C,2020,3,10
                        """)
                .methodology(
                        "'normalisation': {'standard': 'z-score'}",
                        "'rescaling': {'except': {'tii': {'method': 'min-max', 'lower': 0, 'upper': 1}}}");
        Scorecard scores = Niem.open(folder).score();
        assertThat(scores.score("tii", "A", "2020").value()).isEqualTo(0);
        assertThat(scores.score("tii", "B", "2020").value()).isEqualTo(1);
        assertThat(scores.score("tii", "C", "2020").value()).isCloseTo(Math.sqrt(3) - 1, within(1e-12));
        assertThat(scores.score("egdi", "C", "2020").value())
                .isEqualTo(scores.score("tii", "C", "2020").value());
    }

    /**
     * Global Gender Gap Index: the mean of four subindices. Formula: World Economic Forum, Global Gender Gap Report 2023,
     * appendix B. The figures are invented and their means computed by hand: 3.2 / 4, 3 / 4 and 2.4 / 4. How indicators
     * are weighed within a subindex is in {@code InverseStandardDeviationWeightingTest}.
     */
    @Test
    void aGenderGapIndexIsTheMeanOfItsFourSubindices() throws IOException {
        Scorecard scores = scores("""
                REF_AREA,TIME_PERIOD,economy,education,health,politics
                A,2020,0.7,1.0,0.9,0.6
                B,2020,0.6,0.9,1.0,0.5
                C,2020,0.3,0.8,0.9,0.4
                """, "economy", "education", "health", "politics");
        assertThat(scores.score("all", "A", "2020").value()).isCloseTo(0.8, within(1e-12));
        assertThat(scores.score("all", "B", "2020").value()).isCloseTo(0.75, within(1e-12));
        assertThat(scores.score("all", "C", "2020").value()).isCloseTo(0.6, within(1e-12));
    }

    private Scorecard scores(String observations, String... indicators) throws IOException {
        String children = Stream.of(indicators)
                .map(id -> "{'id': '" + id + "', 'quantity': {'unitMeasure': 'NUM', 'worst': 0, 'best': 1}}")
                .collect(Collectors.joining(","));
        new StudyFolder(folder)
                .framework("{'id': 'all', 'name': 'All', 'children': [" + children + "]}")
                .file("observations.csv", observations)
                .methodology("'normalisation': {'standard': {'method': 'goalposts', 'lower': 0, 'upper': 1}}");
        return Niem.open(folder).score();
    }
}
