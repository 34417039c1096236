package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static eu.niem.scoring.fixture.RawAreas.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.fixture.OneDimension;
import org.junit.jupiter.api.Test;

class HarmonicMeanTest {
    @Test
    void meansAreInProportionAtTheEndsOfTheRange() {
        for (double unit : new double[] {1e-300, 1, 1e300}) {
            assertThat(score(HarmonicMean.standard(), 2 * unit, 6 * unit) / unit)
                    .isCloseTo(3, within(1e-14));
            assertThat(score(GeometricMean.standard(), 2 * unit, 8 * unit) / unit)
                    .isCloseTo(4, within(1e-12));
            assertThat(score(PowerMean.of(2), unit, 7 * unit) / unit).isCloseTo(5, within(1e-12));
        }
        assertThat(score(GeometricMean.standard(), 1e-300, 1e300)).isCloseTo(1, within(1e-12));
    }

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
