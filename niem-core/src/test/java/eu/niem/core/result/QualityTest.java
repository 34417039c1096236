package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final Quality ALL = new Quality(1.0, Set.of(), false);

    @Test
    void smallLettersComeFirstThenAStrikeThenWhatWasImputed() {
        Quality every = new Quality(0.5, EnumSet.allOf(ObsStatus.class), true);
        assertThat(every.status()).isEqualTo("bdefghijknpruvwxS*");
        assertThat(every.mark()).isEqualTo("bdefghijknpruvwxS*~");
        assertThat(ALL.status()).isEmpty();
        assertThat(ALL.mark()).isEmpty();
    }

    @Test
    void theKeyExplainsTheFlagsThatOccurEachOnce() {
        assertThat(Quality.key(List.of("u*", "", "b", "u")))
                .isEqualTo("b: break in the series; u: low reliability; *: imputed by the methodology");
        assertThat(Quality.key(List.of(new Quality(0.0, Set.of(ObsStatus.IMPUTED), false).mark())))
                .isEqualTo("i: imputed by its publisher; ~: not all below it was observed");
        assertThat(Quality.key(List.of(""))).isEmpty();
    }

    @Test
    void thatOfAnObservationHasItsFlagsAndNoShare() {
        Observation observation = Observation.of("x", RowKey.of("AT", "2021"), 1)
                .withStatus(Set.of(ObsStatus.LOW_RELIABILITY, ObsStatus.BREAK));
        assertThat(Quality.of(observation).mark()).isEqualTo("bu");
        assertThat(Quality.of(observation).observed()).isNull();
        assertThat(Quality.of(observation.withStatus(Set.of()))).isEqualTo(Quality.UNKNOWN);
    }

    @Test
    void onlyAllReadsAsAHundredPercent() {
        assertThat(Cell.percent(0.9999).shown()).isEqualTo(">99 %");
        assertThat(Cell.percent(1.0).shown()).isEqualTo("100 %");
        assertThat(Cell.percent(0.0001).shown()).isEqualTo("<1 %");
        assertThat(Cell.percent(0.0).shown()).isEqualTo("0 %");
        assertThat(Cell.percent(null).shown()).isEmpty();
        assertThat(new Quality(2 / 3.0, Set.of(ObsStatus.STRIKE), false)).hasToString("67 % observed, S");
        assertThatThrownBy(() -> new Quality(1.1, Set.of(), false)).hasMessageContaining("lie from 0 to 1");
    }

    @Test
    void aRankingShowsItAndExplainsTheFlagsOfTheLinesThatAreKept() {
        Ranking ranking = Ranking.of(
                "Ranking",
                List.of(
                        score("AT", 3.0, ALL),
                        score("BE", 2.0, new Quality(0.5, Set.of(ObsStatus.LOW_RELIABILITY), true)),
                        score("CZ", 1.0, new Quality(0.0, Set.of(ObsStatus.BREAK), false))),
                area -> area);
        assertThat(ranking).hasToString("""
                Ranking
                RANK  AREA  NAME  SCORE  STATUS  COVERAGE  OBSERVED
                ---------------------------------------------------
                   1  AT    AT        3          1 of 1       100 %
                   2  BE    BE        2  u*      1 of 1        50 %
                   3  CZ    CZ        1  b       1 of 1         0 %
                b: break in the series; u: low reliability; *: imputed by the methodology""");
        assertThat(ranking.table().head(2).toString()).endsWith("\nu: low reliability; *: imputed by the methodology");
        assertThat(ranking.table().where("AREA", "AT").toString()).doesNotContain("break", "reliability");
        assertThat(ranking.data().rows().get(1)).contains(0.5, "u*");
    }

    @Test
    void numbersStayAlignedWhereSomeHaveAMark() {
        Columns<Double> columns = Columns.<Double>of("SCORE", number -> Cell.marked(number, number > 9 ? "" : "u*"))
                .and("SHARE", number -> Cell.percent(number / 100));
        assertThat(columns.table("", List.of(62.5, 8.25)).withKey()).hasToString("""
                   SCORE  SHARE
                ---------------
                62.50      63 %
                 8.25 u*    8 %
                u: low reliability; *: imputed by the methodology""");
        assertThat(columns.data("", List.of(8.25)).rows()).containsExactly(List.of(8.25, 0.0825));
    }

    private static Score score(String area, double value, Quality quality) {
        return new Score("n", RowKey.of(area, "2021"), value, new Coverage(1, 1), quality, "", null);
    }

    @Test
    void theKeyPassesOverTextsThatAreNoFlags() {
        assertThat(Quality.key(List.of("open", "%", "eb", "ee"))).isEmpty();
        assertThat(Quality.key(List.of("open", "be"))).isEqualTo("b: break in the series; e: estimated");
    }

    @Test
    void aMeanRestsOnAllItsScores() {
        Quality mean = Quality.ofMean(
                List.of(ALL, new Quality(0.5, Set.of(ObsStatus.BREAK), false), new Quality(null, Set.of(), true)));
        assertThat(mean).isEqualTo(new Quality(0.75, Set.of(ObsStatus.BREAK), true));
        assertThat(Quality.ofMean(List.of(ALL, ALL, ALL))).isEqualTo(ALL);
        assertThat(Quality.ofMean(List.of())).isEqualTo(Quality.UNKNOWN);
        Quality nearly = new Quality(Math.nextDown(1.0), Set.of(), false);
        assertThat(Quality.ofMean(List.of(ALL, ALL, ALL, nearly)).mark()).isEqualTo("~");
    }
}
