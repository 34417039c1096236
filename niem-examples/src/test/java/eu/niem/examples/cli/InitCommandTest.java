package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Indicator;
import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theStudyToBeginWithIsSoundAndScores() {
        Path study = folder.resolve("new/study");
        Called made = niem("init", study);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.err()).contains("niem check " + study);
        assertThat(niem("check", study, "--strict").status()).isZero();
        assertThat(niem("rank", study, "overall").out()).contains("XA    Example XA", "XB ", "XC ");
    }

    @Test
    void aFrameworkOfTheLibraryIsNamed() {
        assertThat(niem("init", folder, "--framework", "niem").status()).isZero();
        Called unknown = niem("init", folder.resolve("x"), "--framework", "none");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no framework 'none'", "intercultural-cities");
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Called called = niem("init", folder);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("is there already and not empty");
        assertThat(folder.resolve("framework.json")).doesNotExist();
    }

    @Test
    void aFolderWithFilesOfEurostatIsMadeAStudyThatReadsThem() throws IOException {
        Files.writeString(folder.resolve("estat_lfsa_urgan.tsv"), """
                freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t2023
                A,PC,T,Y20-64,NAT,AT\t4.0
                A,PC,T,Y20-64,NEU27_2020_FOR,AT\t11.0 b
                """);
        Called made = niem("init", folder, "--framework", "zaragoza");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("estat_lfsa_urgan.tsv", "UNE, UNE_15-64", "lfsa_ergan");
        assertThat(niem("import", folder).out()).startsWith("Read: 2 cells, 2 with a value");
        assertThat(niem("rank", folder, "UNE", "--group", "NAT").out()).contains("AT       96 ");
        Called again = niem("init", folder, "--framework", "zaragoza");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("mapping.json");
    }

    @Test
    void aNewFolderSaysWhereFilesOfEurostatGo() throws IOException {
        Called made = niem("init", folder.resolve("new"), "--framework", "zaragoza");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.err()).contains("datasets of Eurostat", "niem init FOLDER --framework zaragoza");
        Path study = folder.resolve("new");
        assertThat(niem("check", study, "--strict").status()).isZero();
        Files.writeString(study.resolve("lfsa_ergan.tsv"), "");
        Called again = niem("init", study, "--framework", "zaragoza");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("is a study already", "observations.csv");
    }

    @Test
    void aStudyProposedForAFileIsSoundAndPrinted() throws IOException {
        Path study = folder.resolve("study");
        Called made = niem("init", study, "--from", districts());
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out())
                .startsWith("A proposal for districts.csv, to be checked\n")
                .contains("Bezirk", "by name, codes can be given in areas.csv", "'gesamt' is the total (_T)");
        assertThat(niem("check", study).status()).isZero();
        assertThat(niem("import", study).out()).startsWith("Read: 4 cells, 4 with a value");
        assertThat(niem("rank", study, "overall", "--group", "_T").out()).contains("Mitte", "Nord");
    }

    @Test
    void programsGetTheProposalAsATable() throws IOException {
        Called made = niem("init", folder.resolve("study"), "--from", districts(), "--csv");
        assertThat(made.out())
                .startsWith("COLUMN,USE,CODE,NAME,CELLS,NOTE\n,form,csv,,4,\n,decimal,\",\",,4,\n")
                .contains("\nJahr,period,,,4,\nJahr,,2023,,4,\n");
    }

    @Test
    void aFileWithoutNumbersIsAnErrorOfTheInput() throws IOException {
        Path text = Files.writeString(folder.resolve("text.csv"), "hello\nworld\n");
        Called called = niem("init", folder.resolve("study"), "--from", text);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("text.csv", "no-numbers");
        assertThat(folder.resolve("study")).doesNotExist();
    }

    @Test
    void figuresOfAFileAreLookedUpInTheFrameworkByCodeOrName() throws IOException {
        Path study = folder.resolve("study");
        Path file = Files.writeString(folder.resolve("development.csv"), """
                Country;Year;Life expectancy at birth;MEAN_SCHOOLING;Inequality;Unrest
                LV;2021;75,1;13,3;25,5;1
                EE;2021;78,2;13,5;24,5;2
                """);

        Called made = niem("init", study, "--framework", "human-development", "--from", file);

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(notes(made))
                .contains("no free indicator of 'human-development' has the code or name 'Inequality', 'Unrest'")
                .contains("name it in mapping.json, \"indicators\": {ID: COLUMN}");
        assertThat(Files.readString(study.resolve("mapping.json")))
                .contains("\"life_expectancy\": \"Life expectancy at birth\"", "\"mean_schooling\": \"MEAN_SCHOOLING\"")
                .doesNotContain("Unrest");
        assertThat(niem("check", study).status()).as(niem("check", study).err()).isZero();
        assertThat(niem("rank", study, "life_expectancy").out()).contains("LV", "EE");
    }

    @Test
    void answersOfAFileAreReadWhereTheFrameworkAsksForThem() throws IOException {
        Path study = folder.resolve("study");
        Path file = Files.writeString(folder.resolve("actions.csv"), """
                area,year,BLC-state,MIC-grant
                EU,2021,done,400
                """);

        niem("init", study, "--framework", "inclusion-action-plan", "--from", file);

        assertThat(Niem.open(study).panel().observations()).hasSize(2);
    }

    @Test
    void aFileWithoutFiguresOfTheFrameworkKeepsThemToBeNamed() throws IOException {
        Path study = folder.resolve("study");

        Called made = niem("init", study, "--framework", "niem", "--from", districts());

        assertThat(made.status()).isZero();
        assertThat(notes(made)).contains("has the code or name 'Quote'");
        Called checked = niem("check", study);
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.err()).contains("unknown-indicator", "Quote");
    }

    @Test
    void namesThatTheFileGivesToGroupsAreKept() throws IOException {
        Path study = folder.resolve("study");
        Path file = Files.writeString(folder.resolve("rates.json"), """
                {"class": "dataset", "label": "Rates", "id": ["citizen", "geo", "time"], "size": [2, 1, 1],
                 "dimension": {
                  "citizen": {"category": {"index": ["TOTAL", "FOR"], "label": {"TOTAL": "All", "FOR": "Foreigners"}}},
                  "geo": {"category": {"index": ["AT"], "label": {"AT": "Austria"}}},
                  "time": {"category": {"index": ["2020"]}}},
                 "value": [5, 6]}
                """);

        niem("init", study, "--from", file);

        assertThat(Files.readString(study.resolve("groups.csv")))
                .isEqualTo("GROUP,NAME,PARENT,REFERENCE\n_T,All,,\nFOR,Foreigners,,\n");
        assertThat(niem("check", study).status()).isZero();
    }

    @Test
    void eachSheetThatHasATableIsReadAndTheOthersAreNamed() throws IOException {
        Path study = folder.resolve("study");
        Path file = folder.resolve("city.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "All figures are invented.");
            table(workbook.newWorksheet("2020"), "Rate", 61);
            table(workbook.newWorksheet("2021"), "Rate", 62);
            Worksheet dated = workbook.newWorksheet("Schools");
            table(dated, "Pupils", 700);
            dated.value(0, 2, "Year");
            dated.value(1, 2, 2021);
            dated.value(2, 2, 2021);
        }

        Called made = niem("init", study, "--from", file);

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(notes(made)).contains("the sheet 'Notes' is left out", "\"sheet\" and \"header\"");
        assertThat(Files.readString(study.resolve("mapping.json")))
                .contains("\"sheet\": \"2020\"", "\"sheet\": \"2021\"", "\"sheet\": \"Schools\"")
                .contains("\"period\": {\"is\": \"2021\"}");
        assertThat(niem("check", study).status()).as(niem("check", study).err()).isZero();
        assertThat(Niem.open(study).panel().observations()).hasSize(6);
        assertThat(Niem.framework(study.resolve("framework.json")).indicators())
                .extracting(Indicator::id)
                .containsExactly("Rate", "Pupils");
    }

    @Test
    void aWorkbookWithoutATableNamesItsSheets() throws IOException {
        Path file = folder.resolve("notes.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "All figures are invented.");
            workbook.newWorksheet("More").value(0, 0, "So are these.");
        }

        Called called = niem("init", folder.resolve("study"), "--from", file);

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("no sheet of the workbook has a table", "'Notes', 'More'");
    }

    private static void table(Worksheet sheet, String figure, int first) {
        sheet.value(0, 0, "District");
        sheet.value(0, 1, figure);
        sheet.value(1, 0, "Mitte");
        sheet.value(1, 1, first);
        sheet.value(2, 0, "Nord");
        sheet.value(2, 1, first + 5);
    }

    @Test
    void whatIsNoFileAndWhatIsNoFrameworkIsAWrongCall() throws IOException {
        Path study = folder.resolve("study");
        assertThat(niem("init", study, "--from", folder.resolve("none")).status())
                .isEqualTo(2);
        assertThat(niem("init", study, "--from", folder).err()).contains("is a folder; give the path of a file");
        assertThat(niem("init", study, "--from", districts(), "--framework", "none")
                        .status())
                .isEqualTo(2);
        assertThat(niem("init", study, "--csv").status()).isEqualTo(2);
        assertThat(study).doesNotExist();
    }

    /** Returns what was printed, with notes that go over several lines in one. */
    private static String notes(Called called) {
        return called.out().replaceAll("\\s+", " ");
    }

    private Path districts() throws IOException {
        return Files.writeString(folder.resolve("districts.csv"), """
                Bezirk;Jahr;Herkunft;Quote
                Mitte;2023;gesamt;61,5
                Mitte;2023;Ausland;58,25
                Nord;2023;gesamt;70,1
                Nord;2023;Ausland;64,0
                """);
    }
}
