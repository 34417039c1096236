package eu.niem.scoring.treatment;

import static eu.niem.scoring.treatment.TreatedColumns.NONE;
import static eu.niem.scoring.treatment.TreatedColumns.numbers;
import static eu.niem.scoring.treatment.TreatedColumns.score;
import static eu.niem.scoring.treatment.TreatedColumns.tail;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.panel.Panel;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatOutliersTest {
    /** COINr 1.1.14's indiv_specs for one indicator wipes the parameters of others, and leaves one with NA untreated. */
    @Test
    void parametersOfOneIndicatorDoNotWipeThoseOfAnother() {
        double[] numbers = tail(20, 1);
        double[] withGap = numbers.clone();
        withGap[3] = NONE;
        Panel panel = PanelByColumns.of("a", numbers)
                .and("b", withGap)
                .and("c", numbers)
                .areas();
        Treatment none = TreatOutliers.standard().withMaxPoints(0).withIndicators(List.of("a"));
        Treatment one = TreatOutliers.standard().withMaxPoints(1).withIndicators(List.of("b"));
        Treated treated = score(panel, none, one).treated();
        assertThat(treated.changed("a")).as("no point: a logarithm").isEqualTo(21);
        assertThat(treated.changed("b")).as("one point winsorised").isEqualTo(1);
        assertThat(treated.changed("c")).isZero();
        assertThat(treated.data().rows()).hasSize(2);
    }
}
