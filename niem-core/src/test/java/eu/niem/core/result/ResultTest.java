package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static Score score(String area, @Nullable Double value) {
        return new Score(
                "node",
                RowKey.of(area, "2021"),
                value,
                new Coverage(value == null ? 0 : 1, 1),
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
    void aScoreHasAValueOrAReason() {
        RowKey key = RowKey.of("A", "2021");
        assertThatThrownBy(() -> new Score("n", key, null, Coverage.NONE, "", null))
                .hasMessageContaining("have either a value or a reason");
        assertThatThrownBy(() -> new Score("n", key, 1.0, Coverage.NONE, "", AbsenceReason.MISSING))
                .hasMessageContaining("have either a value or a reason");
        assertThatThrownBy(() -> new Score("n", key, Double.NaN, Coverage.NONE, "", null))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new Coverage(2, 1)).hasMessageContaining("coverage must lie from 0");
    }

    @Test
    void everyReasonHasItsCodeAndOnlyTwoLeaveTheExpected() {
        assertThat(Arrays.stream(AbsenceReason.values()).map(AbsenceReason::code))
                .containsExactly(
                        "not-applicable",
                        "not-collected",
                        "missing",
                        "suppressed",
                        "insufficient-coverage",
                        "context",
                        "undefined");
        assertThat(Arrays.stream(AbsenceReason.values()).filter(reason -> !reason.isExpected()))
                .containsExactly(AbsenceReason.NOT_APPLICABLE, AbsenceReason.CONTEXT);
        assertThat(AbsenceReason.of(MissingReason.SUPPRESSED)).isEqualTo(AbsenceReason.SUPPRESSED);
    }

    @Test
    void numbersOfAColumnHaveAsManyDecimals() {
        assertThat(texts(1.0, 100.0)).containsExactly("1", "100");
        assertThat(texts(62.5, 100.0, 9.12345)).containsExactly("62.50", "100.00", "9.12");
        assertThat(texts(0.5, -0.12345)).containsExactly("0.5000", "-0.1235");
        assertThat(texts(0.00001, -0.00001)).containsExactly("0.0000", "0.0000");
        assertThat(texts(2.005, 62.005)).as("halves of what is written").containsExactly("2.01", "62.01");
        assertThat(texts(1e300, 0.5)).containsExactly("1E+300", "0.50");
        assertThat(texts(-0.0)).containsExactly("0");
        assertThat(texts(1.5, null)).containsExactly("1.5000", "");
    }

    private static List<String> texts(@Nullable Double... numbers) {
        Decimals decimals = Decimals.of(Arrays.asList(numbers));
        return Arrays.stream(numbers).map(decimals::text).toList();
    }

    @Test
    void tablesAlignNumbersToTheRightAndWordsToTheLeft() {
        Table table = new Table(
                "Title",
                List.of("AREA", "SCORE", "EMPTY"),
                List.of(List.of("Lettland", "1.50", ""), List.of("Ö", "-100.25", "")));
        assertThat(table.withoutEmptyColumns()).hasToString("""
                        Title
                        AREA        SCORE
                        -----------------
                        Lettland     1.50
                        Ö         -100.25""");
        assertThat(table.head(1).rows()).hasSize(1);
        assertThatThrownBy(() -> new Table("", List.of("A"), List.of(List.of("1", "2"))))
                .hasMessage("a row must have 1 cells, but has 2: [1, 2]");
    }
}
