package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.CarryForward;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.ImputeGroupMean;
import eu.niem.scoring.treatment.ImputeGroupMedian;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.ImputeMedian;
import eu.niem.scoring.treatment.Interpolate;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.treatment.Treated;
import eu.niem.scoring.treatment.Treatment;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Imputation as COINr 1.1.14 does it; the call behind each file stands in the two {@code MANIFEST.csv}. */
class ImputationGoldenTest {
    private static final Methodology METHODOLOGY = Composite.LINEAR.withNormalisation(MinMax.standard());
    private static final int OWN_CELLS = 30 * 18;
    private static final int PANEL_CELLS = OWN_CELLS * 6;
    private static final int ASEM_CELLS = 51 * 49;
    private static final int ASEM_PANEL_CELLS = ASEM_CELLS * 5;
    private static final int ALL_ASEM_CELLS = 51 * (49 + 8 + 2 + 1);

    private static GoldenTable own(String path) throws IOException {
        return GoldenTable.shared("own/composite/" + path);
    }

    private static GoldenTable coinr(String path) throws IOException {
        return GoldenTable.shared("coinr/" + path);
    }

    private static Treated treat(Panel panel, Treatment... treatments) {
        return Study.of(METHODOLOGY.withTreatments(treatments), panel).score().treated();
    }

    static Stream<Arguments> ofOneYear() {
        return Stream.of(
                Arguments.of("i_mean", ImputeMean.standard()),
                Arguments.of("i_median", ImputeMedian.standard()),
                Arguments.of("i_mean_grp_REGION", ImputeGroupMean.of("REGION")),
                Arguments.of("i_median_grp_REGION", ImputeGroupMedian.of("REGION")),
                Arguments.of("i_mean_grp_SIZE", ImputeGroupMean.of("SIZE")),
                Arguments.of("i_median_grp_SIZE", ImputeGroupMedian.of("SIZE")),
                Arguments.of("row_i_mean_group_level2", ImputeDimensionMean.standard()));
    }

    @ParameterizedTest
    @MethodSource("ofOneYear")
    void ofOneYear(String file, Treatment treatment) throws IOException {
        Composite composite = Composite.of(own("01_input/iMeta.csv"));
        Panel panel = composite.panel(
                own("02_denominated/Denominated.csv"), Composite.areas(own("01_input/iData.csv"), "REGION", "SIZE"));
        Treated treated = treat(panel, treatment);
        GoldenTable expected = own("03_imputed/" + file + ".csv");
        Cells.assertNumbers(treated.panel(), expected, OWN_CELLS);
        List<String> indicators = List.of("I01", "I05", "I18");
        for (String indicator : indicators) {
            int was = own("02_denominated/Denominated.csv").present(List.of(indicator));
            assertThat(treated.imputed(indicator)).isEqualTo(expected.present(List.of(indicator)) - was);
            assertThat(treated.changed(indicator)).isZero();
        }
    }

    static Stream<Arguments> ofSeveralYears() {
        return Stream.of(
                Arguments.of("panel_latest", CarryForward.standard()),
                Arguments.of("panel_latest_max_time1", CarryForward.of(1)),
                Arguments.of("panel_linear-constant", Interpolate.standard()),
                Arguments.of("panel_constant", Interpolate.standard().withBetween(Interpolate.Between.PREVIOUS)));
    }

    @ParameterizedTest
    @MethodSource("ofSeveralYears")
    void ofSeveralYears(String file, Treatment treatment) throws IOException {
        Composite composite = Composite.of(own("01_input/iMeta.csv"));
        Panel panel = composite.panel(own("01_input/iData_panel.csv"));
        Cells.assertNumbers(treat(panel, treatment).panel(), own("03_imputed/" + file + ".csv"), PANEL_CELLS);
    }

    /** Each year has outliers of its own. */
    @Test
    void aPanelTreatedYearByYear() throws IOException {
        Composite composite = Composite.of(own("01_input/iMeta.csv"));
        Panel panel = composite.panel(own("01_input/iData_panel.csv"));
        Methodology methodology = METHODOLOGY
                .withReference(Reference.eachPeriod())
                .withTreatments(composite.denominators(), CarryForward.standard(), TreatOutliers.standard());
        Treated treated = Study.of(methodology, panel).score().treated();
        Cells.assertNumbers(treated.after(1), own("14_panel/Denominated.csv"), PANEL_CELLS);
        Cells.assertNumbers(treated.after(2), own("14_panel/Imputed_latest.csv"), PANEL_CELLS);
        Cells.assertNumbers(treated.panel(), own("14_panel/Treated_per_year.csv"), PANEL_CELLS);
    }

    @Test
    void theLatestValueOfAsem() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Panel panel = asem.panel(coinr("03_imputed/panel_with_holes_input.csv"));
        Cells.assertNumbers(
                treat(panel, CarryForward.standard()).panel(), coinr("03_imputed/panel_latest.csv"), ASEM_PANEL_CELLS);
    }

    @Test
    void meansOfAsem() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Panel panel = asem.panel(coinr("02_denominated/Denominated.csv"));
        Cells.assertNumbers(treat(panel, ImputeMean.standard()).panel(), coinr("03_imputed/i_mean.csv"), ASEM_CELLS);
    }

    /** COINr's example coin in one methodology, from raw data to the index, and every step on the way. */
    @Test
    void theWholeExampleOfAsem() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Panel panel = asem.panel(
                coinr("01_input/iData.csv"), Composite.areas(coinr("01_input/Meta_Unit.csv"), "EurAsia_group"));
        Methodology methodology = METHODOLOGY.withTreatments(
                asem.denominators(), ImputeGroupMean.of("EurAsia_group"), Screen.of(0.9), TreatOutliers.standard());
        Scorecard card = Study.of(methodology, panel).score();
        Treated treated = card.treated();
        Cells.assertNumbers(treated.after(1), coinr("02_denominated/Denominated.csv"), ASEM_CELLS);
        Cells.assertNumbers(treated.after(2), coinr("03_imputed/i_mean_grp_EurAsia.csv"), ASEM_CELLS);
        Cells.assertNumbers(treated.after(3), coinr("04_screened/Screened.csv"), ASEM_CELLS);
        Cells.assertNumbers(treated.after(4), coinr("05_treated/Treated_default_winmax5.csv"), ASEM_CELLS);
        Cells.assertScores(card, coinr("06_normalised/n_minmax_0_100.csv"), ASEM_CELLS);
        Cells.assertScores(card, coinr("07_aggregated/a_amean.csv"), ALL_ASEM_CELLS);
        Cells.assertRanks(card, coinr("08_ranks/results_Full_ranks.csv"), ALL_ASEM_CELLS, Cells.TIED);
    }

    @Test
    void itsNamesAreUnderstood() {
        Methods methods = Methods.of();
        assertThat(methods.make(Treatment.ROLE, MethodCall.of("i_mean"))).isEqualTo(ImputeMean.standard());
        assertThat(methods.make(Treatment.ROLE, MethodCall.of("i_median"))).isEqualTo(ImputeMedian.standard());
        assertThat(methods.make(Treatment.ROLE, MethodCall.of("i_mean_grp").with("peerGroup", "EU")))
                .isEqualTo(ImputeGroupMean.of("EU"));
        assertThat(methods.make(Treatment.ROLE, MethodCall.of("i_median_grp").with("peerGroup", "EU")))
                .isEqualTo(ImputeGroupMedian.of("EU"));
        assertThat(methods.make(Treatment.ROLE, MethodCall.of("impute_panel"))).isEqualTo(CarryForward.standard());
    }
}
