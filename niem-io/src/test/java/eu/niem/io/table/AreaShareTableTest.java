package eu.niem.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.AreaShare;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaShareTableTest {
    private static Checked<List<AreaShare>> read(String lines) {
        String text = "FROM,TO,WEIGHT\n" + lines.replace(" ", "\n") + "\n";
        return StudyTable.AREAS_CROSSWALK.read(
                "areas-crosswalk.csv", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
    }

    @Test
    void sharesAreWrittenAsTheyAreRead() {
        List<AreaShare> shares = read("A,B,0.6 A,C,0.4 =D,B,1 E,E,1").orThrow();
        assertThat(shares).hasSize(4).contains(new AreaShare("A", "B", 0.6));
        byte[] written = StudyTable.AREAS_CROSSWALK.write(shares).getBytes(StandardCharsets.UTF_8);
        assertThat(StudyTable.AREAS_CROSSWALK
                        .read("x.csv", written, Limits.STANDARD)
                        .orThrow())
                .isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource({
        "'A,B,0.333 A,C,0.333 A,D,0.333', true",
        "'A,B,0.6 A,C,0.401', true",
        "'A,B,0.6 A,C,0.39', false",
        "'A,B,0.6 A,C,0.5', false"
    })
    void sharesOfAnAreaAddUpToOneButForRounding(String lines, boolean fits) {
        assertThat(read(lines).issues())
                .extracting(issue -> issue.code() + " " + issue.where().line())
                .isEqualTo(fits ? List.of() : List.of("shares-not-one 2"));
    }

    @Test
    void theSumIsNamed() {
        assertThat(read("A,B,0.6 A,C,0.3").issues().get(0).message()).contains("'A'", "do to 0.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,B,0", "A,B,-1", "A,B,60", "A,B,x", "A,B,", ",B,1", "A,,1"})
    void aLineNeedsTwoAreasAndAShare(String line) {
        assertThat(read(line).issues()).hasSize(1).allMatch(issue -> issue.isError());
    }

    @Test
    void allAreasOfACircleAreNamedAndNoOther() {
        assertThat(read("X,A,1 A,B,1 B,C,1 C,A,0.5 C,D,0.5 D,E,1").issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("cyclic-shares");
                    assertThat(issue.message()).contains("[A, B, C]");
                });
    }

    @Test
    void anAreaWhoseBorderChangedNeedsAnotherCode() {
        assertThat(read("A,A,0.8 A,B,0.2").issues())
                .extracting(issue -> issue.code())
                .containsExactly("changed-area");
        assertThat(read("A,A,1 B,A,1").issues())
                .extracting(issue -> issue.code())
                .containsExactly("changed-area");
    }

    @Test
    void areasComeBehindThoseThatGoToThem() {
        List<AreaShare> shares =
                List.of(new AreaShare("B", "C", 1), new AreaShare("A", "B", 0.5), new AreaShare("A", "C", 0.5));
        assertThat(AreaShareLinks.order(shares)).containsExactly("A", "B", "C");
    }
}
