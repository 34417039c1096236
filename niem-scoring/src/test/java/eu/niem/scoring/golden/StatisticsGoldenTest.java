package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.Consistency;
import eu.niem.scoring.analysis.Correlations;
import eu.niem.scoring.analysis.IndicatorStatistics;
import eu.niem.scoring.analysis.NodeAvailability;
import eu.niem.scoring.analysis.NodeTrend;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.analysis.Trends;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.description.DescriptiveStatistics;
import eu.niem.scoring.statistics.multivariate.Completeness;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statistics of indicators and nodes as COINr 1.1.14 has them; the call behind each file stands in the {@code MANIFEST.csv}
 * of its folder.
 */
class StatisticsGoldenTest {
    private static final double RELATIVE = 1e-12;
    private static final double OF_LINES = 1e-11; // R takes years as they are, about 2000, and loses digits at year 0
    private static final Map<String, Correlation> CORRELATIONS = Map.of(
            "pearson", Correlation.pearson(),
            "spearman", Correlation.spearman(),
            "kendall", Correlation.kendall());
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("Min", "MIN"),
            Map.entry("Max", "MAX"),
            Map.entry("Mean", "MEAN"),
            Map.entry("Median", "MEDIAN"),
            Map.entry("Std", "SD"),
            Map.entry("Skew", "SKEWNESS"),
            Map.entry("Kurt", "KURTOSIS"),
            Map.entry("N.Avail", "AVAILABLE"),
            Map.entry("N.NonZero", "NON_ZERO"),
            Map.entry("N.Unique", "UNIQUE"),
            Map.entry("N.Same", "SAME"),
            Map.entry("Frc.Avail", "SHARE_AVAILABLE"),
            Map.entry("Frc.NonZero", "SHARE_NON_ZERO"),
            Map.entry("Frc.Unique", "SHARE_UNIQUE"),
            Map.entry("Frc.Same", "SHARE_SAME"));
    private static final Map<String, String> FLAGS = Map.of(
            "Flag.Avail", "FLAG_AVAILABLE",
            "Flag.NonZero", "FLAG_NON_ZERO",
            "Flag.Unique", "FLAG_UNIQUE",
            "Flag.SkewKurt", "FLAG_OUTLIERS");

    private static void assertClose(double value, double expected, String what) {
        double tolerance = RELATIVE * Math.max(1, Math.abs(expected)); // coefficients and shapes lie about 1
        assertThat(value).as(what).isCloseTo(expected, within(tolerance));
    }

    private static Composite asem() throws IOException {
        return Composite.of(GoldenTable.shared("coinr/06_normalised/iMeta_with_normalisation_parameters.csv"));
    }

    private static Composite own() throws IOException {
        return Composite.of(GoldenTable.own("06_normalised/iMeta_with_parameters.csv"));
    }

    private static Panel ownPanel(String path) throws IOException {
        return own().panel(GoldenTable.own(path));
    }

    /** Min-max of the treated data, as COINr's normalised and aggregated sets. */
    private static NodeValues ownScores() throws IOException {
        return NodeValues.scores(
                Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), ownPanel("05_treated/Treated.csv"))
                        .score());
    }

    private static NodeValues values(String set) throws IOException {
        return switch (set) {
            case "Raw" -> NodeValues.observed(ownPanel("01_input/Raw.csv"));
            case "Denominated" -> NodeValues.observed(ownPanel("02_denominated/Denominated.csv"));
            case "Treated" -> NodeValues.observed(ownPanel("05_treated/Treated.csv"));
            default -> ownScores();
        };
    }

    private static void assertStatistics(IndicatorStatistics found, GoldenTable expected, int nodes) {
        DataTable table = found.data();
        assertThat(expected.rows()).hasSize(nodes);
        for (NamedCsvRecord row : expected.rows()) {
            List<Object> cells = table.rows().stream()
                    .filter(each -> row.getField("iCode").equals(each.get(0)))
                    .findFirst()
                    .orElseThrow();
            COLUMNS.forEach((theirs, ours) -> {
                Number value = (Number) cells.get(table.columns().indexOf(ours));
                assertClose(value.doubleValue(), GoldenTable.number(row, theirs), theirs + " of " + row);
            });
            FLAGS.forEach((theirs, ours) ->
                    assertFlag(row, theirs, (String) cells.get(table.columns().indexOf(ours))));
        }
    }

    /**
     * The flags are the same, but for COINr's fault to divide by all rows in the flags of what is not 0 and unique, where the
     * fractions it prints are of the numbers available: it then finds too low what is not.
     */
    private static void assertFlag(NamedCsvRecord row, String theirs, String flag) {
        String found = flag.equals("outliers") ? "OUT" : flag.equals("low") ? "LOW" : flag;
        boolean ofRows = theirs.equals("Flag.NonZero") || theirs.equals("Flag.Unique");
        if (ofRows && found.equals("ok") && row.getField(theirs).equals("LOW")) {
            assertThat(GoldenTable.number(row, "Frc.Avail"))
                    .as("rows without a number")
                    .isLessThan(1);
        } else {
            assertThat(found).as(theirs + " of " + row).isEqualTo(row.getField(theirs));
        }
    }

    @ParameterizedTest
    @CsvSource({"Raw, 18", "Denominated, 18", "Treated, 18", "Normalised, 18", "Aggregated, 26"})
    void statisticsOfEveryStage(String set, int nodes) throws IOException {
        GoldenTable expected = GoldenTable.own("10_stats/stats_" + set + ".csv");
        assertStatistics(IndicatorStatistics.of(values(set)), expected, nodes);
    }

    @ParameterizedTest
    @ValueSource(strings = "Raw_strict")
    void statisticsWithOtherLimits(String set) throws IOException {
        DescriptiveStatistics.Limits strict =
                DescriptiveStatistics.Limits.standard().withShape(1, 1).withShares(0.95, 0.9, 0.9);
        GoldenTable expected = GoldenTable.own("10_stats/stats_" + set + ".csv");
        assertStatistics(IndicatorStatistics.of(values("Raw")).withLimits(strict), expected, 18);
    }

    @ParameterizedTest
    @ValueSource(strings = "Raw")
    void statisticsOfAsem(String set) throws IOException {
        Panel panel = asem().panel(GoldenTable.shared("coinr/01_input/" + set + ".csv"));
        assertStatistics(IndicatorStatistics.of(panel), GoldenTable.shared("coinr/10_stats/stats_" + set + ".csv"), 49);
    }

    private static void assertAvailability(NodeAvailability found, GoldenTable expected, int cells) {
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            for (String node : expected.columns().subList(1, expected.columns().size())) {
                RowKey key = Composite.key(expected, row);
                Double share = found.find(node, key).orElseThrow().share();
                assertClose(share, GoldenTable.number(row, node), node + " " + key);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = "04_screened/data_avail_bygroup_Raw.csv")
    void availabilityByNode(String file) throws IOException {
        Panel asem = asem().panel(GoldenTable.shared("coinr/01_input/Raw.csv"));
        assertAvailability(NodeAvailability.of(asem), GoldenTable.shared("coinr/" + file), 51 * 11);
        Panel own = ownPanel("01_input/Raw.csv");
        assertAvailability(NodeAvailability.of(own), GoldenTable.own(file), 30 * 8);
    }

    @ParameterizedTest
    @ValueSource(strings = "04_screened/data_avail_summary_Raw.csv")
    void availabilityOfAreas(String file) throws IOException {
        NodeAvailability found = NodeAvailability.of(ownPanel("01_input/Raw.csv"));
        GoldenTable expected = GoldenTable.own(file);
        assertThat(expected.rows()).hasSize(30);
        for (NamedCsvRecord row : expected.rows()) {
            NodeAvailability.Line line =
                    found.find("INDEX", Composite.key(expected, row)).orElseThrow();
            assertThat(line.expected() - line.available()).isEqualTo((int) GoldenTable.number(row, "N_missing"));
            assertThat(line.zero()).isEqualTo((int) GoldenTable.number(row, "N_zero"));
            assertClose(line.share(), GoldenTable.number(row, "Dat_Avail"), row.toString());
            assertClose(line.shareNonZero(), GoldenTable.number(row, "Non_Zero"), row.toString());
        }
    }

    private static void assertCorrelations(Correlations found, GoldenTable expected, int cells) {
        assertThat(expected.rows()).hasSize(cells);
        for (NamedCsvRecord row : expected.rows()) {
            String first = row.getField("Var1");
            String second = row.getField("Var2");
            if (!first.equals(second)) {
                Association association =
                        found.find(first, second).orElseThrow().association();
                assertClose(association.coefficient(), GoldenTable.number(row, "Correlation"), first + " " + second);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pearson", "spearman"})
    void correlationsOfAsem(String method) throws IOException {
        NodeValues raw = NodeValues.observed(asem().panel(GoldenTable.shared("coinr/01_input/Raw.csv")));
        Correlations found = Correlations.ofLevel(raw, CORRELATIONS.get(method), 1);
        assertThat(found.pairs()).hasSize(49 * 48 / 2);
        assertCorrelations(found, GoldenTable.shared("coinr/11_corr/Raw_L1_" + method + ".csv"), 49 * 49);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pearson", "spearman", "kendall"})
    void correlationsOfLevels(String method) throws IOException {
        Correlation correlation = CORRELATIONS.get(method);
        Correlations ofLevel = Correlations.ofLevel(values("Raw"), correlation, 1);
        assertCorrelations(ofLevel, GoldenTable.own("11_corr/Raw_L1_" + method + ".csv"), 18 * 18);
        NodeValues scores = ownScores();
        Correlations ofLevels = Correlations.between(scores, correlation, scores.level(2), scores.level(4));
        assertThat(ofLevels.pairs()).hasSize(5);
        assertCorrelations(ofLevels, GoldenTable.own("11_corr/Aggregated_L2_L4_" + method + ".csv"), 5);
    }

    @ParameterizedTest
    @CsvSource({"Dimension, 2", "Pillar, 3", "Index, 4"})
    void correlationsWithTheFamily(String relative, int level) throws IOException {
        NodeValues scores = ownScores();
        Correlations found = Correlations.withFamily(scores, Correlation.pearson(), 1);
        assertThat(found.pairs()).hasSize(54);
        List<NamedCsvRecord> rows =
                GoldenTable.own("11_corr/Aggregated_L1_family.csv").rows("Var1", relative);
        assertThat(rows).hasSize(18);
        for (NamedCsvRecord row : rows) {
            Correlations.Pair pair = found.pairs().stream()
                    .filter(each -> each.node().equals(row.getField("Var2")) && scores.level(each.other()) == level)
                    .findFirst()
                    .orElseThrow();
            assertClose(pair.association().coefficient(), GoldenTable.number(row, "Correlation"), row.toString());
        }
    }

    private static void assertAlphas(GoldenTable expected, String set, NodeValues values, int count) {
        Consistency pairwise = Consistency.of(values, Completeness.PAIRWISE);
        Consistency complete = Consistency.of(values, Completeness.COMPLETE);
        List<NamedCsvRecord> rows = expected.rows("dset", set);
        assertThat(rows).hasSize(count);
        for (NamedCsvRecord row : rows) {
            String dimension = row.getField("iCodes");
            int level = Integer.parseInt(row.getField("Level"));
            assertClose(
                    pairwise.find(dimension, level).orElseThrow().alpha().value(),
                    GoldenTable.number(row, "alpha_pairwise"),
                    row.toString());
            assertClose(
                    complete.find(dimension, level).orElseThrow().alpha().value(),
                    GoldenTable.number(row, "alpha_complete"),
                    row.toString());
        }
    }

    /** Raw values with their directions ignored, as COINr does. */
    @ParameterizedTest
    @CsvSource({"Raw, 8", "Normalised, 8", "Aggregated, 12"})
    void alphas(String set, int count) throws IOException {
        assertAlphas(GoldenTable.own("11_corr/cronbach.csv"), set, values(set), count);
    }

    @ParameterizedTest
    @CsvSource({"Raw, 11", "Normalised, 11", "Aggregated, 15"})
    void alphasOfAsem(String set, int count) throws IOException {
        Composite asem = asem();
        Panel treated = asem.panel(GoldenTable.shared("coinr/05_treated/Treated_default_winmax5.csv"));
        NodeValues values = set.equals("Raw")
                ? NodeValues.observed(asem.panel(GoldenTable.shared("coinr/01_input/Raw.csv")))
                : NodeValues.scores(Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), treated)
                        .score());
        assertAlphas(GoldenTable.shared("coinr/11_corr/cronbach.csv"), set, values, count);
    }

    private static void assertTrends(Trends found, GoldenTable expected, int count) {
        String column = expected.columns().get(2);
        assertThat(expected.rows()).hasSize(count);
        for (NamedCsvRecord row : expected.rows()) {
            NodeTrend trend = found.find(row.getField("iCode"), row.getField("uCode"), RowKey.TOTAL)
                    .orElseThrow();
            Double value = column.equals("CAGR") ? trend.growthRate() : trend.percentChange();
            if (row.getField(column).equals("Inf")) {
                assertThat(value).as(row.toString()).isNull();
                assertThat(trend.absent()).isEqualTo("no growth rate: the first number is 0");
            } else if (row.getField(column).equals("NA")) {
                assertThat(value).as(row.toString()).isNull();
                assertThat(trend.absent()).isEqualTo("fewer than two numbers");
            } else {
                double theirs = GoldenTable.number(row, column);
                double relative = column.equals("CAGR") ? RELATIVE : OF_LINES;
                assertThat(value).as(row.toString()).isCloseTo(theirs, within(relative * Math.max(1, theirs)));
            }
            assertClose(trend.shareAvailable(), GoldenTable.number(row, "Avail"), row.toString());
            if (!trend.points().isEmpty()) {
                assertThat(trend.points().get(0).timePeriod()).isEqualTo(row.getField("t_first"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAGR", "prc_change"})
    void trendsOfIndicators(String measure) throws IOException {
        Trends found = Trends.of(ownPanel("01_input/iData_panel.csv"));
        assertTrends(found, GoldenTable.own("14_panel/trends_" + measure + ".csv"), 540);
    }

    @ParameterizedTest
    @ValueSource(strings = "CAGR")
    void trendsOfTheIndex(String measure) throws IOException {
        Panel panel = ownPanel("14_panel/Denominated.csv");
        Trends found = Trends.of(
                Study.of(Composite.LINEAR.withNormalisation(MinMax.standard().withRange(1, 100)), panel)
                        .score());
        assertTrends(found, GoldenTable.own("14_panel/trends_" + measure + "_INDEX.csv"), 30);
    }
}
