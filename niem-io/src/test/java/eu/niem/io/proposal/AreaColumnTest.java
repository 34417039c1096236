package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaColumnTest {
    private static Draft used(String text, String column) {
        Draft draft = Drafts.begun("a.csv", text);
        SeenColumn area = Drafts.column(draft.table, column);
        new AreaColumn(draft, area)
                .use(draft.table.columns.stream().filter(each -> each != area).toList());
        return draft;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region,city,n/R,a,1/R,b,2     | city", // of usual names that with the most texts
                "sort,what,n/A,x,1/A,y,2       | what", // else the text with the most
                "citizen,indicator,x,n/a,b,c,1 | x", // but no group or indicator
                "district,n/1,2/2,3            | district", // numbers may be codes
                "district,n/1.5,2/2.5,3        | ", // amounts are none
            })
    void theAreaIsTheLikeliestColumn(String lines, String column) {
        SeenColumn found = AreaColumn.find(Drafts.seen(lines.strip().replace('/', '\n') + '\n').columns);
        assertThat(found == null ? null : found.name()).isEqualTo(column);
    }

    @Test
    void namesAreLookedUpSoThatTheyCanGetCodes() {
        Draft draft = used("area,n\nMitte,1\nAlt Nord,2\n", "area");
        assertThat(draft.axes).containsEntry("area", Map.of("column", "area", "by", "name"));
        assertThat(draft.areas).containsExactly(RefArea.of("Mitte", "Mitte"), RefArea.of("Alt Nord", "Alt Nord"));
        assertThat(Drafts.use(draft, "area")).isEqualTo("area: by name, codes can be given in areas.csv");
    }

    @Test
    void namesThatAreSpeltAlikeStayWhatTheyAre() {
        assertThat(used("area,n\nMitte,1\nMITTE,2\n", "area").axes).containsEntry("area", "area");
    }

    @Test
    void codesAreNamedByTheColumnThatHasOneNameForEach() {
        Draft draft = used("land,name,area,n\nL,Upper land,U,1\nL,Lower land,W,2\nL,Upper land,U,3\n", "area");
        assertThat(draft.axes).containsEntry("area", "area");
        assertThat(draft.areas).containsExactly(RefArea.of("U", "Upper land"), RefArea.of("W", "Lower land"));
        assertThat(Drafts.use(draft, "name")).startsWith("left out: the names of the areas");
        assertThat(used("name,area,n\nUp,U,1\nLow,W,2\nOff,U,3\n", "area").areas)
                .isEmpty();
    }

    @Test
    void notesBelowTheTableAreNoAreas() {
        Draft draft = used("area,year,n\nU,2020,1\n,2020,2\nSource: us,,\n", "area");
        assertThat(draft.skip).isEqualTo(Map.of("area", List.of("", "Source: us")));
        assertThat(draft.remarks).containsExactly("rows with one text only are left out as notes: 1");
        assertThat(draft.notes).isEqualTo(1);
    }

    @Test
    void rowsWithoutAnAreaAreLeftOut() {
        assertThat(used("area,year,n\nU,2020,1\n,2020,2\n", "area").skip).isEqualTo(Map.of("area", List.of("")));
    }

    @Test
    void aColumnWithoutUsualNameSaysWhyItIsTaken() {
        Draft draft = Drafts.sheet("what,year,n\nX,2020,1\nY,2020,2\n");
        SeenColumn column = Objects.requireNonNull(AreaColumn.find(draft.table.columns));
        assertThat(Drafts.use(draft, column.name())).isEqualTo("area: the column with the most different texts");
    }

    @Test
    void aTextThatStandsInOtherRowsTooIsNoNote() {
        Draft draft = used("area,year,n\nU,2020,1\nU,,\n", "area");
        assertThat(draft.skip).isEmpty();
        assertThat(draft.notes).isZero();
    }
}
