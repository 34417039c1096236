package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Group;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiemGroupsTest {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "f", "version": "1", "title": "F",
             "root": {"id": "all", "name": "All", "children": [
               {"id": "EMP", "name": "Employed", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100,
                "ages": "20-64", "definition": "ILO"}}]}}
            """;
    private static final String GROUPS = """
            GROUP,NAME,PARENT,REFERENCE,SEX
            NAT,Nationals,,,
            NEU,Others,,NAT,
            """;

    @TempDir
    private Path folder;

    private static StudyDocuments documents(String observations) {
        return StudyDocuments.ofTexts(Map.of(
                "framework.json",
                FRAMEWORK,
                "groups.csv",
                GROUPS,
                "observations.csv",
                "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE\n" + observations));
    }

    @Test
    void aGroupThatIsNotListedIsAnError() {
        Checked<Study> checked =
                Niem.check(documents("EMP,A,2023,NAT,70\nEMP,A,2023,NUE,60\nEMP,B,2023,NUE,50\nEMP,A,2023,_T,69\n"));
        assertThat(checked.issues())
                .filteredOn(each -> each.isError())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("unknown-group");
                    assertThat(issue.where().line()).isEqualTo(3);
                    assertThat(issue.message()).contains("'NUE'", "NEU");
                });
    }

    @Test
    void groupsAgesAndDefinitionsReadBackEqual() throws IOException {
        Study study = Niem.open(documents("EMP,A,2023,NAT,70\nEMP,A,2023,NEU,60\n"));
        assertThat(study.panel().groupName("NEU")).isEqualTo("Others");
        assertThat(study.panel().groupName("XX")).isEqualTo("XX");
        assertThat(study.panel().describedGroups())
                .containsExactly(
                        Group.of("NAT", "Nationals"), Group.of("NEU", "Others").withReference("NAT"));
        Niem.save(study, folder.resolve("study"));
        assertThat(Niem.open(folder.resolve("study"))).isEqualTo(study);
        assertThat(Files.readString(folder.resolve("study/framework.json")))
                .contains("\"ages\": \"20-64\"", "\"definition\": \"ILO\"");
        Scorecard scorecard = study.score();
        Niem.save(scorecard, folder.resolve("scorecard.json"));
        assertThat(Niem.scorecard(Limits.STANDARD, folder.resolve("scorecard.json")))
                .isEqualTo(scorecard);
    }

    @Test
    void copiesOfAPanelKeepItsGroups() {
        Study study = Niem.open(documents("EMP,A,2023,NAT,70\nEMP,A,2023,NEU,60\n"));
        assertThat(study.panel().where(key -> key.group().equals("NAT")).describedGroups())
                .hasSize(2);
        assertThat(study.panel().withGroups(study.panel().describedGroups())).isEqualTo(study.panel());
    }
}
