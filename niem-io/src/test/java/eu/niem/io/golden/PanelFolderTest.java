package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The panel of six years as it stands: what is learned from all years, from each and from one. */
class PanelFolderTest {
    private static final String DENOMINATE =
            "'treatments': [{'method': 'denominate', 'by': {'I04': 'POP', 'I10': 'GDP', 'I14': 'POP'}}]";
    private static final String FRAMEWORK = "'weighting': {'standard': 'framework'}";
    private static final Map<String, String> NORMALISATIONS = Map.of(
            "minmax1_100", "'normalisation': {'standard': {'method': 'min-max', 'lower': 1, 'upper': 100}}",
            "zscore10_2", "'normalisation': {'standard': {'method': 'z-score', 'mean': 10, 'sd': 2}}");

    @TempDir
    Path path;

    private StudyFolder panel;

    @BeforeEach
    void copy() throws IOException {
        panel = StudyFolder.copy(path.resolve("panel"), "study-A-panel");
    }

    private static String normalisation(String name) {
        return String.valueOf(NORMALISATIONS.get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "minmax1_100, global, pooled", "minmax1_100, per_year, each-period",
        "zscore10_2, global, pooled", "zscore10_2, per_year, each-period"
    })
    void allYearsTogetherOrEachOnItsOwn(String name, String file, String reference) throws IOException {
        for (String mean : new String[] {"a_amean", "a_gmean"}) {
            String method = mean.equals("a_amean") ? "arithmetic-mean" : "geometric-mean";
            panel.methodology(
                            DENOMINATE,
                            "'reference': '" + reference + "'",
                            normalisation(name),
                            FRAMEWORK,
                            "'aggregation': {'standard': '" + method + "'}")
                    .score()
                    .assertRanked()
                    .assertAre(GoldenTable.composite("14_panel/Aggregated_" + name + "_" + file + "_" + mean + ".csv"));
        }
    }

    @Test
    void denominatorsOfEachYear() throws IOException {
        panel.methodology(DENOMINATE, "'normalisation': {'standard': 'none'}")
                .score()
                .assertAre(GoldenTable.composite("14_panel/Denominated.csv"));
    }

    @Test
    void outliersOfEachYearOnItsOwn() throws IOException {
        StudyFolder.composite(path.resolve("imputed"), GoldenTable.composite("14_panel/Imputed_latest.csv"))
                .methodology(
                        "'treatments': ['treat-outliers']",
                        "'reference': {'method': 'each-period'}",
                        "'normalisation': {'standard': 'none'}")
                .score()
                .assertAre(GoldenTable.composite("14_panel/Treated_per_year.csv"));
    }

    /** In the base year itself, that year's yardstick is the one of each period. */
    @Test
    void theYardstickOfABaseYear() throws IOException {
        SavedScores base = panel.methodology(
                        DENOMINATE,
                        "'reference': {'method': 'base-period', 'period': '2017'}",
                        normalisation("minmax1_100"),
                        FRAMEWORK)
                .score();
        GoldenTable each = GoldenTable.composite("14_panel/Aggregated_minmax1_100_per_year_a_amean.csv");
        base.assertAre(new GoldenTable(each.rows().stream()
                .filter(row -> row.getField("Time").equals("2017"))
                .toList()));
        GoldenTable raw = GoldenTable.composite("14_panel/Denominated.csv");
        double min = extreme(raw, 1);
        double max = -extreme(raw, -1);
        for (var row : raw.rows()) {
            double value = GoldenTable.number(row, "I08");
            SavedScores.assertClose(
                    base.score("I08", row.getField("uCode"), row.getField("Time")),
                    1 + 99 * (value - min) / (max - min),
                    row.toString());
        }
    }

    private static double extreme(GoldenTable raw, double sign) {
        return raw.rows().stream()
                .filter(row -> row.getField("Time").equals("2017"))
                .mapToDouble(row -> sign * GoldenTable.number(row, "I08"))
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElseThrow();
    }

    /** A plan is saved, read and applied to other years: what was learned from the panel stays as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'aggregation': {'standard': 'arithmetic-mean'}",
                "'weighting': {'standard': 'entropy'}",
                "'weighting': {'standard': 'critic'}, 'aggregation': {'standard': 'geometric-mean'}",
                "'aggregation': {'standard': 'median', 'except': {'INDEX': 'copeland'}}",
                "'treatments': ['treat-outliers', {'method': 'log', 'offset': 0.1}]",
                "'treatments': [{'method': 'screen', 'minimumAvailable': 0.8}, 'winsorise', {'method': 'box-cox', 'lambda':"
                        + " 0.5}]"
            })
    void aPlanReplayedOnAnotherPanelGivesTheSameBits(String field) throws IOException {
        Study study = Niem.open(panel.methodology("'reference': 'pooled'", normalisation("minmax1_100"), field)
                .path());
        Path saved = path.resolve("plan.json");
        Niem.save(study.fit(), saved);
        Plan plan = Niem.plan(saved);
        Niem.save(study.score(), path.resolve("all.csv"));
        Niem.save(plan.score(study.panel()), path.resolve("again.csv"));
        assertThat(path.resolve("again.csv")).hasSameBinaryContentAs(path.resolve("all.csv"));
        StudyFolder last = StudyFolder.copy(path.resolve("last"), "study-A");
        Niem.save(plan.score(Niem.open(last.path()).panel()), path.resolve("last.csv"));
        assertThat(Files.readAllLines(path.resolve("last.csv")))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(path.resolve("all.csv")).stream()
                        .filter(line -> line.startsWith("NODE,") || line.contains(",2020,"))
                        .toList());
    }
}
