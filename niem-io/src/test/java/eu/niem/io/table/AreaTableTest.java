package eu.niem.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaTableTest {
    private static Checked<List<RefArea>> read(String text) {
        return StudyTable.AREAS.read("areas.csv", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
    }

    private static List<String> issues(String text) {
        return read(text).issues().stream()
                .map(issue -> issue.code() + " " + issue.where().line() + ":"
                        + issue.where().column())
                .toList();
    }

    @Test
    void onlyTheVersionOfNutsGivesLevelAndParent() {
        List<RefArea> areas = read("""
                        REF_AREA,NAME,PARENT,NUTS,SIZE
                        DE,Germany,,2021,
                        DE2,Bavaria,,2021,big
                        DE21,Upper Bavaria,DE,2021,
                        FR1,Paris,,,
                        """).orThrow();
        assertThat(areas).extracting(RefArea::parent).containsExactly("", "DE", "DE", "");
        assertThat(areas.get(1).peerGroups()).isEqualTo(Map.of("SIZE", "big", RefArea.NUTS_LEVEL, "1"));
        assertThat(areas.get(3)).isEqualTo(RefArea.of("FR1", "Paris"));
    }

    @Test
    void aParentOfTheCodeNeedNotBeListed() {
        assertThat(issues("REF_AREA,NUTS\nDE21,2021\n")).isEmpty();
        assertThat(issues("REF_AREA,PARENT,NUTS\nDE21,DE2,2021\n")).containsExactly("unknown-area 2:6");
    }

    @Test
    void anUnknownVersionIsAnErrorWithTheKnownOnes() {
        Checked<List<RefArea>> checked = read("REF_AREA,NUTS\nDE21,2020\n");
        assertThat(checked.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("unknown-nuts");
            assertThat(issue.isError()).isTrue();
            assertThat(issue.where().column()).isEqualTo(6);
            assertThat(issue.message()).contains("'2020'", "2003", "2021", "2024");
        });
    }

    @Test
    void whatContradictsTheCodeIsAnErrorAtItsCell() {
        assertThat(issues("REF_AREA,PARENT,NUTS\nGR30,,2021\n")).containsExactly("invalid-nuts-code 2:1");
        assertThat(issues("REF_AREA,PARENT,NUTS\nDE21,FR1,2021\n")).containsExactly("contradictory-parent 2:6");
        assertThat(issues("REF_AREA,PARENT,NUTS,NUTS_LEVEL\nDE21,,2021,3\n"))
                .containsExactly("contradictory-level 2:12");
    }

    @Test
    void areasWithNutsAreWrittenAsTheyAreRead() {
        List<RefArea> areas =
                read("REF_AREA,NAME,NUTS\nDE2,Bavaria,2021\nTOWN,Town,\n").orThrow();
        assertThat(read(StudyTable.AREAS.write(areas)).orThrow()).isEqualTo(areas);
        assertThat(StudyTable.AREAS.write(areas)).startsWith("REF_AREA,NAME,PARENT,KIND,NUTS,NUTS_LEVEL");
    }

    @Test
    void withoutNutsNoColumnIsAdded() {
        assertThat(StudyTable.AREAS.write(List.of(RefArea.of("A", "B")))).startsWith("REF_AREA,NAME,PARENT,KIND\n");
    }
}
