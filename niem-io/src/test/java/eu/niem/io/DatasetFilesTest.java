package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import eu.niem.scoring.comparison.GroupGap;
import eu.niem.scoring.comparison.GroupGaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetFilesTest {
    private static final String HEADER = "freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t2022 \t2023 \n";

    @TempDir
    private Path folder;

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", lines) + "\n");
    }

    private Path employment() throws IOException {
        return write(
                "estat_lfsa_ergan.tsv",
                "A,PC,T,Y20-64,TOTAL,XA\t70.0 \t71.0 ",
                "A,PC,T,Y20-64,NAT,XA\t72.0 \t73.0 ",
                "A,PC,F,Y20-64,NAT,XA\t70.0 \t: u",
                "A,PC,F,Y15-24,NAT,XA\t30.0 \t31.0 b");
    }

    private Path birth() throws IOException {
        return Files.writeString(
                folder.resolve("lfsa_ergacob.tsv"),
                HEADER.replace("citizen", "c_birth")
                        + "A,PC,T,Y20-64,NAT,XA\t74.0 \t75.0 \nA,PC,T,Y20-64,TOTAL,XA\t70.1 \t71.1 \n");
    }

    private static double value(Panel panel, String indicator, String group) {
        int row = panel.findRow(RowKey.of("XA", "2022", group)).orElseThrow();
        Value value = panel.findObservation(indicator, row).orElseThrow().value();
        return ((Value.Numeric) value).number();
    }

    @Test
    void filesGoInAndOnePanelComesOut() throws IOException {
        Imported imported = Niem.imported("zaragoza", employment(), birth());
        assertThat(imported.study().errors()).isEmpty();
        Panel panel = imported.study().orThrow().panel();
        assertThat(panel.groups()).contains("_T", "NAT", "NAT-F", "B_NAT");
        assertThat(value(panel, "EMP", "NAT")).isEqualTo(72.0);
        assertThat(value(panel, "EMP_15-24", "NAT-F")).isEqualTo(30.0);
        assertThat(value(panel, "EMP", "B_NAT")).isEqualTo(74.0);
        assertThat(value(panel, "EMP", "_T"))
                .as("of the dataset that is named first")
                .isEqualTo(70.0);
    }

    /** Source of the figures: Eurostat, Statistics Explained, over-qualification rates by citizenship, EU, 2023. */
    @ParameterizedTest
    @CsvSource({"'', 39.4, 31.3, 20.8", "-F, 42.9, 32.9, 21.3", "-M, 36.2, 29.7, 20.1"})
    void everyGroupIsComparedWithNationalsOfTheSameSex(String sex, double nonEu, double eu, double nationals)
            throws IOException {
        String code = sex.isEmpty() ? "T" : sex.substring(1);
        Path file = write(
                "lfsa_eoqgan.tsv",
                "A,PC," + code + ",Y20-64,NEU27_2020_FOR,EU27_2020\t:\t" + nonEu,
                "A,PC," + code + ",Y20-64,EU27_2020_FOR,EU27_2020\t:\t" + eu,
                "A,PC," + code + ",Y20-64,NAT,EU27_2020\t:\t" + nationals);
        GroupGaps gaps = GroupGaps.of(Niem.imported("zaragoza", file).study().orThrow());
        GroupGap ofNonEu = gap(gaps, "NEU27_2020_FOR" + sex);
        assertThat(ofNonEu.difference()).isCloseTo(nonEu - nationals, within(1e-9));
        assertThat(ofNonEu.isTargetWorse()).contains(true);
        assertThat(gap(gaps, "EU27_2020_FOR" + sex).ratio()).isCloseTo(eu / nationals, within(1e-9));
        if (sex.isEmpty()) {
            assertThat(ofNonEu.difference()).isCloseTo(18.6, within(0.05));
            assertThat(ofNonEu.ratio()).isCloseTo(1.894, within(0.0005));
        }
    }

    private static GroupGap gap(GroupGaps gaps, String group) {
        return gaps.find("OVQ", RowKey.of("EU27_2020", "2023", group))
                .orElseThrow()
                .gap();
    }

    @Test
    void datasetsThatAreNotGivenAreToldInTheReport() throws IOException {
        ImportReport report = Niem.imported("zaragoza", employment()).report();
        assertThat(report.lines().stream().filter(line -> line.rule().equals("not given")))
                .hasSize(Niem.datasets("zaragoza").size() - 1)
                .anyMatch(
                        line -> line.file().equals("lfsa_urgan") && line.note().equals("UNE, UNE_15-64, UNE_15-24"))
                .noneMatch(line -> line.file().equals("lfsa_ergan"));
        assertThat(report.cells()).isEqualTo(8);
    }

    @Test
    void aFileThatTheMappingDoesNotKnowIsAnErrorThatNamesIt() throws IOException {
        Imported imported = Niem.imported("zaragoza", employment(), write("employment.tsv"));
        assertThat(imported.study().isValid()).isFalse();
        assertThat(imported.study().errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("unknown-dataset");
            assertThat(error.where().file()).endsWith("employment.tsv");
            assertThat(error.message()).contains("lfsa_ergan");
        });
    }

    @Test
    void aFolderStandsForTheFilesInIt() throws IOException {
        employment();
        Files.writeString(folder.resolve("readme.txt"), "mine");
        Imported imported = Niem.imported("zaragoza", folder);
        assertThat(imported.study().orThrow().panel().refAreas()).containsExactly("XA");
        assertThat(imported.study().issues())
                .filteredOn(issue -> issue.code().equals("unknown-dataset"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.where().file()).endsWith("readme.txt"));
    }

    @Test
    void withoutAFileThereIsNoStudyAndTheDatasetsAreNamed() {
        Imported imported = Niem.imported("zaragoza", folder);
        assertThat(imported.study().errors()).extracting(Issue::code).containsExactly("no-dataset");
        assertThat(imported.study().errors().get(0).message()).contains("lfsa_urgan");
        Imported missing = Niem.imported("zaragoza", folder.resolve("lfsa_ergan.tsv"));
        assertThat(missing.study().errors()).extracting(Issue::code).containsExactly("no-such-file");
    }

    @Test
    void aFileOfAnotherFormIsAnErrorThatSaysWhatItIs() throws IOException {
        Path sheet = Files.writeString(folder.resolve("lfsa_ergan.csv"), "land;value\nXA;1\n");
        assertThat(Niem.imported("zaragoza", sheet).study().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.where().file()).endsWith("lfsa_ergan.csv"));
    }

    @Test
    void aFolderWithFilesIsMadeAStudyThatReadsThem() throws IOException {
        employment();
        Files.writeString(folder.resolve("readme.txt"), "mine");
        DataTable table = Niem.prepare("zaragoza", folder);
        assertThat(table.rows().get(0))
                .containsExactly("lfsa_ergan", "estat_lfsa_ergan.tsv", "EMP, EMP_15-64, EMP_15-24");
        assertThat(table.rows().get(1)).containsExactly(null, "readme.txt", null);
        assertThat(folder).isDirectoryContaining("glob:**/groups.csv").isDirectoryContaining("glob:**/sources.csv");
        Study study = Niem.open(folder);
        assertThat(study.framework()).isEqualTo(Niem.framework("zaragoza"));
        assertThat(study.methodology()).isEqualTo(Niem.methodology("zaragoza", "zaragoza"));
        assertThat(study.panel())
                .isEqualTo(Niem.imported("zaragoza", folder).study().orThrow().panel());
    }

    @Test
    void whatIsInTheFolderIsNotOverwritten() throws IOException {
        employment();
        Files.writeString(folder.resolve("groups.csv"), "GROUP,NAME\nNAT,Ours\n");
        Niem.prepare("zaragoza", folder);
        assertThat(folder.resolve("groups.csv")).hasContent("GROUP,NAME\nNAT,Ours\n");
        assertThatThrownBy(() -> Niem.prepare("zaragoza", folder)).hasMessageContaining("mapping.json");
    }

    @Test
    void aFolderWithoutFilesOfTheMappingIsLeftAlone() throws IOException {
        assertThatThrownBy(() -> Niem.prepare("zaragoza", folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no file of a dataset");
        assertThatThrownBy(() -> Niem.prepare("zaragoza", folder.resolve("none")))
                .hasMessageContaining("no folder");
        Files.createFile(folder.resolve("notes.txt"));
        assertThatThrownBy(() -> Niem.prepare("niem", folder)).hasMessageContaining("without a mapping");
        assertThat(folder).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void frameworksWithoutAMappingHaveNoDatasets() {
        assertThat(Niem.datasets("zaragoza")).contains("edat_lfs_9912", "lfst_r_lfur2gac");
        assertThat(Niem.datasets("zaragoza-city")).isEmpty();
        assertThatThrownBy(() -> Niem.datasets("none")).hasMessageContaining("there is no framework 'none'");
    }
}
