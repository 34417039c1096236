package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    private Path folder;

    @Test
    void printsRankingsAndAnExplanationAndSaysWhereItWrote() throws Exception {
        String printed = Printed.by(() -> Quickstart.main(new String[] {folder.toString()}));
        assertThat(printed)
                .contains(
                        "Ranking: Labour market participation, 2024, group NEU27_2020_FOR, EU_MEMBER yes",
                        "Ranking: Technology achievement, 2001",
                        "   1  FIN   Finland         0.7449",
                        "Overall (overall), SE 2014: 77.88 = arithmetic mean of 8 of 8",
                        "status d: definition differs",
                        "RANK  AREA  NAME         SCORE  STATUS  COVERAGE  OBSERVED",
                        "   2  PL    Poland       91.63  u       2 of 2       100 %",
                        "d: definition differs; u: low reliability",
                        "Wrote " + folder.resolve("labour-by-citizenship").resolve("scores.csv"));
    }

    @Test
    void writesScoresAndScorecardsThatReadBack() throws Exception {
        Printed.by(() -> Quickstart.main(new String[] {folder.toString()}));
        for (String study : List.of("labour-by-citizenship", "technology-achievement", "mipex-sweden-2014")) {
            assertThat(folder.resolve(study).resolve("scores.csv")).content().startsWith("NODE,REF_AREA,TIME_PERIOD");
            assertThat(Niem.scorecard(folder.resolve(study).resolve("scorecard.json")))
                    .isEqualTo(Niem.study(study).score());
        }
    }
}
