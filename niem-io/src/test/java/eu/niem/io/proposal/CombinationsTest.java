package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CombinationsTest {
    private final SeenTable table = Drafts.seen("""
            area,region,sex,age,n
            X,R,F,old,1
            X,R,M,old,2
            X,R,total,young,3
            X,R,total,ALL,
            Y,S,F,old,4
            """);

    private List<SeenColumn> columns(String... names) {
        return Stream.of(names).map(name -> Drafts.column(table, name)).toList();
    }

    private Combinations combinations() {
        return new Combinations(table, columns("n"));
    }

    @Test
    void aColumnDiffersWhereRowsOfOneCellHaveOtherTexts() {
        assertThat(combinations().differing(columns("area"), columns("region", "sex", "age")))
                .containsExactlyElementsOf(columns("sex", "age"));
        assertThat(combinations().differing(columns("area", "sex", "age"), columns("region")))
                .isEmpty();
    }

    @Test
    void ofRowsWithAValueThatWithTheMostTotalsIsChosen() {
        Map<String, String> chosen = combinations().chosen(columns("sex", "age")).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
        assertThat(chosen).isEqualTo(Map.of("sex", "total", "age", "young"));
    }

    @Test
    void withoutAnyTotalItIsTheFirstRowWithAValue() {
        assertThat(combinations().chosen(columns("region")).values()).containsExactly("R");
    }

    @Test
    void withoutAnyValueNothingIsChosen() {
        SeenTable empty = Drafts.seen("area,sex,n\nX,F,\n");
        assertThat(new Combinations(empty, List.of(Drafts.column(empty, "n")))
                        .chosen(List.of(Drafts.column(empty, "sex"))))
                .isEmpty();
    }
}
