package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.io.Imported;
import eu.niem.io.Niem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files as Eurostat gives them out, read by the mapping that comes with a framework. Source of all: Eurostat. */
class ZaragozaFilesTest {
    private static Imported read(String... files) {
        return Niem.imported(
                "zaragoza",
                Arrays.stream(files)
                        .map(file -> GoldenTable.place("../data/" + file))
                        .toArray(Path[]::new));
    }

    private static Panel panel(String... files) {
        Imported imported = read(files);
        assertThat(imported.study().issues()).noneMatch(issue -> issue.code().equals("unknown-code"));
        assertThat(imported.study().errors()).isEmpty();
        return imported.study().orThrow().panel();
    }

    private static List<Double> eu(Panel panel, String indicator, String year, String suffix) {
        return Stream.of("NAT", "EU27_2020_FOR", "NEU27_2020_FOR")
                .map(group -> value(panel, indicator, RowKey.of("EU27_2020", year, group + suffix)))
                .toList();
    }

    private static double value(Panel panel, String indicator, RowKey key) {
        int row = panel.findRow(key).orElseThrow();
        Value value = panel.findObservation(indicator, row).orElseThrow().value();
        return ((Value.Numeric) value).number();
    }

    /** Source of the figures: Statistics Explained, extracted on 6 May 2024; that of non-EU citizens was revised since. */
    @Test
    void labourByCitizenshipHasThePublishedFigures() {
        Panel panel = panel("eurostat/estat_lfsa_ergan_filtered.tsv", "eurostat/estat_lfsa_urgan_filtered.tsv");
        assertThat(eu(panel, "EMP", "2023", "")).containsExactly(76.2, 77.6, 63.1);
        assertThat(eu(panel, "UNE", "2023", "")).containsExactly(5.4, 6.9, 12.2);
        assertThat(panel.groups()).hasSize(9).contains("NEU27_2020_FOR-F", "NAT-M");
    }

    /** Source of the figures: Eurostat, lfsa_eoqgan. */
    @Test
    void overQualificationHasThePublishedFigures() {
        Panel panel = panel("jsonstat/lfsa_eoqgan_EU27_2020_2014_2024.json");
        assertThat(eu(panel, "OVQ", "2014", "").subList(1, 3)).containsExactly(34.0, 45.9);
    }

    @Test
    void allFilesTogetherMakeOnePanelOfThreeForms() {
        Panel panel = panel(
                "eurostat/estat_lfsa_ergan_filtered.tsv",
                "eurostat/estat_lfsa_urgan_filtered.tsv",
                "eurostat/lfsa_urgan_2021_2024_sdmx.csv",
                "eurostat/estat_edat_lfs_9912_filtered1.tsv",
                "eurostat/lfst_r_lfur2gac_AT_BE_DE_ES_IT_SE_2018_2022.csv",
                "jsonstat/lfsa_eoqgan_countries_2024.json");
        assertThat(value(panel, "UNE_15-64", RowKey.of("AT", "2021", "FOR-F"))).isEqualTo(12.3);
        assertThat(panel.groups())
                .contains("B_NAT", "B_NEU27_2020_FOR-F-Y25-34", "B_FOR", "_T", "FOR-M")
                .doesNotContain("STLS", "NRP");
    }

    @Test
    void aFileInTwoPartsThatShareACellIsAnError() {
        Imported imported =
                read("jsonstat/lfsa_eoqgan_EU27_2020_2014_2024.json", "jsonstat/lfsa_eoqgan_countries_2024.json");
        assertThat(imported.study().errors())
                .isNotEmpty()
                .allMatch(error -> error.code().equals("duplicate-observation"));
    }
}
