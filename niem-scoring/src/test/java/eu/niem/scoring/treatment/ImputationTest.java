package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each imputation puts where, and what it says of it. */
class ImputationTest {
    private static final double NONE = Double.NaN;

    private static double imputed(Panel panel, Treatment treatment, String indicator, int row) {
        return treatment.fit(panel).apply(panel).column(indicator).get(row);
    }

    private static String words(Panel panel, Treatment treatment, String indicator, int row) {
        return treatment.fit(panel).words(panel, indicator, row);
    }

    private static String explained(Panel panel, Treatment treatment, String indicator, String area, String period) {
        Methodology methodology =
                Methodology.standard().withNormalisation(MinMax.standard()).withTreatments(treatment);
        Scorecard card = Study.of(methodology, panel).score();
        return card.explain(indicator, area, period).toString();
    }

    @Test
    void anExplanationSaysHowAndShowsWhyThereWasNothing() {
        Panel panel = PanelByColumns.of("a", 10, 20, 60, NONE).areas();
        assertThat(explained(panel, ImputeMean.standard(), "a", "A03", PanelByColumns.YEAR))
                .isEqualTo("""
                        Indicator a (a), A03 2021: 40 = worst 10, best 60
                        `- imputed 30, impute-mean: mean of 3 values
                           `- observed nothing: not-collected""");
        assertThat(explained(panel, ImputeMedian.standard(), "a", "A03", PanelByColumns.YEAR))
                .contains("imputed 20, impute-median: median of 3 values");
    }

    @Test
    void whatIsNotApplicableIsNeverImputed() {
        Panel panel = Panel.of(
                PanelByColumns.of("a", 1).areas().framework(),
                List.of(
                        Observation.of("a", RowKey.of("A00", "2021"), 4),
                        Observation.of("a", RowKey.of("A01", "2021"), Value.missing(MissingReason.NOT_APPLICABLE)),
                        Observation.of("a", RowKey.of("A02", "2021"), Value.missing(MissingReason.SUPPRESSED))));
        Panel treated = ImputeMean.standard().fit(panel).apply(panel);
        assertThat(treated.column("a").isPresent(1)).isFalse();
        assertThat(treated.column("a").missing(1)).isEqualTo(MissingReason.NOT_APPLICABLE);
        assertThat(treated.column("a").get(2)).isEqualTo(4);
        assertThat(treated.findObservation("a", 2).orElseThrow().value())
                .isEqualTo(Value.missing(MissingReason.SUPPRESSED));
    }

    @Test
    void aGroupOfPeopleIsImputedFromThatGroupAlone() {
        List<Observation> observations = new ArrayList<>();
        double[][] numbers = {{1, 2, NONE}, {100, 200, NONE}};
        for (int group = 0; group < 2; group++) {
            for (int i = 0; i < 3; i++) {
                RowKey key = RowKey.of(
                        PanelByColumns.area(i), "2021", List.of("BSP", "REF").get(group));
                Value value = i == 2 ? Value.missing(MissingReason.MISSING) : Value.of(numbers[group][i]);
                observations.add(Observation.of("a", key, value));
            }
        }
        Panel panel = Panel.of(PanelByColumns.of("a", 1).areas().framework(), observations);
        Panel treated = ImputeMean.standard().fit(panel).apply(panel);
        assertThat(treated.column("a").get(2)).isEqualTo(1.5);
        assertThat(treated.column("a").get(5)).isEqualTo(150);
        Panel other = panel.where(key -> key.group().equals("REF"));
        Adjustment learned = ImputeMean.standard().fit(other);
        assertThat(learned.apply(panel).column("a").isPresent(2)).isFalse();
        assertThat(learned.unfilled(panel, "a", 2)).isEqualTo("nothing was learned for the group BSP");
    }

    @Test
    void anotherYearGetsWhatTheReferenceTaught() {
        Panel base = PanelByColumns.of("a", 10, 20, NONE).areas();
        Panel next = PanelByColumns.of("a", 1000, NONE, NONE).areas();
        assertThat(ImputeMean.standard().fit(base).apply(next).column("a").get(1))
                .isEqualTo(15);
        Panel tenths = PanelByColumns.of("x", 0.1, 0.3, 9, 0.2)
                .and("z", 10, 20, 99, NONE)
                .areas();
        assertThat(imputed(tenths, ImputeNearestNeighbour.standard().withNeighbours(1), "z", 3))
                .as("as far but for rounding")
                .isEqualTo(15);
    }

    @Test
    void aClassificationThatNoAreaHasIsRefused() {
        Panel panel = PanelByColumns.of("a", 1, NONE).areas("North", "South");
        assertThatThrownBy(() -> ImputeGroupMean.of("region").fit(panel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no area has the peer group 'region': add that column to areas.csv, or take one of [REGION]");
    }

    @Test
    void aValueIsCarriedOverAsManyPeriodsOfThePanelAsThereMayBe() {
        Panel panel = PanelByColumns.of("a", 7, NONE, NONE).periods("2010", "2015", "2021");
        assertThat(imputed(panel, CarryForward.of(1), "a", 1)).isEqualTo(7);
        assertThat(imputed(panel, CarryForward.of(1), "a", 2)).isNaN();
        assertThat(imputed(panel, CarryForward.standard(), "a", 2)).isEqualTo(7);
        assertThat(words(panel, CarryForward.standard(), "a", 2)).isEqualTo("carried forward from 2010");
        assertThat(explained(panel, CarryForward.of(1), "a", "AT", "2021"))
                .contains("because carry-forward: the last value, of 2010, is 2 periods old, but maxGap is 1");
    }

    @Test
    void linesAreDrawnOverTimeNotOverRows() {
        Panel years = PanelByColumns.of("a", 0, NONE, 60).periods("2015", "2016", "2021");
        assertThat(imputed(years, Interpolate.standard(), "a", 1)).isCloseTo(10, within(1e-13));
        assertThat(words(years, Interpolate.standard(), "a", 1)).isEqualTo("between 2015 and 2021");
        Panel quarters = PanelByColumns.of("a", 0, NONE, 365).periods("2021-Q1", "2021-Q3", "2022-Q1");
        assertThat(imputed(quarters, Interpolate.standard(), "a", 1)).isCloseTo(181, within(1e-9)); // days to 1 July
    }

    @Test
    void aYearAndItsFirstQuarterBeginTogetherAndTheEarlierRowStands() {
        Panel panel = PanelByColumns.of("a", 3, NONE, 9).periods("2021", "2021-S1", "2021-Q1");
        assertThat(imputed(panel, Interpolate.standard(), "a", 1)).isEqualTo(3);
    }

    @Test
    void theNearestAreThoseMostAlikeInUnitsOfSpread() {
        Panel panel = PanelByColumns.of("x", 0, 1, 2, 10, 1)
                .and("y", 1000, 1100, 1200, 5000, 1120)
                .and("z", 4, 8, 18, 100, NONE)
                .areas();
        ImputeNearestNeighbour two = ImputeNearestNeighbour.standard().withNeighbours(2);
        assertThat(imputed(panel, two, "z", 4)).isEqualTo(13);
        assertThat(words(panel, two, "z", 4)).isEqualTo("mean of 2 nearest: A01, A02");
        assertThat(words(panel, ImputeNearestNeighbour.standard().withNeighbours(1), "z", 4))
                .isEqualTo("that of the nearest: A01");
        assertThat(imputed(panel, ImputeNearestNeighbour.standard(), "z", 4)).isEqualTo(32.5);
    }

    @Test
    void donorsAsFarAsTheLastCountToo() {
        Panel panel =
                PanelByColumns.of("x", 1, 3, 9, 2).and("z", 10, 20, 99, NONE).areas();
        assertThat(imputed(panel, ImputeNearestNeighbour.standard().withNeighbours(1), "z", 3))
                .isEqualTo(15);
    }

    /** Anscombe (1973), doi:10.1080/00031305.1973.10478966, first set: y = 3.0000909 + 0.5000909 x in R's lm. */
    @Test
    void aRegressionIsThatOfLeastSquares() {
        Panel panel = PanelByColumns.of("x", 10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5, 20)
                .and("y", 8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68, NONE)
                .areas();
        assertThat(imputed(panel, ImputeRegression.on("x"), "y", 11))
                .isCloseTo(3.0000909 + 20 * 0.5000909, within(2e-6));
        assertThat(words(panel, ImputeRegression.standard(), "y", 11))
                .isEqualTo("regression on x over 11 rows, R\u00b2 0.6665");
    }

    @Test
    void thePredictorsAreTheClosestThatTheRowHas() {
        double[] y = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NONE, NONE};
        double[] near = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10.5, 5, NONE};
        double[] far = {5, 1, 4, 2, 8, 3, 9, 6, 10, 7, 5, 5};
        Panel panel =
                PanelByColumns.of("y", y).and("far", far).and("near", near).areas();
        ImputeRegression one = ImputeRegression.standard().withMost(1);
        assertThat(words(panel, one, "y", 10)).startsWith("regression on near over 10 rows");
        assertThat(words(panel, one, "y", 11)).startsWith("regression on far over 10 rows");
        assertThat(words(panel, ImputeRegression.standard(), "y", 10)).startsWith("regression on near, far over 10");
        Panel few = PanelByColumns.of("y", 1, 2, NONE).and("x", 1, 2, 3).areas();
        assertThat(ImputeRegression.standard().fit(few).unfilled(few, "y", 2))
                .isEqualTo("no indicator that the row has could be learned from");
    }

    /** Anderson (1957), JASA 52, 200-203: with one complete indicator it is the regression on that. */
    @Test
    void emEndsAtTheRegressionWhereOneColumnIsComplete() {
        Panel panel = PanelByColumns.of("x", 10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5, 20)
                .and("y", 8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68, NONE)
                .areas();
        ImputeEm exact = ImputeEm.standard().withTolerance(1e-13).withIterations(5000);
        assertThat(imputed(panel, exact, "y", 11))
                .isCloseTo(imputed(panel, ImputeRegression.on("x"), "y", 11), within(1e-7));
        assertThat(words(panel, exact, "y", 11)).isEqualTo("expected from 1 other indicator");
    }

    @Test
    void moreIndicatorsThanRowsAreRefusedWithAWordOnWhatToDo() {
        Panel panel = PanelByColumns.of("a", 1, 2, NONE)
                .and("b", 3, 1, 2)
                .and("c", 2, 5, 1)
                .areas();
        assertThatThrownBy(() -> ImputeEm.standard().fit(panel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the covariances of 3 indicators must be learned from more rows than that, but there are 3:"
                        + " give a 'ridge' (such as 0.1), estimate 'byDimension', or name fewer 'indicators'");
        assertThat(imputed(panel, ImputeEm.standard().withRidge(0.2), "a", 2)).isBetween(0.0, 3.0);
    }

    @Test
    void anIndicatorThatAnotherGivesIsNoObstacle() {
        Panel panel = PanelByColumns.of("a", 1, 2, 3, 4, 5, NONE)
                .and("b", 2, 4, 6, 8, 10, 14)
                .and("c", 3, 1, 4, 1, 5, 9)
                .and("same", 7, 7, NONE, 7, 7, 7)
                .areas();
        assertThat(imputed(panel, ImputeEm.standard(), "a", 5)).isCloseTo(7, within(1e-4));
        assertThat(imputed(panel, ImputeEm.standard(), "same", 2)).isEqualTo(7);
    }
}
