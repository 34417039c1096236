package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.Niem;
import eu.niem.scoring.analysis.EffectiveWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of the golden folder through study folders; the index is the mean of five dimensions with these weights. */
class WeightingFolderTest {
    private static final String AS_THEY_ARE = "'normalisation': {'standard': 'none'}";

    @TempDir
    Path path;

    private static String weighting(String method) {
        return "'weighting': {'standard': " + method + "}";
    }

    private StudyFolder dimensions() throws IOException {
        return StudyFolder.flat(path, GoldenTable.composite("16_beyond/input_dimensions.csv"));
    }

    private static void assertMeans(SavedScores scores, List<Double> weights) throws IOException {
        GoldenTable table = GoldenTable.composite("16_beyond/input_dimensions.csv");
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (var row : table.rows()) {
            double mean = 0;
            for (int i = 0; i < weights.size(); i++) {
                mean += weights.get(i)
                        / total
                        * GoldenTable.number(row, table.figures().get(i));
            }
            String area = row.getField("uCode");
            SavedScores.assertClose(scores.score("INDEX", area), mean, area);
        }
    }

    @ParameterizedTest
    @CsvSource({"entropy, entropy", "critic, critic_minmax"})
    void weightsOfScores(String method, String column) throws IOException {
        List<Double> weights = GoldenTable.composite("16_beyond/weights.csv").rows().stream()
                .map(row -> GoldenTable.number(row, column))
                .toList();
        assertMeans(
                dimensions()
                        .methodology(AS_THEY_ARE, weighting("'" + method + "'"))
                        .score(),
                weights);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Ann': {'D1': 40, 'D2': 20, 'D3': 20, 'D4': 10, 'D5': 10}, 'Bo': {'D1': 20, 'D2': 20, 'D3': 20, 'D4':"
                        + " 30, 'D5': 10}}",
                "[{'D1': 40, 'D2': 20, 'D3': 20, 'D4': 10, 'D5': 10}, {'D1': 20, 'D2': 20, 'D3': 20, 'D4': 30, 'D5': 10}]"
            })
    void budgetsOfTwoExperts(String budgets) throws IOException {
        assertMeans(
                dimensions()
                        .methodology(
                                AS_THEY_ARE, weighting("{'method': 'budget-allocation', 'budgets': " + budgets + "}"))
                        .score(),
                List.of(30.0, 20.0, 20.0, 20.0, 10.0));
    }

    @Test
    void comparisonsInTheOrderOfTheChildren() throws IOException {
        // of weights 4, 2, 2, 1, 1 in every pair: consistent, so the eigenvector is the weights
        String matrix = "[[1,2,2,4,4],[0.5,1,1,2,2],[0.5,1,1,2,2],[0.25,0.5,0.5,1,1],[0.25,0.5,0.5,1,1]]";
        assertMeans(
                dimensions()
                        .methodology(
                                AS_THEY_ARE, weighting("{'method': 'analytic-hierarchy', 'matrix': " + matrix + "}"))
                        .score(),
                List.of(4.0, 2.0, 2.0, 1.0, 1.0));
    }

    private StudyFolder treated() throws IOException {
        return StudyFolder.composite(path, GoldenTable.composite("05_treated/Treated.csv"));
    }

    /** In proportion to the first loadings of COINr's get_PCA, which have one sign in each of these dimensions. */
    @Test
    void principalComponents() throws IOException {
        treated()
                .methodology(
                        "'normalisation': {'standard': 'min-max'}",
                        "'weighting': {'standard': 'framework', 'except': {'@leaf-dimensions': 'principal-component'}}");
        EffectiveWeights found = EffectiveWeights.of(Niem.open(path).fit());
        GoldenTable expected = GoldenTable.composite("09_weights/PCA_Aggregated_L1_weights.csv");
        var byParent = expected.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> found.line(row.getField("iCode")).parent()));
        assertThat(byParent).hasSize(5);
        byParent.values().forEach(rows -> {
            double sum = rows.stream()
                    .mapToDouble(row -> GoldenTable.number(row, "Weight"))
                    .sum();
            rows.forEach(row -> assertThat(found.line(row.getField("iCode")).weight())
                    .isCloseTo(GoldenTable.number(row, "Weight") / sum, within(1e-12)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'correlation-balance'",
                "{'method': 'correlation-balance', 'target': {'P1': 0.5, 'P2': 0.5}}",
                "{'method': 'correlation-balance', 'target': {'P1': 1, 'P2': 1}}"
            })
    void balanceOfThePillars(String method) throws IOException {
        treated()
                .methodology(
                        "'normalisation': {'standard': 'min-max'}",
                        "'weighting': {'standard': 'framework', 'except': {'@root': " + method + "}}");
        EffectiveWeights found = EffectiveWeights.of(Niem.open(path).fit());
        for (var row :
                GoldenTable.composite("09_weights/opt_balance_L3_tight.csv").rows()) {
            assertThat(found.line(row.getField("iCode")).weight())
                    .isCloseTo(GoldenTable.number(row, "Weight"), within(1e-6));
        }
    }

    /** Weights for all nodes may be given at once; each dimension takes those of its children. */
    @Test
    void givenWeightsOfAllNodes() throws IOException {
        String weights = GoldenTable.composite("07_aggregated/weights.csv").rows().stream()
                .filter(row -> !row.getField("Level").equals("4"))
                .map(row -> "'" + row.getField("iCode") + "': " + row.getField("Weight"))
                .collect(Collectors.joining(", "));
        treated()
                .methodology(
                        "'normalisation': {'standard': {'method': 'min-max', 'lower': 1}}",
                        weighting("{'method': 'given', 'weights': {" + weights + "}}"))
                .score()
                .assertAre(GoldenTable.composite("07_aggregated/minmax1_100_a_amean.csv"));
    }
}
