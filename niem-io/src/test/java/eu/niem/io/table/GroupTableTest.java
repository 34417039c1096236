package eu.niem.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Group;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupTableTest {
    private static final String TABLE = """
            GROUP,NAME,PARENT,REFERENCE,CITIZEN,SEX
            NAT,Nationals,,,NAT,
            NEU,Non-EU citizens,,NAT,NEU,
            NEU-F,Women,NEU,NAT,NEU,F
            """;

    private static Checked<List<Group>> read(String text) {
        return StudyTable.GROUPS.read("groups.csv", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
    }

    private static List<String> issues(String text) {
        return read(text).issues().stream()
                .map(issue -> (issue.isError() ? "error " : "warning ") + issue.code() + " "
                        + issue.where().line() + ":" + issue.where().column())
                .toList();
    }

    @Test
    void otherColumnsAreFacets() {
        List<Group> groups = read(TABLE).orThrow();
        assertThat(groups)
                .containsExactly(
                        new Group("NAT", "Nationals", "", Map.of("CITIZEN", "NAT"), ""),
                        new Group("NEU", "Non-EU citizens", "", Map.of("CITIZEN", "NEU"), "NAT"),
                        new Group("NEU-F", "Women", "NEU", Map.of("CITIZEN", "NEU", "SEX", "F"), "NAT"));
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        List<Group> groups = read(TABLE).orThrow();
        assertThat(read(StudyTable.GROUPS.write(groups)).orThrow()).isEqualTo(groups);
    }

    @Test
    void theCodeIsTheNameOfAGroupWithoutOne() {
        assertThat(read("group\nNAT\n").orThrow()).containsExactly(Group.of("NAT", "NAT"));
    }

    @Test
    void mistakesAreToldAtTheirCells() {
        assertThat(issues("GROUP,REFERENCE\nNAT,\nNAT,\n")).containsExactly("error duplicate-id 3:1");
        assertThat(issues("GROUP,REFERENCE\nNAT,NAT\n")).containsExactly("error own-reference 2:5");
        assertThat(issues("GROUP,PARENT\nA,B\nB,A\n")).containsExactly("error cyclic-parent 2:3");
        assertThat(issues("GROUP,PARENT\nA,A\n")).containsExactly("error cyclic-parent 2:3");
        assertThat(issues("NAME\nNationals\n")).containsExactly("error missing-column 1:1");
    }

    @Test
    void namesThatAreNotListedAreWarnings() {
        assertThat(issues("GROUP,PARENT,REFERENCE\nNEU,FOR,NAT\n"))
                .containsExactly("warning unknown-group 2:5", "warning unknown-group 2:9");
        assertThat(issues("GROUP,REFERENCE\nNEU,_T\n")).as("everybody").isEmpty();
    }

    @Test
    void aReferenceOfOtherAgesIsAWarning() {
        assertThat(issues("GROUP,REFERENCE,Age\nNAT,,Y20-64\nNEU,NAT,Y15-24\n"))
                .containsExactly("warning other-ages 3:5");
    }
}
