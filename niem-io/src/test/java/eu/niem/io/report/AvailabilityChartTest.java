package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.evaluation.availability.DataAvailability;
import org.junit.jupiter.api.Test;

class AvailabilityChartTest {
    @Test
    void aFieldIsTheShareThatWasCollected() {
        Chart chart = Chart.availability(DataAvailability.of(new RoundStudy().open()), RoundStudy.LAST);
        assertThat(chart.table().toString()).containsPattern("Estonia +3 of 4 +1 of 2 +2 of 2");
        assertThat(chart.svg()).contains(">75<", ">50<", ">100<");
    }
}
