package eu.niem.scoring.aggregation;

import static eu.niem.scoring.fixture.RawAreas.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.fixture.OneDimension;
import org.junit.jupiter.api.Test;

class HarmonicMeanTest {
    /** COINr 1.1.14's a_hmean(c(-1,2,3)) is -18. */
    @Test
    void aHarmonicMeanOfANegativeIsUndefined() {
        OneDimension study = OneDimension.study().with(-1).with(2).with(3);
        assertThat(study.all(RAW.withAggregation(HarmonicMean.standard())).absent())
                .isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(study.score(RAW.withAggregation(HarmonicMean.standard()))
                        .explain("all", OneDimension.KEY)
                        .toString())
                .contains("because a harmonic mean has no value where a child is -1");
    }
}
