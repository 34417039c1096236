package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.statistics.multivariate.PrincipalComponents;
import eu.niem.scoring.statistics.multivariate.RotatedFactors;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Principal components as R 4.2.2 has them ({@code prcomp(scale. = TRUE)}, by COINr 1.1.14) and the handbook prints them. */
class ComponentsGoldenTest {
    private static final double RELATIVE = 1e-12;
    private static final Methodology LINEAR = Composite.LINEAR.withNormalisation(MinMax.standard());
    private static final List<String> TAI = List.of(
            "patents",
            "royalties",
            "internet",
            "exports",
            "telephones_log10",
            "electricity_log10",
            "schooling",
            "university");

    private static Column column(GoldenTable table, String name) {
        return Column.of(
                name,
                table.rows().stream()
                        .mapToDouble(row -> GoldenTable.number(row, name))
                        .toArray());
    }

    private static Column column(Scorecard card, String node) {
        return Column.of(
                node,
                card.rows().stream()
                        .mapToDouble(key ->
                                Objects.requireNonNull(card.score(node, key).value()))
                        .toArray());
    }

    private static void assertClose(double value, double expected, String what) {
        assertThat(value).as(what).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }

    private static List<String> groups(GoldenTable table) {
        return table.rows().stream()
                .map(row -> row.getField("group"))
                .distinct()
                .toList();
    }

    private static void assertVariance(PrincipalComponents found, List<NamedCsvRecord> expected) {
        assertThat(found.components()).hasSameSizeAs(expected);
        for (NamedCsvRecord row : expected) {
            PrincipalComponents.Component component = found.component(Integer.parseInt(row.getField("PC")));
            assertClose(component.eigenvalue(), GoldenTable.number(row, "eigenvalue"), "eigenvalue " + row);
            assertClose(component.deviation(), GoldenTable.number(row, "sdev"), "sdev " + row);
            assertClose(component.share(), GoldenTable.number(row, "prop_var"), "share " + row);
            assertClose(component.cumulative(), GoldenTable.number(row, "cum_var"), "cumulative " + row);
        }
    }

    /** Up to the sign of each component; a loading is of the size of 1, so that small ones are compared with that. */
    private static int assertLoadings(PrincipalComponents found, List<NamedCsvRecord> expected) {
        for (PrincipalComponents.Component component : found.components()) {
            List<NamedCsvRecord> rows = expected.stream()
                    .filter(row -> row.getField("PC").equals(String.valueOf(component.number())))
                    .toList();
            double product = 0;
            for (NamedCsvRecord row : rows) {
                product += loading(found, component, row) * GoldenTable.number(row, "loading");
            }
            for (NamedCsvRecord row : rows) {
                double loading = Math.signum(product) * loading(found, component, row);
                assertThat(loading).as(row.toString()).isCloseTo(GoldenTable.number(row, "loading"), within(RELATIVE));
            }
        }
        return expected.size();
    }

    private static double loading(
            PrincipalComponents found, PrincipalComponents.Component component, NamedCsvRecord row) {
        return component.loadings().get(found.variables().indexOf(row.getField("iCode")));
    }

    @Test
    void componentsOfIndicatorsOverCompleteRows() throws IOException {
        GoldenTable data = GoldenTable.bundled("02_denominated/Denominated.csv");
        GoldenTable variance = GoldenTable.bundled("09_weights/PCA_Denominated_L1_variance.csv");
        GoldenTable loadings = GoldenTable.bundled("09_weights/PCA_Denominated_L1_loadings.csv");
        int compared = 0;
        for (String group : groups(variance)) {
            List<Column> columns = loadings.rows("group", group).stream()
                    .map(row -> row.getField("iCode"))
                    .distinct()
                    .map(indicator -> column(data, indicator))
                    .toList();
            PrincipalComponents found = PrincipalComponents.of(columns);
            assertThat(found.rows() + found.dropped()).isEqualTo(30);
            assertVariance(found, variance.rows("group", group));
            compared += assertLoadings(found, loadings.rows("group", group));
        }
        assertThat(compared).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void componentsOfEveryLevel(int level) throws IOException {
        String name = "own/composite/09_weights/PCA_Aggregated_L" + level;
        GoldenTable variance = GoldenTable.shared(name + "_variance.csv");
        GoldenTable loadings = GoldenTable.shared(name + "_loadings.csv");
        Composite own = Composite.of(GoldenTable.bundled("06_normalised/iMeta_with_parameters.csv"));
        Scorecard card = Study.of(LINEAR, own.panel(GoldenTable.bundled("05_treated/Treated.csv")))
                .score();
        for (String group : groups(variance)) {
            PrincipalComponents found = of(card, group);
            assertVariance(found, variance.rows("group", group));
            assertLoadings(found, loadings.rows("group", group));
        }
    }

    private static PrincipalComponents of(Scorecard card, String dimension) {
        Node node = card.nodes().stream()
                .filter(each -> each.id().equals(dimension))
                .findFirst()
                .orElseThrow();
        return PrincipalComponents.of(((eu.niem.core.framework.Dimension) node)
                .children().stream()
                        .filter(Node::isScored)
                        .map(child -> column(card, child.id()))
                        .toList());
    }

    @Test
    void componentsOfThePillarsOfAsem() throws IOException {
        Composite asem =
                Composite.of(GoldenTable.shared("coinr/06_normalised/iMeta_with_normalisation_parameters.csv"));
        GoldenTable treated = GoldenTable.shared("coinr/05_treated/Treated_default_winmax5.csv");
        GoldenTable variance = GoldenTable.shared("coinr/09_weights/PCA_Aggregated_L2_variance.csv");
        GoldenTable weights = GoldenTable.shared("coinr/09_weights/PCA_Aggregated_L2_weights.csv");
        Scorecard card = Study.of(LINEAR, asem.panel(treated)).score();
        int compared = 0;
        for (String group : groups(variance)) {
            PrincipalComponents found = of(card, group);
            assertVariance(found, variance.rows("group", group));
            for (String variable : found.variables()) {
                double expected =
                        GoldenTable.number(weights.rows("iCode", variable).get(0), "Weight");
                double loading =
                        found.component(1).loadings().get(found.variables().indexOf(variable));
                assertClose(Math.abs(loading), Math.abs(expected), variable);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(8);
    }

    /**
     * Kaiser-Meyer-Olkin and Bartlett of the dimension D2 by their formulas in numpy 2.4.6 and scipy 1.17.1 ({@code corrcoef},
     * {@code inv}, {@code det}, {@code chi2.sf}).
     */
    @Test
    void adequacyAndSphericity() throws IOException {
        GoldenTable data = GoldenTable.bundled("02_denominated/Denominated.csv");
        PrincipalComponents found = PrincipalComponents.of(List.of("I05", "I06", "I07", "I08").stream()
                .map(indicator -> column(data, indicator))
                .toList());
        assertThat(found.rows()).isEqualTo(24);
        assertThat(found.dropped()).isEqualTo(6);
        assertClose(Objects.requireNonNull(found.adequacy().overall()), 0.745351730341516, "overall");
        assertThat(found.adequacy().ofVariable().values())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(0.826539674424587, 0.793509538307642, 0.715767804854569, 0.68862731548814);
        assertThat(found.sphericity().degreesOfFreedom()).isEqualTo(6);
        assertClose(Objects.requireNonNull(found.sphericity().statistic()), 50.3660918026935, "statistic");
        assertThat(Objects.requireNonNull(found.sphericity().p())).isCloseTo(3.96995423764279e-09, within(1e-18));
    }

    /** Handbook, table 16: eigenvalues and per cent of variance; it prints 11.1 for 11.17 and 6.0 for 5.89. */
    @Test
    void table16() throws IOException {
        PrincipalComponents found = technology();
        assertThat(rounded(found.components().stream().map(PrincipalComponents.Component::eigenvalue), 2))
                .containsExactly(3.35, 1.75, 0.98, 0.89, 0.47, 0.30, 0.17, 0.08);
        assertThat(rounded(found.components().stream().map(each -> 100 * each.share()), 1))
                .containsExactly(41.9, 21.8, 12.3, 11.2, 5.9, 3.7, 2.2, 0.9);
    }

    /** Handbook, tables 17 and 18: four factors explain 2.64 to 2.68, 1.38, 1.18 and 1.75, by other rotations' ends. */
    @Test
    void table17() throws IOException {
        RotatedFactors found = technology().varimax(4);
        assertThat(found.factors().stream()
                        .map(RotatedFactors.Factor::explained)
                        .toList())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.05 ? 0 : 1)
                .containsExactly(2.64, 1.75, 1.38, 1.18);
    }

    static PrincipalComponents technology() throws IOException {
        GoldenTable table = GoldenTable.shared("composite/tai_23.csv");
        return PrincipalComponents.of(
                TAI.stream().map(indicator -> column(table, indicator)).toList());
    }

    private static List<Double> rounded(java.util.stream.Stream<Double> numbers, int decimals) {
        double scale = IntStream.range(0, decimals).mapToDouble(i -> 10).reduce(1, (one, other) -> one * other);
        return numbers.map(number -> Math.round(number * scale) / scale).toList();
    }
}
