package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetValuesTest {
    private static List<String> found(Draft draft, String... across) {
        List<SeenColumn> periods = List.of(across).stream()
                .map(name -> Drafts.column(draft.table, name))
                .toList();
        return new SheetValues(draft, draft.table.columns, periods)
                .find(Optional.empty()).stream().map(SeenColumn::name).toList();
    }

    @Test
    void eachColumnOfNumbersIsAnIndicator() {
        Draft draft = Drafts.begun("a.csv", "area,rate %,pop,code\nAT,1.5,3,1\nBE,2.5,4,2\n");
        assertThat(found(draft)).containsExactly("rate %", "pop");
        assertThat(draft.axes).isEqualTo(Map.of("indicators", Map.of("rate", "rate %", "pop", "pop")));
        assertThat(draft.figures.made())
                .extracting(Draft.ProposedIndicator::unit)
                .containsExactly("PC", "unknown");
        assertThat(Drafts.use(draft, "rate %")).isEqualTo("indicator: its id is rate");
    }

    @Test
    void aColumnThatIsNotAllNumbersIsLeftOutAndSaysWhy() {
        Draft draft = Drafts.begun("a.csv", "a,b\n1,1\n2,many\n3,2\n");
        assertThat(found(draft)).containsExactly("a");
        assertThat(Drafts.use(draft, "b")).isEqualTo("left out: not all of it are numbers: 'many' is none");
    }

    @Test
    void aColumnThatCanBeReadInTwoWaysIsLeftOut() {
        Draft draft = Drafts.begun("a.csv", "a;b\n1,234;5\n2,345;6\n");
        assertThat(found(draft)).containsExactly("b");
        assertThat(Drafts.use(draft, "a"))
                .isEqualTo("left out: its numbers may be read in two ways: state \"decimal\"");
        assertThat(found(Drafts.begun("a.csv", "a;b\n1,234;x\n"))).isEmpty();
    }

    @Test
    void signsAreThoseOfAllColumnsTogether() {
        Draft draft = Drafts.begun("a.csv", "a;b\n1.234,5;7,5 %\n-;#N/A\n");
        assertThat(found(draft)).containsExactly("a", "b");
        assertThat(draft.numerals)
                .isEqualTo(Map.of("decimal", ",", "thousands", ".", "percent", true, "missing", List.of("#N/A", "-")));
        assertThat(draft.remarks).containsExactly("taken for missing: '#N/A', '-'");
    }

    @Test
    void columnsAcrossAreReadTogetherOrNotAtAll() {
        Draft draft = Drafts.begun("a.csv", "area;2019;2020\nAT;1,5;2,5\n");
        assertThat(found(draft, "2019", "2020")).containsExactly("2019", "2020");
        assertThat(draft.axes).isEqualTo(Map.of("indicator", Map.of("is", "a")));
        Draft doubtful = Drafts.begun("a.csv", "area;2019;2020\nAT;1,234;7\n");
        assertThat(found(doubtful, "2019", "2020")).isEmpty();
    }

    @Test
    void besideAColumnOfIndicatorsThereIsOneColumnOfValues() {
        Draft draft = Drafts.begun("a.csv", "indicator,n,value\nX,1,2\n");
        Optional<SeenColumn> indicator = Optional.of(draft.table.columns.get(0));
        assertThat(new SheetValues(draft, draft.table.columns, List.of()).find(indicator))
                .containsExactly(draft.table.columns.get(2));
        assertThat(Drafts.use(draft, "value")).isEqualTo("value: the others with numbers are left out");
    }

    @Test
    void ofManyColumnsTheFirstAreTaken() {
        String names = IntStream.range(0, 201).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String ones = "1" + ",1".repeat(200);
        assertThat(found(Drafts.begun("a.csv", names + "\n" + ones + "\n"))).hasSize(200);
    }
}
