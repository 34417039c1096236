package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceOptionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aStudyOfSeveralPeriodsAndGroups() {
        Niem.save(Niem.study("labour-by-citizenship"), folder);
    }

    @Test
    void withoutEverybodyTheGroupMustBeSaid() {
        Called called = niem("rank", folder, "labour");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("say which --group is meant", "NEU27_2020_FOR");
    }

    @Test
    void theLastPeriodIsMeantWhereNoneIsGiven() {
        Called called = niem("rank", folder, "labour", "--group", "NEU27_2020_FOR");
        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("Ranking: Labour market participation, 2024, group NEU27_2020_FOR\n");
    }

    @Test
    void unknownPeriodsAndGroupsAreAnsweredWithTheKnownOnes() {
        assertThat(niem("rank", folder, "labour", "--period", "1900").err())
                .contains("there is no period '1900'", "2024");
        assertThat(niem("rank", folder, "labour", "--group", "XX").err())
                .contains("there is no group 'XX' in 2024", "NEU27_2020_FOR");
    }
}
