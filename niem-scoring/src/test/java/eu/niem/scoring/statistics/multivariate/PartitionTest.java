package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionTest {
    @Test
    void clustersStandTogether() {
        List<String> many = IntStream.range(0, 20).mapToObj(i -> "AREA" + i).toList();
        Partition found = new Partition("Some", List.of(List.of("A", "B"), many), Map.of("C", "no number"));
        assertThat(found).hasToString("""
                        Some
                        CLUSTER  SIZE  MEMBERS                                                                        LEFT_OUT
                        -------------------------------------------------------------------------------------------------------
                              1     2  A, B
                              2    20  AREA0, AREA1, AREA2, AREA3, AREA4, AREA5, AREA6, AREA7, AREA8, AREA9, AREA10,
                                       AREA11, AREA12, AREA13, AREA14, AREA15, AREA16, AREA17, AREA18, AREA19
                                       C                                                                              no number""");
    }
}
