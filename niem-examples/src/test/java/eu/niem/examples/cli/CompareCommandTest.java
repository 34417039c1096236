package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Minimum;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aCorrectedCopyShowsWhatWasCorrected() throws IOException {
        Path corrected = Called.round(folder, "observations.csv", "HOU2,LV,2021,advice,", "HOU2,LV,2021,advice+rent,");
        Called called = niem("compare", ROUND, corrected);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("Corrections to 2021", "Answers corrected in 2021", "Advice, Rent subsidy");
    }

    @Test
    void twoRoundsAreComparedOnTheInstrumentOfTheLater() throws IOException {
        Path earlier = Called.round(folder, "observations.csv", ",2021,", ",2019,");
        Called called = niem("compare", earlier, ROUND);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("Change from 2019 to 2021");
        assertThat(niem("compare", ROUND, earlier).out()).isEqualTo(called.out());
    }

    @Test
    void twoMethodologiesAreSideBySideWithWhatEachStepMoved() {
        Study study = Niem.open(ROUND);
        Niem.save(study.withMethodology(study.methodology().withAggregation(Minimum.standard())), folder);
        Called called = niem("compare", ROUND, folder);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("Comparison: Overall, 2021", "Effects of steps: ", "aggregation");
    }

    @Test
    void studiesOfDifferentFrameworksAndPeriodsCannotBeCompared() {
        Niem.save(Niem.study("technology-achievement"), folder);
        Called called = niem("compare", folder, ROUND);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("rounds must be of one framework");
    }

    @Test
    void aNodeThatIsNoneIsAWrongCallWhateverIsCompared() {
        Called called = niem("compare", Called.ROUND, Called.ROUND, "--node", "none");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("has no node 'none'; known are");
    }
}
