package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Band;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private final ThreeAreas areas = ThreeAreas.usual();

    private static final Methodology METHODOLOGY = Methodology.standard()
            .withBands(Bands.of(List.of(new Band("unfavourable", 0), new Band("favourable", 60)))
                    .withRounding(Bands.Rounding.HALF_UP));

    private final Scorecard card = Study.of(METHODOLOGY, ThreeCountries.panel()).score();

    @Test
    void weightsOfEighthsAreNotRounded() {
        Methodology equal = Methodology.standard();
        Methodology eighths = equal.withWeighting(
                equal.weighting().with("all", GivenWeighting.of(Map.of("work", 1.0, "home", 1.0, "trust", 6.0))));
        assertThat(areas.score(eighths).explain("all", "AT-9", "2020").toString())
                .contains("0.125 x", "0.750 x", "0.33 x");
    }

    @Test
    void anExplanationIsPrintedAsATree() {
        assertThat(card.explain("overall", ThreeCountries.LATVIA)).hasToString("""
                Overall (overall), LV 2021: 62.42 = arithmetic mean of 2 of 2, flags be
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
                         `- status be: break in the series, estimated""");
    }

    @Test
    void whatIsMissingIsExplainedWithItsReason() {
        assertThat(card.explain("overall", ThreeCountries.POLAND)).hasToString("""
                Overall (overall), PL 2021: 0 = arithmetic mean of 1 of 2, 25 % observed
                |- residency  Residency                               1.00 x 0  arithmetic mean of 1 of 2, 50 % observed
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
    void aSourceIsDescribedOnce() {
        Panel panel = Panel.of(
                ThreeCountries.FRAMEWORK,
                List.of(
                        Observation.of("RES1", ThreeCountries.LATVIA, Value.answer("a"))
                                .withSources(List.of("LAW")),
                        Observation.of("EMP1", ThreeCountries.LATVIA, 60).withSources(List.of("LAW"))),
                List.of(),
                List.of(EvidenceSource.of("LAW", EvidenceKind.LEGAL_TEXT, "Law on aliens")));
        String text = Study.of(METHODOLOGY, panel)
                .score()
                .explain("overall", ThreeCountries.LATVIA)
                .toString();
        assertThat(text).containsOnlyOnce("source LAW: Law on aliens").containsOnlyOnce("source LAW, described above");
    }

    @Test
    void groupsStandBelowTheirIndicator() {
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
    void whatWasLearnedIsShown() {
        Study study = Study.of(
                METHODOLOGY.withNormalisation(METHODOLOGY
                        .normalisation()
                        .with("EMP1", MinMax.standard().withRange(1, 100))),
                ThreeCountries.panel());
        assertThat(study.score().explain("EMP1", ThreeCountries.LATVIA)).hasToString("""
                Employment rate (EMP1), LV 2021: 1 = worst 66.60, best 81, on 1 to 100
                `- observed '66.6'
                   `- status be: break in the series, estimated""");
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
