package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static Score score(String area, @Nullable Double value) {
        return new Score(
                "node",
                RowKey.of(area, "2021"),
                value,
                new Coverage(value == null ? 0 : 1, 1),
                Quality.UNKNOWN,
                "",
                value == null ? AbsenceReason.MISSING : null);
    }

    private static List<Integer> ranks(Double... values) {
        List<Score> scores = Arrays.stream(values)
                .map(value -> score("A" + Arrays.asList(values).indexOf(value) + values.length, value))
                .toList();
        return Ranking.of("title", scores, area -> area).places().stream()
                .map(Ranked::rank)
                .toList();
    }

    @Test
    void equalScoresShareTheLowerRank() {
        assertThat(ranks(50.0, 90.0, 90.0, 10.0)).containsExactly(1, 1, 3, 4);
        assertThat(ranks(5.0, 5.0, 5.0)).containsExactly(1, 1, 1);
        assertThat(ranks(0.0, -0.0)).as("there is one zero").containsExactly(1, 1);
        assertThat(ranks()).isEmpty();
    }

    @Test
    void rankingIsByTheExactScoreNotByWhatIsPrinted() {
        Ranking ranking = Ranking.of("t", List.of(score("A", 62.5001), score("B", 62.5004)), area -> area);
        assertThat(ranking.places().stream().map(place -> place.score().key().refArea()))
                .containsExactly("B", "A");
        assertThat(ranking.places().stream().map(Ranked::rank)).containsExactly(1, 2);
        assertThat(ranking.toString().lines().filter(line -> line.contains("62.50")))
                .hasSize(2);
    }

    @Test
    void areasWithoutAScoreAreNotRanked() {
        Ranking ranking = Ranking.of("t", List.of(score("B", null), score("A", null), score("C", 1.0)), area -> area);
        assertThat(ranking.places()).hasSize(1);
        assertThat(ranking.unranked().stream().map(each -> each.key().refArea()))
                .containsExactly("A", "B");
        assertThatThrownBy(() -> new Ranked(1, "A", score("A", null))).hasMessageContaining("have a value");
    }

    @Test
    void anAggregateStandsBelowTheRankedWithItsScore() {
        Ranking ranking = Ranking.of("t", List.of(score("B", null), score("A", 1.0)), area -> area)
                .withAggregates(List.of(score("Z", 5.0)), area -> "All of " + area);
        assertThat(ranking.places()).hasSize(1);
        assertThat(ranking.unranked()).hasSize(1);
        assertThat(ranking.toString().lines().skip(3).map(line -> line.strip().replaceAll(" +", " ")))
                .satisfiesExactly(
                        area -> assertThat(area).startsWith("1 A"),
                        all -> assertThat(all).startsWith("Z All of Z 5 ").endsWith("aggregate"),
                        none -> assertThat(none).startsWith("B B"));
    }
}
