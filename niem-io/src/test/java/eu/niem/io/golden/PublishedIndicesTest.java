package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indices as they were printed, digit by digit; {@code SOURCE.md} in each folder says where its figures are from. */
class PublishedIndicesTest {
    private static Path folder(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Niem.class.getResource("cases/" + name), name)
                .toURI());
    }

    @ParameterizedTest
    @CsvSource({
        "F03-hdi-2022-ranks, 3, 30",
        "F06-ghi-2016-more-is-worse, 1, 9",
        "F08-ihdi-2022-product, 3, 10",
        "F11-gdi-2022-goalposts-by-group, 9, 16",
        "F16-target-on-1-to-100, 10, 3"
    })
    void scoresAndRanksAreThePrintedOnes(String name, int decimals, int rows) throws IOException, URISyntaxException {
        Scorecard card = Niem.open(folder(name)).score();
        List<String> lines = Files.readAllLines(folder(name).resolve("expected.csv"));
        assertThat(lines).hasSize(rows + 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            RowKey key = RowKey.of(cells[1], cells[2], cells[3]);
            Double score = Objects.requireNonNull(card.score(cells[0], key).value(), line);
            assertThat(BigDecimal.valueOf(score).setScale(decimals, RoundingMode.HALF_UP))
                    .as(line)
                    .isEqualByComparingTo(cells[4]);
            if (cells.length > 5) {
                assertThat(card.rank(cells[0], key)).as(line).hasValue(Integer.parseInt(cells[5]));
            }
        }
    }
}
