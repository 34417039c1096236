package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and trees that nobody means get a clear answer; what can be saved can be read. */
class NiemOddNamesTest {
    private static final Indicator SHARE = Indicator.of("share", "Share", Quantity.of("PC", 0, 100));

    @TempDir
    Path folder;

    private String issues(DemoStudy study) throws IOException {
        return Niem.check(study.writeTo(folder.resolve("demo"))).issues().toString();
    }

    @Test
    void aBlankNameIsToldAndTheIdStandsForIt() throws IOException {
        DemoStudy study = new DemoStudy().with("framework.json", "\"name\": \"Residency\"", "\"name\": \" \"");
        Checked<Study> checked = Niem.check(study.writeTo(folder.resolve("demo")));
        assertThat(checked.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.toString())
                        .contains("/root/children/0/name", "'residency' is called by its id", "[blank-name]"));
        assertThat(checked.orThrow().framework().getNode("residency").name()).isEqualTo("residency");
        assertThat(Dimension.of("all", " ").name()).isEqualTo("all");
    }

    @Test
    void anEmptyDimensionIsTold() throws IOException {
        assertThat(issues(new DemoStudy()
                        .with(
                                "framework.json",
                                "{\"id\": \"residency\"",
                                "{\"id\": \"none\", \"children\": []}, {\"id\": \"residency\"")))
                .contains("/root/children/0/children", "'none' has no children", "empty-dimension");
    }

    @Test
    void weightsThatAreAll0AreRefusedWhenSaved() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", SHARE.withWeight(0)));
        Path file = folder.resolve("framework.json");
        assertThatThrownBy(() -> Niem.save(framework, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("all scored children of 'all' have the weight 0");
        assertThat(file).doesNotExist();
    }

    @Test
    void halfOfACharacterInACodeIsRefusedWithItsPlace() throws IOException {
        assertThatThrownBy(() -> RowKey.of("LV\uD83D", "2021"))
                .hasMessageContaining("a reference area must be text")
                .hasMessageContaining("'LV\\ud83d'");
        assertThat(issues(new DemoStudy()
                        .without("observations.csv")
                        .with(
                                "observations.json",
                                "{\"format\": \"niem-observations/1\", \"observations\": [{\"indicator\": \"RES3\","
                                        + " \"refArea\": \"LV\\ud83d\", \"timePeriod\": \"2021\", \"value\": 1}]}")))
                .contains("/observations/0/refArea", "invalid-id", "'LV\\ud83d'");
    }

    @Test
    void halfOfACharacterInANameIsExactInADocument() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "half \uD83D", SHARE));
        Niem.save(framework, folder.resolve("framework.json"));
        assertThat(Niem.framework(folder.resolve("framework.json"))).isEqualTo(framework);
    }

    @Test
    void halfOfACharacterInATableIsRefusedWithItsPlace() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", SHARE));
        Panel panel =
                Panel.of(framework, List.of(), List.of(new RefArea("LV", "half \uD83D", "", Map.of())), List.of());
        assertThatThrownBy(() -> Niem.save(Study.of(Methodology.standard(), panel), folder.resolve("study")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("areas.csv' is not valid Unicode")
                .hasMessageContaining("in line 2, 'LV,half \\ud83d");
        assertThat(folder.resolve("study")).doesNotExist();
    }

    @Test
    void whatSteersATerminalIsWrittenOutInIssues() throws IOException {
        DemoStudy study = new DemoStudy()
                .with("observations.csv", "RES1,LV", "RES\u202E,LV")
                .with("framework.json", "{\"step\": \"legal\"}", "{\"step\": \"le\\u001b[2Jgal\"}");
        Path demo = study.writeTo(folder.resolve("demo"));
        assertThat(Niem.check(demo).toString())
                .contains("no indicator 'RES\\u202e'", "no code 'le\\u001b[2Jgal'")
                .doesNotContain("\u001B", "\u202E");
        assertThatThrownBy(() -> Niem.open(demo)).hasMessageContaining("'RES\\u202e'");
        assertThat(Files.readString(demo.resolve("observations.csv"))).contains("RES\u202E");
    }
}
