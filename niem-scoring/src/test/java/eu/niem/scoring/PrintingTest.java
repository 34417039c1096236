package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Band;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.normalisation.MinMax;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads: exact texts of a small study. */
class PrintingTest {
    private static final Methodology METHODOLOGY = Methodology.standard()
            .withBands(Bands.of(List.of(new Band("unfavourable", 0), new Band("favourable", 60)))
                    .withRounding(Bands.Rounding.HALF_UP));

    private final Scorecard card = Study.of(METHODOLOGY, ThreeCountries.panel()).score();

    @Test
    void rankings() {
        assertThat(card.ranking("overall", "2021")).hasToString("""
                Ranking: Overall, 2021
                RANK  AREA  NAME     SCORE  COVERAGE  BAND
                --------------------------------------------------
                   1  SE    Sweden  100.00  2 of 2    favourable
                   2  LV    Latvia   62.42  2 of 2    favourable
                   3  PL    Poland    0.00  1 of 2    unfavourable""");
    }

    @Test
    void rankingsShowWhoHasNoScoreAndWhy() {
        assertThat(card.ranking("employment", "2021")).hasToString("""
                Ranking: Employment, 2021
                RANK  AREA  NAME     SCORE  COVERAGE  BAND        ABSENT
                -----------------------------------------------------------------------
                   1  SE    Sweden  100.00  1 of 1    favourable
                   2  LV    Latvia   66.50  1 of 1    favourable
                      PL    Poland          0 of 1                insufficient-coverage""");
    }

    @Test
    void scorecards() {
        assertThat(card).hasToString("""
                Demo framework (Goalposts, equal weights, arithmetic means), 2021
                AREA  NAME    overall  residency  employment
                --------------------------------------------
                LV    Latvia    62.42      58.33       66.50
                PL    Poland     0.00       0.00
                SE    Sweden   100.00     100.00      100.00""");
    }

    @Test
    void tablesKeepTheExactScoresBehindWhatIsPrinted() {
        Table table = card.at(Slice.of("2021")).table(List.of("residency", "employment"));
        assertThat(table.rows().get(0)).containsExactly("LV", "Latvia", "58.33", "66.50");
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
    void explanations() {
        assertThat(card.explain("overall", ThreeCountries.LATVIA)).hasToString("""
                Overall (overall), LV 2021: 62.42 = arithmetic mean of 2 of 2
                |- residency  Residency                               0.50 x 58.33  arithmetic mean of 2 of 2
                |  |- RES1  Duration of the first residence permit    0.50 x 50.00  worst 0, best 100
                |  |  `- observed 'b' Three years
                |  |     |- comment: renewable
                |  |     |- source law: Immigration Law, art. 24
                |  |     |- source law: Saeima, 2002-10-31, legal-text, coded by A. Coder, reviewed by B. Reviewer
                |  |     `- source interview, which is not described
                |  `- RES2  Conditions waived for vulnerable persons  0.50 x 66.67  worst 0, best 100
                |     `- observed 'income+fee' Fee, Income
                `- employment  Employment                             0.50 x 66.50  arithmetic mean of 1 of 1
                   `- EMP1  Employment rate                           1.00 x 66.50  worst 40, best 80
                      `- observed '66.6'
                         `- status BE: break, estimated""");
    }

    @Test
    void explanationsOfWhatIsMissing() {
        assertThat(card.explain("overall", ThreeCountries.POLAND)).hasToString("""
                Overall (overall), PL 2021: 0 = arithmetic mean of 1 of 2
                |- residency  Residency                               1.00 x 0  arithmetic mean of 1 of 2
                |  |- RES1  Duration of the first residence permit    1.00 x 0  worst 0, best 100
                |  |  `- observed 'c' Less than three
                |  `- RES2  Conditions waived for vulnerable persons         not-collected
                |     `- observed nothing: not-collected
                `- employment  Employment                                    insufficient-coverage
                   |- because none of its children has a score, of 1 expected
                   `- EMP1  Employment rate                                  suppressed
                      `- observed nothing: suppressed""");
        assertThat(card.explain("employment", ThreeCountries.POLAND).toString())
                .startsWith("Employment (employment), PL 2021: no score, insufficient-coverage\n");
    }

    @Test
    void explanationsOfGroups() {
        Panel panel = Panel.of(
                ThreeCountries.FRAMEWORK,
                List.of(
                        Observation.of("EMP1", RowKey.of("LV", "2021", "REF"), 50),
                        Observation.of("EMP1", RowKey.of("PL", "2021", "BSP"), 50),
                        Observation.of("EMP1", RowKey.of("LV", "2021"), 90)));
        Groups groups = Groups.combine(List.of("REF", "BSP", "_T"))
                .withAggregation(Minimum.standard())
                .withFallback(true);
        Study study = Study.of(Methodology.standard().withGroups(groups), panel);
        assertThat(study.score().explain("employment", ThreeCountries.LATVIA)).hasToString("""
                Employment (employment), LV 2021: 25 = arithmetic mean of 1 of 1
                `- EMP1  Employment rate  1.00 x  25  minimum over groups
                   |- group REF           0.33 x  25  worst 40, best 80
                   |  `- observed '50', for group REF
                   |- group BSP           0.33 x 100  worst 40, best 80, not counted beyond
                   |  `- observed '90'
                   `- group _T            0.33 x 100  worst 40, best 80, not counted beyond
                      `- observed '90'""");
    }

    @Test
    void learnedParameters() {
        Study study = Study.of(
                METHODOLOGY.withNormalisation(METHODOLOGY
                        .normalisation()
                        .with("EMP1", MinMax.standard().withRange(1, 100))),
                ThreeCountries.panel());
        assertThat(study.score().explain("EMP1", ThreeCountries.LATVIA)).hasToString("""
                Employment rate (EMP1), LV 2021: 1 = worst 66.60, best 81, on 1 to 100
                `- observed '66.6'
                   `- status BE: break, estimated""");
    }

    @Test
    void methodologiesStudiesAndPlans() {
        assertThat(METHODOLOGY).hasToString("""
                Goalposts, equal weights, arithmetic means (standard)
                  groups         separate
                  reference      pooled
                  normalisation  goalposts (clamp true, lower 0, upper 100)
                  view           tree
                  weighting      equal
                  aggregation    arithmetic mean
                  coverage       0.0 by count""");
        assertThat(Study.of(METHODOLOGY, ThreeCountries.panel()).toString()).startsWith("Study: Demo framework\n");
        assertThat(card.plan())
                .hasToString("Plan of 'Goalposts, equal weights, arithmetic means' for 'Demo framework':"
                        + " 3 indicators, 3 dimensions, one yardstick");
        assertThat(card.score("overall", ThreeCountries.POLAND))
                .hasToString("overall PL 2021: 0 (1 of 2) unfavourable");
        assertThat(card.score("employment", ThreeCountries.POLAND))
                .hasToString("employment PL 2021: no score, insufficient-coverage (0 of 1)");
    }

    @Test
    void longNamesAreCutWhereThereAreColumns() {
        String text = Study.of(
                        METHODOLOGY,
                        Panel.of(
                                ThreeCountries.FRAMEWORK.withRoot(eu.niem.core.framework.Dimension.of(
                                        "overall", "Overall", ThreeCountries.EMP1.withDescription(""), question())),
                                List.of(Observation.of("EMP1", ThreeCountries.LATVIA, 60))))
                .score()
                .explain("overall", ThreeCountries.LATVIA)
                .toString();
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        assertThat(text).contains("`- Q  Is thereIs", "ther...         missing");
    }

    private static eu.niem.core.framework.Indicator question() {
        return eu.niem.core.framework.Indicator.of(
                "Q", "Is there".repeat(30), eu.niem.core.framework.Quantity.of("PC", 0, 1));
    }
}
