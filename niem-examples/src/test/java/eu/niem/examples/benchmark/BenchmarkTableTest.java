package eu.niem.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTableTest {
    private static final double NONE = Double.NaN;
    private static final Measured LIBRARY =
            new Measured(ScoringBenchmark.class, "library", "min-max", 1_234_567, 9_876, NONE);
    private static final Measured LOOPS = new Measured(ScoringBenchmark.class, "loops", "min-max", 987_654, NONE, NONE);
    private static final Measured NAIVE = new Measured(ScoringBenchmark.class, "naive", "min-max", 500_000, 12, NONE);
    private static final Measured OTHER = new Measured(ScoringBenchmark.class, "naive", "goalposts", 1, 12, NONE);
    private static final Measured WEIGHT = new Measured(PanelBenchmark.class, "weigh", "", 1e9, 1e9, 11.26);

    @Test
    void timesAndSizesHaveAtMostThreeDigitsAndAUnit() {
        assertThat(lines(NAIVE)).last().asString().endsWith("| 500 µs | 12 B |  |");
        assertThat(lines(OTHER)).last().asString().endsWith("| 1 ns | 12 B |  |");
    }

    @Test
    void whatWasMeasuredOfTheSameParametersStandsBeside() {
        assertThat(lines(LIBRARY, LOOPS, NAIVE, OTHER))
                .contains("| fit and score 1 500 × 156, min-max | 1.23 ms | 9.88 kB | 1.25 × loops, 2.47 × naive |");
    }

    @Test
    void whatWasNotMeasuredIsLeftOut() {
        assertThat(lines(LIBRARY, OTHER)).contains("| fit and score 1 500 × 156, min-max | 1.23 ms | 9.88 kB |  |");
        assertThat(lines(LOOPS)).last().asString().endsWith("| 988 µs |  |  |");
    }

    @Test
    void whatIsHeldHasATableOfItsOwnWithoutTime() {
        assertThat(lines(WEIGHT))
                .containsExactly(
                        "",
                        "| held | bytes a cell |",
                        "|---|---:|",
                        "| a panel of 2 000 000 cells, 40 000 × 50, with numbers and flags, keys of rows included | 11.3 |");
    }

    private static List<String> lines(Measured... results) {
        return new BenchmarkTable(List.of(results)).markdown().lines().toList();
    }
}
