package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theRankingIsThatOfTheLastPeriodAndEverybody() {
        Called called = niem("rank", ROUND, "overall");
        assertThat(called.status()).isZero();
        assertThat(called.out()).isEqualTo(Niem.open(ROUND).score().ranking("overall", "2021") + "\n");
    }

    @Test
    void anUnknownNodeIsAWrongCallAnsweredWithTheKnownOnes() {
        Called called = niem("rank", ROUND, "over-all");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("there is no node 'over-all'", "overall, housing");
    }

    @Test
    void aMethodologyThatRefusesRanksSaysWhy() {
        Study study = Niem.open(ROUND);
        Methodology refusing =
                study.methodology().withOutputs(Set.of(Output.SCORES)).withNote("not for contests");
        Niem.save(study.withMethodology(refusing), folder);
        Called called = niem("rank", folder, "overall");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("gives no ranks: not for contests");
    }
}
