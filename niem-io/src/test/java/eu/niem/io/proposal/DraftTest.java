package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea;
import eu.niem.io.mapping.Numerals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
    private final Draft draft = Drafts.begun("some.rates.csv", "area,group,n\nAT,all,1\nBE,x,2\n,x,3\n");

    private SeenColumn column(String name) {
        return Drafts.column(draft.table, name);
    }

    @ParameterizedTest
    @CsvSource({
        "EMP_1.a-b, EMP_1.a-b",
        "Erwerbsquote (%), Erwerbsquote",
        "  a   b  , a_b",
        "__a__b__, __a__b__",
        "(a), a",
        "'%%', other",
        "'', other",
    })
    void anIdIsMadeOfLettersAndDigits(String text, String id) {
        assertThat(Draft.id(text, "other")).isEqualTo(id);
    }

    @Test
    void anIdIsNeverLongAndNeverEndsWithinACharacter() {
        assertThat(Draft.id("a".repeat(61), "x")).isEqualTo("a".repeat(60));
        assertThat(Draft.id("a".repeat(59) + "\uD835\uDD38b", "x")).isEqualTo("a".repeat(59));
        assertThat(Draft.id("_".repeat(900_000) + "x", "x")).hasSizeLessThanOrEqualTo(60);
        assertThat(Draft.id("(".repeat(2_000) + "x", "otherwise")).isEqualTo("otherwise");
    }

    @Test
    void equalIdsAreNumbered() {
        assertThat(draft.indicator("a b", "first", "PC")).isEqualTo("a_b");
        assertThat(draft.indicator("a_b", "second", "PC")).isEqualTo("a_b-2");
        assertThat(draft.indicator("a-b", "third", "PC")).isEqualTo("a-b");
        assertThat(draft.figures.made())
                .extracting(Draft.ProposedIndicator::name)
                .containsExactly("first", "second", "third");
    }

    @Test
    void theTitleIsTheNameOfTheFileWhereItGivesNone() {
        assertThat(draft.title()).isEqualTo("some.rates");
        assertThat(Drafts.begun(".csv", "a,b\n1,2\n").stem()).isEqualTo(".csv");
    }

    @Test
    void aTotalOfGroupsIsRenamed() {
        draft.group(column("group"));
        assertThat(draft.axes).containsEntry("group", "group");
        assertThat(draft.rename).containsEntry("group", Map.of("all", "_T"));
        assertThat(Drafts.use(draft, "group")).isEqualTo("group: 'all' is the total (_T)");
    }

    @Test
    void aTotalThatIsWrittenAsHereStands() {
        Draft other = Drafts.begun("a.csv", "area,group,n\nAT,_T,1\nBE,total,2\n");
        other.group(Drafts.column(other.table, "group"));
        assertThat(other.rename).isEmpty();
    }

    @Test
    void rowsWithoutATextAreLeftOutWhereThereAreSuch() {
        draft.skipBlank(column("area"));
        draft.skipBlank(column("group"));
        assertThat(draft.skip).isEqualTo(Map.of("area", List.of("")));
        draft.skip.clear();
        draft.notes = 1;
        draft.skipBlank(column("area"));
        assertThat(draft.skip).isEmpty();
    }

    @Test
    void aCodeThatIsKeptSaysWhetherItIsTheTotal() {
        draft.keep(Map.of(column("group"), "all"));
        draft.keep(Map.of(column("area"), "AT"));
        assertThat(draft.keep).isEqualTo(Map.of("group", "all", "area", "AT"));
        assertThat(Drafts.use(draft, "group")).isEqualTo("keep: only 'all', the total");
        assertThat(Drafts.use(draft, "area")).isEqualTo("keep: only 'AT', the first; choose another by \"keep\"");
    }

    @Test
    void whatNothingSaysHasAPlaceholderAndARemark() {
        draft.unplaced();
        draft.undated();
        assertThat(draft.axes).containsEntry("area", Map.of("is", "all")).containsEntry("period", Map.of("is", "0000"));
        assertThat(draft.remarks).hasSize(2);
    }

    @Test
    void onlyWhatIsACodeIsAnArea() {
        draft.area("AT", "Austria");
        draft.area("A\tT", "a tab");
        draft.area("\uD800", "half a character");
        draft.area("", "nothing");
        assertThat(draft.areas).containsExactly(RefArea.of("AT", "Austria"));
    }

    @Test
    void onlySignsOtherThanTheUsualAreWritten() {
        draft.numerals(Numerals.PLAIN);
        assertThat(draft.numerals).isEmpty();
        draft.numerals(new Numerals(",", ".", false, List.of()));
        assertThat(draft.numerals).isEqualTo(Map.of("decimal", ",", "thousands", "."));
    }
}
