package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.check.InvalidInputException;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.weighting.AnalyticHierarchyWeighting;
import eu.niem.scoring.weighting.BudgetAllocationWeighting;
import eu.niem.scoring.weighting.CorrelationBalanceWeighting;
import eu.niem.scoring.weighting.FactorAnalysisWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights as a document. */
class NiemWeightsTest {

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("weights.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void aTableOfNodesAndWeightsIsRead() throws IOException {
        assertThat(Niem.weights(file("node;weight", "housing;2", "employment;.5", "x;1e1")))
                .isEqualTo(GivenWeighting.of(Map.of("housing", 2.0, "employment", 0.5, "x", 10.0)));
    }

    @Test
    void weightsOfAPlanAreSavedAndGivenAgain() {
        Study study = Niem.study("technology-achievement");
        EffectiveWeights weights = EffectiveWeights.of(study.fit());
        Path path = folder.resolve("plan.csv");
        Niem.save(weights, path);
        GivenWeighting given = Niem.weights(path);
        Study again = study.withMethodology(study.methodology().withWeighting(given));
        EffectiveWeights found = EffectiveWeights.of(again.fit());
        for (EffectiveWeights.Line line : weights.lines()) {
            assertThat(found.line(line.node()).effective()).isCloseTo(line.effective(), within(1e-15));
        }
        Niem.save(given, path);
        assertThat(Niem.weights(path)).isEqualTo(given);
    }

    @Test
    void weightingsWithTablesAreSavedAndReadEqual() {
        Path path = folder.resolve("methodology.json");
        for (Weighting weighting : List.of(
                BudgetAllocationWeighting.of(Map.of("method", Map.of("a", 60.0, "b", 40.0), "ann", Map.of("b", 1.0))),
                AnalyticHierarchyWeighting.of(List.of("a", "b"), List.of(List.of(1.0, 3.0), List.of(1 / 3.0, 1.0))),
                CorrelationBalanceWeighting.of(Map.of("a", 0.3, "b", 0.7)).withTolerance(1e-4),
                CorrelationBalanceWeighting.standard(),
                FactorAnalysisWeighting.standard()
                        .withMinimumEigenvalue(0.9)
                        .withMinimumShare(0.05)
                        .withMinimumCumulative(0.8))) {
            Methodology methodology = Methodology.standard().withWeighting(weighting);
            Niem.save(methodology, path);
            assertThat(Niem.methodology(path)).isEqualTo(methodology);
        }
    }

    @Test
    void everyMistakeIsReportedAtOnce() throws IOException {
        Path path = file("NODE,WEIGHT", "a,-1", "a,2", ",3", "b,", "c,1d", "d,1e999");
        assertThatThrownBy(() -> Niem.weights(path))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a weight must be a number of 0 or more, such as 2 or 0.5, but is '-1'")
                .hasMessageContaining("the node 'a' is listed already in line 2")
                .hasMessageContaining("give the row its NODE")
                .hasMessageContaining("give the row its WEIGHT")
                .hasMessageContaining("but is '1d'")
                .hasMessageContaining("but is '1e999'");
    }

    @Test
    void weightsMustNotAllBeZero() throws IOException {
        Path path = file("NODE,WEIGHT", "a,0", "b,0");
        assertThatThrownBy(() -> Niem.weights(path)).hasMessageContaining("above 0 for one node at least");
        assertThatThrownBy(() -> Niem.weights(file("NODE,WEIGHT")))
                .hasMessageContaining("above 0 for one node at least");
        assertThatThrownBy(() -> Niem.weights(file("NODE", "a")))
                .hasMessageContaining("the table has no column WEIGHT");
    }
}
