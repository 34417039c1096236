package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.HostileFiles;
import eu.niem.io.reading.Issues;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftingTest {
    static List<HostileFiles.Hostile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileHasAProposalOrIsRefusedByName(HostileFiles.Hostile file) {
        Issues issues = new Issues(10);
        Drafted drafted = Drafting.of("x", "x", file.content(), Limits.STANDARD, issues);
        assertThat(drafted == null).isEqualTo(issues.hasErrors());
    }

    @Test
    void whatHasNoNumbersIsRefused() {
        Issues issues = new Issues(10);
        assertThat(Drafting.of("x", "x.csv", Drafts.bytes("area,year\nAT,2020\n"), Limits.STANDARD, issues))
                .isNull();
        assertThat(issues.list()).singleElement().asString().startsWith("error x: no column of the file holds numbers");
    }

    @Test
    void whatIsWrongWithTheFormIsSaidWithItsPlace() {
        Issues issues = new Issues(10);
        assertThat(Drafting.of("x", "x.tsv", Drafts.bytes("geo\\time\t2020\nAT\t1\t2\n"), Limits.STANDARD, issues))
                .isNull();
        assertThat(issues.list()).singleElement().asString().startsWith("error x:2:");
    }
}
