package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.reading.Issues;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDraftTest {
    @Test
    void columnsAreKnownByNameAndContent() {
        Draft draft = Drafts.sheet("region,when,citizen,empty,n\nR,2020,total,,1\nS,2021-Q1,x,,2\n");
        assertThat(draft.axes)
                .isEqualTo(
                        Map.of("area", "region", "period", "when", "group", "citizen", "indicators", Map.of("n", "n")));
        assertThat(draft.rename).isEqualTo(Map.of("citizen", Map.of("total", "_T")));
        assertThat(Drafts.use(draft, "empty")).isEqualTo("left out: nothing stands in it");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020, [0-9]{4}",
        "2019 [YR2019], 2020 [YR2020], ([0-9]{4}) \\[YR[0-9]{4}\\]",
        "Y2019, Y2020, [A-Za-z]+([0-9]{4})",
    })
    void columnsThatAreYearsLieAcross(String first, String second, String expression) {
        Draft draft = Drafts.sheet("area," + first + "," + second + "\nAT,1,2\n");
        assertThat(draft.axes)
                .containsEntry("period", Map.of("across", expression))
                .containsEntry("indicator", Map.of("is", "file"));
    }

    @Test
    void oneColumnThatIsAYearIsAFigureOfItsOwn() {
        assertThat(Drafts.sheet("area,2019\nAT,1\n").axes)
                .containsEntry("period", Map.of("is", "0000"))
                .containsEntry("indicators", Map.of("2019", "2019"));
    }

    @Test
    void aPeriodByItsNameSaysThatNotAllAreOne() {
        Draft draft = Drafts.sheet("area,year,n\nAT,2020,1\nBE,last year,2\n,,\nCZ,,3\n");
        assertThat(Drafts.use(draft, "year")).contains("not all texts are years");
        assertThat(draft.skip).containsEntry("year", List.of(""));
    }

    @Test
    void indicatorsOfAColumnAreRenamedToIdsAndCut() {
        String rows = IntStream.range(0, 201).mapToObj(i -> "AT,i" + i + ",1\n").collect(Collectors.joining());
        Draft many = Drafts.sheet("area,indicator,value\n" + rows);
        assertThat(many.figures.made()).hasSize(200);
        assertThat((List<?>) many.keep.get("indicator")).hasSize(200);
        Draft draft = Drafts.sheet("area,indicator,value\nAT,Jobs (%),1\nAT,Rent,2\n");
        assertThat(draft.rename).isEqualTo(Map.of("indicator", Map.of("Jobs (%)", "Jobs")));
        assertThat(draft.keep).isEmpty();
        assertThat(draft.axes).containsEntry("value", "value").containsEntry("indicator", "indicator");
    }

    @Test
    void columnsThatTellRowsApartAreKeptAtOneCode() {
        Draft draft = Drafts.sheet("area,year,age,note,n\nX,2020,old,u,1\nX,2020,all,u,2\nY,2020,all,u,3\n");
        assertThat(draft.keep).isEqualTo(Map.of("age", "all"));
        assertThat(Drafts.use(draft, "note")).isEqualTo("left out: nothing names it");
    }

    @Test
    void withoutNumbersNothingIsProposed() {
        Issues issues = new Issues(10);
        SheetDraft.fill(Drafts.begun("a.csv", "area,year,n\nAT,2020,many\n"), issues);
        assertThat(issues.list()).singleElement().asString().contains("[no-numbers]");
    }

    @Test
    void theRichestColumnHasTheMostTextsAndOfEqualsIsTheFirst() {
        SeenTable table = Drafts.seen("a,b,c\nx,p,q\nx,r,s\n");
        assertThat(SheetDraft.richest(table.columns)).contains(table.columns.get(1));
        assertThat(SheetDraft.richest(List.of())).isEmpty();
    }
}
