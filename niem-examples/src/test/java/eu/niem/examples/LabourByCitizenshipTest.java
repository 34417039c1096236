package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Ranking;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures: Eurostat, lfsa_ergan and lfsa_urgan, 2025 extraction. Scores computed by hand from the goalposts 30 to 90 and
 * 40 to 0.
 */
class LabourByCitizenshipTest {
    private static final Scorecard SCORECARD =
            Niem.study("labour-by-citizenship").score();

    @Test
    void theLatestYearWithEnoughMembersIs2024() {
        assertThat(LabourByCitizenship.latestYear(SCORECARD)).isEqualTo("2024");
    }

    @Test
    void twentyTwoOfTwentySevenMembersAreRanked() {
        Ranking ranking = LabourByCitizenship.ranking(SCORECARD, "2024");
        assertThat(ranking.places()).hasSize(22);
        assertThat(ranking.unranked())
                .hasSize(5)
                .allMatch(score -> score.absent() == AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(ranking.places().get(0).name()).isEqualTo("Malta");
    }

    @Test
    void spainGetsTheMeanOfBothIndicators() {
        double employment = 100 * (63.3 - 30) / (90 - 30);
        double unemployment = 100 * (40 - 18.1) / (40 - 0);
        assertThat(SCORECARD
                        .score("labour", RowKey.of("ES", "2024", LabourByCitizenship.NON_EU))
                        .value())
                .isCloseTo((employment + unemployment) / 2, Offset.offset(1e-12));
    }

    @Test
    void theExplanationGoesDownToFlagsAndSources() {
        assertThat(SCORECARD
                        .explain("labour", RowKey.of("ES", "2024", LabourByCitizenship.NON_EU))
                        .toString())
                .contains(
                        "observed '63.3'", "status d: definition differs", "source ESTAT-LFSA_ERGAN: Employment rates");
    }

    @Test
    void theExamplePrintsARankingAndTheGapsOfGroups() throws Exception {
        assertThat(Printed.by(() -> LabourByCitizenship.main(new String[0])))
                .startsWith("Ranking: Labour market participation, 2024, group NEU27_2020_FOR, EU_MEMBER yes\n")
                .contains("Gaps between groups in 2024, and what became of them since 2021, against Nationals\n")
                .contains("Sweden -36.79")
                .contains("50.04            86.83      -36.79");
    }
}
