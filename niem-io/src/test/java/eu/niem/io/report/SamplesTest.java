package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.io.chart.Figure;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Slice REFUGEES = Slice.of("2023", "REF");

    /** Few refugees in the north were asked whether they work; of housing no sample is known. */
    private static CityStudy survey() {
        return new CityStudy().with("observations.csv", """
                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,SAMPLE_SIZE,OBS_STATUS,CONF_STATUS
                EMP,N,2023,REF,54,35,u,
                EMP,S,2023,REF,60,120,,
                EMP,W,2023,REF,51,17,,C
                EMP,N,2023,NAT,71,800,,
                EMP,S,2023,NAT,74,50,,
                EMP,W,2023,NAT,70,600,,
                UNE,N,2023,REF,16,,,
                UNE,S,2023,REF,12,,,
                UNE,W,2023,REF,15,,,
                OWN,N,2023,REF,33,,,
                OWN,S,2023,REF,47,,,
                OWN,W,2023,REF,20,,,
                CRO,N,2023,REF,29,,,
                CRO,S,2023,REF,25,,,
                CRO,W,2023,REF,35,,,
                """);
    }

    private static Scorecard scorecard() {
        return survey().open().score();
    }

    private static Report report() {
        return survey().report().at(REFUGEES);
    }

    @Test
    void aFigureFromFewPersonsIsMarkedInTableAndKey() {
        Chart gaps = Chart.gaps(GroupGaps.of(survey().open()), "EMP");
        assertThat(gaps.table().toString())
                .containsPattern("North +54 u \\(n = 35 < 50\\) +71 \\(n = 800\\)")
                .containsPattern("South +60 \\(n = 120\\) +74 \\(n = 50\\)");
        assertThat(gaps.svg()).contains("n &lt; 50: rests on a figure from fewer than 50");
    }

    @Test
    void aScoreThatASmallSampleEntersIsMarked() {
        Chart scores = Chart.heatMap(scorecard().at(REFUGEES));
        assertThat(scores.table().toString())
                .containsPattern("North +61\\.0 u \\(n < 50\\) +52\\.0\n")
                .containsPattern("South +68\\.0 +61\\.0\n");
        assertThat(scores.svg()).contains("n &lt; 50: rests");
    }

    @Test
    void ofARowThatIsCombinedOnlyTheObservationCounts() {
        Study study = survey().open();
        Scorecard combined = study.withMethodology(
                        study.methodology().withGroups(Groups.combine(List.of("REF", "NAT"))))
                .score();
        Samples samples = Samples.of(combined, Words.english(), Samples.STANDARD_FLAG_BELOW);
        assertThat(samples.isSmall("EMP", RowKey.of("N", "2023", "REF"))).isTrue();
        assertThat(samples.isSmall("EMP", RowKey.of("S", "2023", "REF"))).isFalse();
        assertThat(samples.isSmall("OWN", RowKey.of("N", "2023", "REF"))).isFalse();
        assertThat(samples.isSmall("EMP", RowKey.of("N", "2023"))).isTrue();
    }

    @Test
    void rankingAndProfileMarkItToo() {
        assertThat(Chart.ranking(scorecard().at(REFUGEES), "all").table().toString())
                .containsPattern("North +56\\.5 u \\(n < 50\\)")
                .containsPattern("South +64\\.5 +");
        String north = report().area("N").html();
        assertThat(north).contains("(n &lt; 50)</strong>", "54 u (n = 35 &lt; 50)", "n = 35 &lt; 50");
    }

    @Test
    void whatIsHiddenTellsNothingOfItsSample() {
        Chart gaps = Chart.gaps(GroupGaps.of(survey().open()), "EMP");
        assertThat(gaps.table().toString()).containsPattern("West +hidden: confidential");
        assertThat(gaps.table().toString()
                        + report().page().html()
                        + report().area("W").html())
                .doesNotContain("n = 17");
    }

    @Test
    void theLimitIsOneOfTheReport() {
        String page = report().withFlagBelow(20).page().html();
        assertThat(page).contains("54 u (n = 35)", "n &lt; 20").doesNotContain("n &lt; 50", "35 &lt;");
        assertThat(report().withFlagBelow(0).page().html())
                .contains("(n = 35)")
                .doesNotContain("n &lt;", "n = 35 &lt;");
        assertThatThrownBy(() -> report().withFlagBelow(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void thePageCountsScoresThatRestOnFewPersons() {
        assertThat(report().page().html()).contains("5 scores rest on figures from fewer than 50 persons");
        assertThat(report().dimension("home").html()).doesNotContain("fewer than 50");
    }

    @Test
    void withoutSampleSizesNothingIsSaid() {
        assertThat(new CityStudy().report().page().html()).doesNotContain("n = ", "n &lt;");
    }

    @Test
    void aSampleIsSmallBelowTheLimitAndNotAtIt() {
        Samples samples = Samples.of(scorecard(), Words.english(), Samples.STANDARD_FLAG_BELOW);
        Figure figure = Figure.of(1, "1", "", true);
        assertThat(samples.on(figure, 50.0).small()).isFalse();
        assertThat(samples.on(figure, 49.5).small()).isTrue();
        assertThat(Figures.cell(samples.on(figure, 49.5))).isEqualTo("1 (n = 49.5 < 50)");
        assertThat(samples.onLeast(figure, 50.0)).isEqualTo(figure);
        assertThat(Figures.cell(samples.onLeast(figure, 49.0))).isEqualTo("1 (n < 50)");
        assertThat(samples.isSmall("EMP", RowKey.of("S", "2023", "NAT"))).isFalse(); // of 50 persons
    }

    @Test
    void whatHasNoValueHasNoSample() {
        Figure absent = Figure.absent("not collected");
        assertThat(Samples.unknown(Words.english()).on(absent, 30.0)).isEqualTo(absent);
    }

    @Test
    void whatIsFilledInHasNoSampleOfItsOwn() {
        Study study = new CityStudy().with("observations.csv", """
                INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,SAMPLE_SIZE,OBS_STATUS
                EMP,N,2023,REF,,800,L
                EMP,S,2023,REF,60,120,
                EMP,W,2023,REF,51,17,
                """).open();
        Scorecard filled = study.withMethodology(study.methodology().withTreatments(ImputeMean.standard()))
                .score();
        Shown shown = new Shown(filled, Words.english());
        assertThat(Figures.cell(figure(shown, "N"))).isEqualTo("56 *");
        assertThat(Figures.cell(figure(shown, "S"))).isEqualTo("60 (n = 120)");
    }

    private static Figure figure(Shown shown, String area) {
        return shown.figure(shown.score("EMP", RowKey.of(area, "2023", "REF")), 0);
    }

    @Test
    void aSmallSampleOfWeightZeroMarksNoScore() {
        Study study = survey().open();
        PerNode<Weighting> weights = PerNode.<Weighting>of(EqualWeighting.standard())
                .with("work", GivenWeighting.of(Map.of("EMP", 0.0, "UNE", 1.0)));
        Scorecard weighed = study.withMethodology(study.methodology().withWeighting(weights))
                .score();
        Samples samples = new Shown(weighed, Words.english()).samples();
        RowKey north = RowKey.of("N", "2023", "REF");
        assertThat(samples.isSmall("EMP", north)).isTrue();
        assertThat(samples.isSmall("work", north)).isFalse();
    }
}
