package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.result.Explanation;
import eu.niem.io.Niem;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The case {@code F13-sum-explanation}; its {@code SOURCE.md} says where it is from. */
class SumCaseTest {
    @Test
    void factorsTimesValuesGiveTheScore() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Niem.class.getResource("cases/F13-sum-explanation"))
                .toURI());
        Explanation sum = Niem.open(folder).score().explain("idx", "A", "2020");
        assertThat(sum).hasToString("""
                idx, A 2020: 7 = sum of 2 of 2
                |- a  1.00 x 3  as it is
                |  `- observed '3'
                `- b  1.00 x 4  as it is
                   `- observed '4'""");
    }
}
