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
 * Indices of which only the formula and a few printed figures were entered by hand; no table of their publisher is in
 * this project.
 */
class PublishedFormulasTest {
    @TempDir
    private Path folder;

    /**
     * E-Government Development Index: the mean of online services, telecommunication and human capital, each from 0 to
     * 1. Formula and figures: United Nations, E-Government Survey 2018, annex A and table 1 of the country data.
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
     * Global Gender Gap Index: the mean of four subindices. Formula and figures: World Economic Forum, Global Gender Gap
     * Report 2020. How indicators are weighed within a subindex is in {@code InverseStandardDeviationWeightingTest}.
     */
    @Test
    void theGenderGapIndexIsTheMeanOfItsFourSubindices() throws IOException {
        Scorecard scores = scores("""
                REF_AREA,TIME_PERIOD,economy,education,health,politics
                NOR,2020,0.798,1.000,0.972,0.598
                FIN,2020,0.788,1.000,0.977,0.563
                SWE,2020,0.790,0.996,0.969,0.525
                """, "economy", "education", "health", "politics");
        assertThat(scores.score("all", "NOR", "2020").value()).isCloseTo(0.842, within(0.0005001));
        assertThat(scores.score("all", "FIN", "2020").value()).isCloseTo(0.832, within(0.0005001));
        assertThat(scores.score("all", "SWE", "2020").value()).isCloseTo(0.820, within(0.0005001));
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
