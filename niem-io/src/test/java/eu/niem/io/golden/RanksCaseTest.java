package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Study folders whose ranks and classes are known; {@code SOURCE.md} in each says where it is from. */
class RanksCaseTest {
    private static Path folder(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Niem.class.getResource("cases/" + name), name)
                .toURI());
    }

    @ParameterizedTest
    @CsvSource({"F01-ties-yes-no, 1e-10, 4", "F03-hdi-2022-ranks, 0.0005, 30"})
    void ranksAreTheKnownOnes(String name, double precision, int areas) throws IOException, URISyntaxException {
        Scorecard card = Niem.open(folder(name)).score();
        List<String> lines = Files.readAllLines(folder(name).resolve("expected.csv"));
        assertThat(lines).hasSize(areas + 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            RowKey key = RowKey.of(cells[1], cells[2], cells[3]);
            assertThat(card.score(cells[0], key).value())
                    .as(line)
                    .isCloseTo(Double.parseDouble(cells[4]), within(precision));
            assertThat(card.rank(cells[0], key)).as(line).hasValue(Integer.parseInt(cells[5]));
        }
    }

    @Test
    void aClassThatNoScoreCanReachIsAWarningOfTheFolder() throws URISyntaxException {
        Checked<Study> checked = Niem.check(folder("F05-bands-on-0-to-1"));
        assertThat(checked.isValid()).isTrue();
        assertThat(checked.issues().stream()
                        .filter(issue -> issue.code().equals("unreachable-band"))
                        .map(issue -> issue.where().path()))
                .containsExactly("/bands/bands/1", "/bands/bands/2");
    }
}
