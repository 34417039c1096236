package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.treatment.BoxCox;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.treatment.Treated;
import eu.niem.scoring.treatment.Treatment;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Treatments as COINr 1.1.14 makes them; the call behind each file stands in the two {@code MANIFEST.csv}. */
class TreatmentGoldenTest {
    private static final Methodology METHODOLOGY = Composite.LINEAR.withNormalisation(MinMax.standard());
    private static final int OWN_CELLS = 30 * 18;
    private static final int ASEM_CELLS = 51 * 49;

    private Composite own;

    @BeforeEach
    void read() throws IOException {
        own = Composite.of(own("01_input/iMeta.csv"));
    }

    private static GoldenTable own(String path) throws IOException {
        return GoldenTable.shared("own/composite/" + path);
    }

    private static GoldenTable coinr(String path) throws IOException {
        return GoldenTable.shared("coinr/" + path);
    }

    private static Treated treat(Panel panel, Treatment... treatments) {
        return Study.of(METHODOLOGY.withTreatments(treatments), panel).score().treated();
    }

    private void check(String from, String to, Treatment treatment) throws IOException {
        Cells.assertNumbers(treat(own.panel(own(from)), treatment).panel(), own(to), OWN_CELLS);
    }

    @Test
    void denominators() throws IOException {
        check("01_input/iData.csv", "02_denominated/Denominated.csv", own.denominators());
    }

    @Test
    void denominatorsOfAsem() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Panel raw = asem.panel(coinr("01_input/iData.csv"));
        Cells.assertNumbers(
                treat(raw, asem.denominators()).panel(), coinr("02_denominated/Denominated.csv"), ASEM_CELLS);
    }

    static Stream<Arguments> transforms() {
        return Stream.of(
                Arguments.of("fn_log_CT", Log.standard()),
                Arguments.of("fn_log_CT_orig", Log.standard().withVariant(Log.Variant.SHIFTED)),
                Arguments.of("fn_log_CT_plus", Log.standard().withVariant(Log.Variant.MIRRORED)),
                Arguments.of("fn_boxcox_lambda0", BoxCox.standard().withLambda(0.0)),
                Arguments.of("fn_boxcox_lambda0.5", BoxCox.standard().withLambda(0.5)));
    }

    @ParameterizedTest
    @MethodSource("transforms")
    void transforms(String name, Treatment treatment) throws IOException {
        check("02_denominated/Denominated.csv", "05_treated/" + name + ".csv", treatment);
    }

    static Stream<Arguments> outliers() {
        Log mirrored = Log.standard().withVariant(Log.Variant.MIRRORED);
        return Stream.of(
                Arguments.of("02_denominated/Denominated.csv", "Denominated_default", TreatOutliers.standard()),
                Arguments.of(
                        "02_denominated/Denominated.csv",
                        "Denominated_strict",
                        TreatOutliers.standard().withSkewness(1).withKurtosis(1)),
                Arguments.of("03_imputed/i_mean_grp_REGION.csv", "winmax5", TreatOutliers.standard()),
                Arguments.of(
                        "03_imputed/i_mean_grp_REGION.csv",
                        "winmax1",
                        TreatOutliers.standard().withMaxPoints(1)),
                Arguments.of(
                        "03_imputed/i_mean_grp_REGION.csv",
                        "winmax2_logCTplus",
                        TreatOutliers.standard().withMaxPoints(2).withOtherwise(mirrored)));
    }

    @ParameterizedTest
    @MethodSource("outliers")
    void outliers(String from, String name, Treatment treatment) throws IOException {
        check(from, "05_treated/" + name + ".csv", treatment);
    }

    @ParameterizedTest
    @MethodSource("outliers")
    void pointsTreatedAndShapesBeforeAndAfter(String from, String name, TreatOutliers treatment) throws IOException {
        shapes(treat(own.panel(own(from)), treatment), own("05_treated/" + name + "_details.csv"));
    }

    private static void shapes(Treated treated, GoldenTable details) {
        for (NamedCsvRecord row : details.rows()) {
            String indicator = row.getField("iCode");
            shape(row, "check_SkewKurt0", treated.observed().column(indicator));
            String last = row.getHeader().contains("check_SkewKurt2.Skew")
                            && !row.getField("check_SkewKurt2.Skew").equals("NA")
                    ? "check_SkewKurt2"
                    : "check_SkewKurt1";
            if (row.getField(last + ".Skew").equals("NA")) {
                assertThat(treated.changed(indicator)).as(indicator).isZero();
            } else {
                shape(row, last, treated.panel().column(indicator));
                if (last.equals("check_SkewKurt1")) {
                    assertThat(treated.changed(indicator)).as(indicator).isEqualTo((int)
                            GoldenTable.number(row, "winsorise.nwin"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outliers")
    void theSameCellsAreTreated(String from, String name, TreatOutliers treatment) throws IOException {
        Treated treated = treat(own.panel(own(from)), treatment);
        GoldenTable points = own("05_treated/" + name + "_points.csv");
        int cells = 0;
        for (NamedCsvRecord row : points.rows()) {
            int place = treated.panel().findRow(Composite.key(points, row)).orElseThrow();
            for (String indicator : points.columns().subList(1, points.columns().size())) {
                double before = treated.observed().column(indicator).get(place);
                double after = treated.panel().column(indicator).get(place);
                boolean untouched = row.getField(indicator).isEmpty();
                assertThat(before == after || Double.isNaN(before))
                        .as(indicator + row)
                        .isEqualTo(untouched);
                cells++;
            }
        }
        assertThat(cells).isEqualTo(OWN_CELLS);
    }

    private static void shape(NamedCsvRecord row, String check, Column column) {
        Moments moments = Moments.of(column);
        assertThat(moments.skewness().orElseThrow()).isCloseTo(GoldenTable.number(row, check + ".Skew"), within());
        assertThat(moments.kurtosis().orElseThrow()).isCloseTo(GoldenTable.number(row, check + ".Kurt"), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-11);
    }

    @Test
    void outliersOfAsem() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Cells.assertNumbers(
                treat(asem.panel(coinr("01_input/Raw.csv")), TreatOutliers.standard())
                        .panel(),
                coinr("05_treated/Treated_Raw_default.csv"),
                ASEM_CELLS);
        Treated screened = treat(asem.panel(coinr("04_screened/Screened.csv")), TreatOutliers.standard());
        Cells.assertNumbers(screened.panel(), coinr("05_treated/Treated_default_winmax5.csv"), ASEM_CELLS);
        assertThat(screened.data().rows()).as("indicators winsorised").hasSize(15);
        shapes(screened, coinr("05_treated/Treated_default_winmax5_details.csv"));
    }

    @Test
    void logarithmsOfAsem() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Cells.assertNumbers(
                treat(asem.panel(coinr("01_input/Raw.csv")), Log.standard()).panel(),
                coinr("05_treated/fn_log_CT_Raw.csv"),
                ASEM_CELLS);
    }

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of("02_denominated/Denominated.csv", "Screen_byNA_0.9", Screen.of(0.9)),
                Arguments.of("02_denominated/Denominated.csv", "Screen_byNA_0.95", Screen.of(0.95)),
                Arguments.of(
                        "01_input/Raw.csv",
                        "Screen_byNAandzeros",
                        Screen.of(0.9).withMinimumNonZero(0.96)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void areasScreenedOut(String from, String name, Screen screen) throws IOException {
        Treated treated = treat(own.panel(own(from)), screen);
        List<String> out = own("04_screened/" + name + "_summary.csv").rows("Included", "FALSE").stream()
                .map(row -> row.getField("uCode"))
                .toList();
        assertThat(out).isNotEmpty();
        assertThat(treated.screenedOut().stream().map(key -> key.refArea())).containsExactlyInAnyOrderElementsOf(out);
    }

    /** COINr's example purse: every year treated by itself, then all years normalised together. */
    @Test
    void aPanelTreatedYearByYearAndNormalisedOverAllYears() throws IOException {
        Composite asem = Composite.of(coinr("01_input/iMeta.csv"));
        Panel raw = asem.panel(coinr("01_input/iData_panel.csv"));
        Cells.assertNumbers(raw, coinr("14_panel/Raw.csv"), 5 * ASEM_CELLS);
        Methodology eachYear = METHODOLOGY
                .withReference(Reference.eachPeriod())
                .withTreatments(Screen.of(0.9), TreatOutliers.standard());
        Panel treated = Study.of(eachYear, raw).score().treated().panel();
        Cells.assertScores(
                Study.of(METHODOLOGY, treated).score(),
                coinr("14_panel/Aggregated_global.csv"),
                230 * (49 + 8 + 2 + 1));
    }
}
