package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.io.Niem;
import eu.niem.scoring.analysis.EffectiveWeights;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of OECD/JRC, Handbook on Constructing Composite Indicators (2008), through study folders. */
class HandbookFolderTest {
    private static final String EQUAL = "'weighting': {'standard': 'equal'}";
    private static final String BUDGETS = "'weighting': {'standard': {'method': 'budget-allocation', 'budgets':"
            + " {'mean': {'patents': 11, 'royalties': 11, 'internet': 11, 'exports': 18, 'telephones_log10': 10,"
            + " 'electricity_log10': 6, 'schooling': 15, 'university': 18}}}}";
    private static final Map<String, String> POSTS = new LinkedHashMap<>();

    static {
        POSTS.put("patents", "'worst': 0, 'best': 994");
        POSTS.put("royalties", "'worst': 0, 'best': 272.6");
        POSTS.put("internet", "'worst': 0, 'best': 232.4");
        POSTS.put("exports", "'worst': 0, 'best': 80.8");
        POSTS.put("telephones_log10", "'worst': 0, 'best': " + Math.log10(901));
        POSTS.put("electricity_log10", "'worst': " + Math.log10(22) + ", 'best': " + Math.log10(6969));
        POSTS.put("schooling", "'worst': 0.8, 'best': 12");
        POSTS.put("university", "'worst': 0.1, 'best': 27.4");
    }

    @TempDir
    Path path;

    private StudyFolder tai;
    private final Map<String, String> codes = new LinkedHashMap<>();

    @BeforeEach
    void technology() throws IOException {
        StringBuilder lines = new StringBuilder("ref_area," + String.join(",", POSTS.keySet()) + "\n");
        for (NamedCsvRecord row : GoldenTable.read("composite/tai_23.csv").rows()) {
            codes.put(country(row), "C" + codes.size());
            lines.append(code(row));
            POSTS.keySet().forEach(id -> lines.append(',').append(row.getField(id)));
            lines.append('\n');
        }
        String children = POSTS.entrySet().stream()
                .map(post -> "{'id': '" + post.getKey() + "', 'name': 'x', 'quantity': {'unitMeasure': 'NUM', "
                        + post.getValue() + "}}")
                .collect(Collectors.joining(","));
        tai = new StudyFolder(path)
                .framework("{'id': 'TAI', 'name': 'Technology', 'children': [" + children + "]}")
                .file("observations.csv", withPeriod(lines.toString()));
    }

    /** The country without what follows a comma, as of Korea in one of the tables. */
    private static String country(NamedCsvRecord row) {
        return row.getField("country").replaceFirst(",.*", "");
    }

    private static String withPeriod(String table) {
        return table.replaceFirst("\n", ",TIME_PERIOD\n").replaceAll("(?m)^(C.*)$", "$1,2020");
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Table 15: mean years of schooling of 23 countries; every cell of the methods that the formats name. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            rank;0;'rank'
            z;2;'z-score'
            minmax;2;{'method': 'min-max', 'upper': 1}
            ratio_mean;2;'ratio-to-mean'
            ratio_best;2;'fraction-of-best'
            above_below_p20;0;'above-below-mean'
            """)
    void table15(String column, int decimals, String method) throws IOException {
        SavedScores scores =
                tai.methodology("'normalisation': {'standard': " + method + "}").score();
        GoldenTable printed = GoldenTable.read("composite/handbook_table15_schooling_normalisations.csv");
        assertThat(printed.rows()).hasSize(23);
        for (NamedCsvRecord row : printed.rows()) {
            double score = scores.score("schooling", code(row));
            assertThat(rounded(score, decimals))
                    .as(column + " of " + row.getField("country"))
                    .isEqualTo(rounded(GoldenTable.number(row, column), decimals));
        }
    }

    private String code(NamedCsvRecord row) {
        return String.valueOf(codes.get(country(row)));
    }

    /** Tables 23 and 38: goalposts of the UNDP and linear aggregation; the geometric mean of raw figures. */
    @ParameterizedTest
    @CsvSource({"EW, goalposts, arithmetic-mean", "BAP, goalposts, arithmetic-mean", "GME, none, geometric-mean"})
    void ranksOfTables23And38(String column, String normalisation, String aggregation) throws IOException {
        SavedScores scores = tai.methodology(
                        "'normalisation': {'standard': '" + normalisation + "'}",
                        column.equals("BAP") ? BUDGETS : EQUAL,
                        "'aggregation': {'standard': '" + aggregation + "'}")
                .score();
        for (NamedCsvRecord row :
                GoldenTable.read("composite/tai_published_ranks_T23_T38.csv").rows()) {
            assertThat(scores.rank("TAI", code(row)))
                    .as(row.getField("country"))
                    .isEqualTo(Integer.parseInt(row.getField(column)));
        }
    }

    /** Table 19, where each weight lies between 10 and 15 per cent of their sum; two printed digits. */
    @Test
    void table19() throws IOException {
        SavedScores scores = tai.methodology(
                        "'normalisation': {'standard': {'method': 'min-max', 'upper': 1}}",
                        "'aggregation': {'standard': {'method': 'benefit-of-the-doubt', 'minWeight': 0.1, 'maxWeight':"
                                + " 0.15}}")
                .score();
        for (NamedCsvRecord row :
                GoldenTable.read("composite/tai_published_scores.csv").rows()) {
            assertThat(scores.score("TAI", code(row)))
                    .as(row.getField("country"))
                    .isCloseTo(GoldenTable.number(row, "BOD_T19"), within(0.0075));
        }
    }

    /** Table 20: the weights of one expert's comparisons, computed apart from this library. */
    @Test
    void table20() throws IOException {
        tai.methodology("'weighting': {'standard': {'method': 'analytic-hierarchy', 'matrix': [[1,2,3,2,5,5,1,3],"
                + "[0.5,1,2,0.5,4,4,0.5,3],[" + 1 / 3.0 + ",0.5,1,0.25,2,2,0.2,0.5],[0.5,2,4,1,4,4,0.5,3],"
                + "[0.2,0.25,0.5,0.25,1,1,0.2,0.5],[0.2,0.25,0.5,0.25,1,1,0.2,0.5],[1,2,5,2,5,5,1,4],[" + 1 / 3.0
                + "," + 1 / 3.0 + ",2," + 1 / 3.0 + ",2,2,0.25,1]]}}");
        EffectiveWeights found = EffectiveWeights.of(Niem.open(path).fit());
        List<Double> expected = List.of(.2291, .1346, .0594, .1761, .0385, .0385, .2522, .0715);
        List<String> ids = new ArrayList<>(POSTS.keySet());
        for (int i = 0; i < 8; i++) {
            assertThat(found.line(ids.get(i)).weight()).as(ids.get(i)).isCloseTo(expected.get(i), within(0.00005));
        }
    }

    /** Table 25: 21 voters of four kinds; a kind is an indicator, the number of its voters a weight. */
    @ParameterizedTest
    @CsvSource({"borda-count, 24, 44, 38, 20", "copeland, -3, 1, 3, -1", "kemeny, 0, 2, 3, 1"})
    void table25(String method, double a, double b, double c, double d) throws IOException {
        String children = List.of(3, 5, 7, 6).stream()
                .map(votes -> "{'id': 'v" + votes + "', 'name': 'x', 'weight': " + votes
                        + ", 'quantity': {'unitMeasure': 'NUM', 'direction': 'higher-is-better'}}")
                .collect(Collectors.joining(","));
        SavedScores scores = new StudyFolder(path)
                .framework("{'id': 'choice', 'name': 'Choice', 'children': [" + children + "]}")
                .file(
                        "observations.csv",
                        "REF_AREA,TIME_PERIOD,v3,v5,v7,v6\na,2020,4,4,1,1\nb,2020,3,2,4,3\nc,2020,2,3,2,4\nd,2020,1,1,3,2\n")
                .methodology(
                        "'normalisation': {'standard': 'none'}",
                        "'weighting': {'standard': 'framework'}",
                        "'aggregation': {'standard': '" + method + "'}")
                .score();
        double voters = method.equals("borda-count") ? 21 : 1; // points are a mean of voters
        SavedScores.assertClose(scores.score("choice", "a") * voters, a, "a");
        SavedScores.assertClose(scores.score("choice", "b") * voters, b, "b");
        SavedScores.assertClose(scores.score("choice", "c") * voters, c, "c");
        SavedScores.assertClose(scores.score("choice", "d") * voters, d, "d");
    }

    /** Table 14: the ratio to the leader of each year, in degrees Celsius and Fahrenheit; the book prints three decimals. */
    @ParameterizedTest
    @CsvSource({"35, 39, 35.9, 40, 0.9487, 0.9488", "95, 102.2, 96.62, 104, 0.9648, 0.9645"})
    void table14(double a, double b, double laterA, double laterB, String first, String later) throws IOException {
        SavedScores scores = new StudyFolder(path)
                .framework("{'id': 'weather', 'name': 'Weather', 'children': [{'id': 'heat', 'name': 'x', 'quantity':"
                        + " {'unitMeasure': 'CEL', 'direction': 'higher-is-better'}}, {'id': 'humid', 'name': 'x',"
                        + " 'quantity': {'unitMeasure': 'PC', 'direction': 'higher-is-better'}}]}")
                .file(
                        "observations.csv",
                        "REF_AREA,TIME_PERIOD,heat,humid\nA,2003," + a + ",75\nB,2003," + b + ",50\nA,2004," + laterA
                                + ",70\nB,2004," + laterB + ",45\n")
                .methodology("'reference': 'each-period'", "'normalisation': {'standard': 'fraction-of-best'}")
                .score();
        assertThat(rounded(scores.score("weather", "A", "2003"), 4)).isEqualTo(first);
        assertThat(rounded(scores.score("weather", "A", "2004"), 4)).isEqualTo(later);
    }
}
