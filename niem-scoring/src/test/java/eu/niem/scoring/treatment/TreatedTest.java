package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreatedTest {
    @Test
    void countsOfTreatmentsThatAreNoughtEverywhereAreNotPrinted() {
        ThreeAreas skewed = new ThreeAreas();
        IntStream.range(0, 20).forEach(i -> skewed.with("A" + i, i == 0 ? 100 : i % 4));
        Scorecard treated = skewed.score(Methodology.standard().withTreatments(Winsorise.standard()));
        assertThat(treated.treated().table().header())
                .contains("CHANGED")
                .doesNotContain("IMPUTED", "REMOVED", "SCREENED_OUT");
    }
}
