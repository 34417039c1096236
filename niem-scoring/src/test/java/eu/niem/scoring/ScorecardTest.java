package eu.niem.scoring;

import static eu.niem.scoring.fixture.RawAreas.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Band;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Methodology METHODOLOGY = Methodology.standard()
            .withBands(Bands.of(List.of(new Band("unfavourable", 0), new Band("favourable", 60)))
                    .withRounding(Bands.Rounding.HALF_UP));

    private final Scorecard card = Study.of(METHODOLOGY, ThreeCountries.panel()).score();

    /** COINr 1.1.14's result tables are rounded to two decimals by default. */
    @Test
    void scoresKeepTheirBitsAndEqualOnesShareARank() {
        Indicator x = Indicator.of("x", "X", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
        Panel panel = Panel.of(
                Framework.of("f", "1", Dimension.of("all", "All", x)),
                List.of(
                        Observation.of("x", RowKey.of("AT", "2021"), 62.50000000000001),
                        Observation.of("x", RowKey.of("BE", "2021"), 62.5),
                        Observation.of("x", RowKey.of("CZ", "2021"), 62.499999999)));
        Scorecard card = Study.of(RAW, panel).score();
        assertThat(card.score("all", "AT", "2021").value()).isEqualTo(62.50000000000001);
        assertThat(card.rank("all", RowKey.of("AT", "2021"))).hasValue(1);
        assertThat(card.rank("all", RowKey.of("BE", "2021"))).hasValue(1);
        assertThat(card.rank("all", RowKey.of("CZ", "2021"))).hasValue(3);
    }

    @Test
    void aRankingIsPrintedWithCoverageAndBand() {
        assertThat(card.ranking("overall", "2021")).hasToString("""
                Ranking: Overall, 2021
                RANK  AREA  NAME     SCORE  STATUS  COVERAGE  OBSERVED  BAND
                --------------------------------------------------------------------
                   1  SE    Sweden  100.00          2 of 2       100 %  favourable
                   2  LV    Latvia   62.42  be      2 of 2       100 %  favourable
                   3  PL    Poland    0.00          1 of 2        25 %  unfavourable
                b: break in the series; e: estimated""");
    }

    @Test
    void rankingsShowWhoHasNoScoreAndWhy() {
        assertThat(card.ranking("employment", "2021")).hasToString("""
                Ranking: Employment, 2021
                RANK  AREA  NAME     SCORE  STATUS  COVERAGE  OBSERVED  BAND        ABSENT
                -----------------------------------------------------------------------------------------
                   1  SE    Sweden  100.00          1 of 1       100 %  favourable
                   2  LV    Latvia   66.50  be      1 of 1       100 %  favourable
                      PL    Poland                  0 of 1         0 %              insufficient-coverage
                b: break in the series; e: estimated""");
    }

    @Test
    void aScorecardIsPrintedAsATable() {
        assertThat(card).hasToString("""
                Demo framework (Goalposts, equal weights, arithmetic means), 2021
                AREA  NAME      overall  residency  employment
                ----------------------------------------------
                LV    Latvia   62.42 be    58.33      66.50 be
                PL    Poland    0.00 ~      0.00 ~
                SE    Sweden  100.00      100.00     100.00
                b: break in the series; e: estimated; ~: not all below it was observed""");
    }

    @Test
    void aScoreWithoutABandHasAnEmptyCell() {
        int band = card.data().columns().indexOf("BAND");
        assertThat(card.data().rows())
                .noneMatch(row -> "".equals(row.get(band)))
                .anyMatch(row -> row.get(band) == null)
                .anyMatch(row -> "favourable".equals(row.get(band)));
    }

    @Test
    void tablesKeepTheExactScoresBehindWhatIsPrinted() {
        Table table = card.at(Slice.of("2021")).table(List.of("residency", "employment"));
        assertThat(table.rows().get(0)).containsExactly("LV", "Latvia", "58.33", "66.50 be");
        assertThat(table.data().rows().get(0))
                .containsExactly(
                        "LV",
                        "Latvia",
                        card.score("residency", ThreeCountries.LATVIA).value(),
                        card.score("employment", ThreeCountries.LATVIA).value());
    }

    @Test
    void theWideFormHasAColumnForEachScoredNode() {
        DataTable wide = card.wide();
        assertThat(wide.columns())
                .containsExactly(
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "overall",
                        "residency",
                        "RES1",
                        "RES2",
                        "employment",
                        "EMP1");
        assertThat(wide.rows()).hasSize(3);
        assertThat(wide.rows().get(1)).containsExactly("PL", "2021", "_T", 0.0, 0.0, 0.0, null, null, null);
        Scorecard parts = Study.of(METHODOLOGY.withOutputs(EnumSet.of(Output.SCORES)), ThreeCountries.panel())
                .score();
        assertThat(parts.wide().columns()).doesNotContain("overall").contains("residency");
        Scorecard silent = Study.of(METHODOLOGY.withOutputs(EnumSet.noneOf(Output.class)), ThreeCountries.panel())
                .score();
        assertThatThrownBy(silent::wide).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aScoreIsPrintedWithItsReason() {
        assertThat(card.score("overall", ThreeCountries.POLAND))
                .hasToString("overall PL 2021: 0 (1 of 2; 25 % observed) unfavourable");
        assertThat(card.score("employment", ThreeCountries.POLAND))
                .hasToString("employment PL 2021: no score, insufficient-coverage (0 of 1; 0 % observed)");
    }
}
