package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files as Eurostat gives them out, read by mappings. Numbers of cells, values and flags were counted in the files by
 * other programs; published figures name their publication. Source of all: Eurostat.
 */
class EurostatFilesTest {
    private static final String GROUPS = "'group': 'citizen', ";
    private static final String BY_YEAR = "'area': 'geo', 'period': 'time', ";

    @TempDir
    private Path place;

    private ForeignStudy study;

    @BeforeEach
    void begin() {
        study = new ForeignStudy(place.resolve("study"));
    }

    /** Source of the figures: Statistics Explained, extracted on 6 May 2024; that of non-EU citizens was revised since. */
    @Test
    void labourByCitizenshipHasThePublishedFigures() throws IOException {
        String total = "'keep': {'sex': 'T', 'age': 'Y20-64', 'unit': 'PC'}, " + BY_YEAR + GROUPS;
        var read = study.figures("EMP", "UNE")
                .file("eurostat/estat_lfsa_ergan_filtered.tsv", "eurostat-tsv", total + "'indicator': {'is': 'EMP'}")
                .file("eurostat/estat_lfsa_urgan_filtered.tsv", "eurostat-tsv", total + "'indicator': {'is': 'UNE'}")
                .read();
        assertThat(eu(read, "EMP", "2023")).containsExactly(76.2, 77.6, 63.1);
        assertThat(eu(read, "UNE", "2023")).containsExactly(5.4, 6.9, 12.2);
        assertThat(read.imported().report().cells()).isEqualTo(2 * 36 * 3 * 10);
        assertThat(read.panel().rows()).hasSize(36 * 3 * 10);
    }

    private static List<Double> eu(ForeignStudy.Read read, String indicator, String year) {
        return List.of("NAT", "EU27_2020_FOR", "NEU27_2020_FOR").stream()
                .map(group -> read.value(indicator, "EU27_2020", year, group))
                .toList();
    }

    @Test
    void allCellsOfATableWithTabsAreReadWithTheirFlags() throws IOException {
        String joined = "'group': {'columns': ['citizen', 'sex'], 'join': '-'}, " + BY_YEAR;
        var read = study.figures("EMP", "UNE")
                .file("eurostat/estat_lfsa_ergan_filtered.tsv", "eurostat-tsv", joined + "'indicator': {'is': 'EMP'}")
                .read();
        assertThat(read.counts()).isEqualTo("3240 cells, 2777 values");
        assertThat(read.without(MissingReason.SUPPRESSED)).isEqualTo(258 + 32);
        assertThat(read.without(MissingReason.MISSING)).isEqualTo(3240 - 2777 - 258 - 32);
        assertThat(read.flagged('u')).isEqualTo(172 + 26);
        assertThat(read.flagged('d')).isEqualTo(54 + 18);
    }

    @Test
    void attainmentByCountryOfBirthIsReadWhole() throws IOException {
        var read = study.figures("ED0-2", "ED3_4", "ED5-8")
                .file(
                        "eurostat/estat_edat_lfs_9912_filtered1.tsv",
                        "eurostat-tsv",
                        BY_YEAR
                                + "'group': {'columns': ['c_birth', 'sex', 'age'], 'join': '-'}, 'indicator': 'isced11'")
                .read();
        assertThat(read.counts()).isEqualTo("59940 cells, 48688 values");
        assertThat(read.without(MissingReason.SUPPRESSED)).isEqualTo(6709 + 991);
        assertThat(read.flagged()).isEqualTo(5827 + 4171 + 631);
        assertThat(read.value("ED0-2", "AT", "2021", "EU27_2020_FOR-F-Y15-24")).isEqualTo(43.3);
    }

    @Test
    void regionsOfSdmxCsvAreReadWithTheirFlags() throws IOException {
        var read = study.figures("UNE")
                .file(
                        "eurostat/lfst_r_lfur2gac_AT_BE_DE_ES_IT_SE_2018_2022.csv",
                        "sdmx-csv",
                        BY_YEAR
                                + "'group': 'c_birth', 'rename': {'c_birth': {'TOTAL': '_T'}}, 'indicator': {'is': 'UNE'}")
                .read();
        assertThat(read.counts()).isEqualTo("2120 cells, 1522 values");
        assertThat(read.panel().groups()).contains("_T", "FOR", "EU27_2020_FOR", "NEU27_2020_FOR");
        assertThat(read.flagged() + read.without(MissingReason.SUPPRESSED)).isLessThanOrEqualTo(2120 - 912);
        assertThat(read.without(MissingReason.SUPPRESSED) + read.without(MissingReason.MISSING))
                .isEqualTo(598);
    }

    @Test
    void codesWithLabelsBesideThemAreReadByTheCodes() throws IOException {
        var read = study.figures("UNE")
                .file(
                        "eurostat/lfsa_urgan_2021_2024_sdmx.csv",
                        "sdmx-csv",
                        "'keep': {'sex': 'T'}, " + BY_YEAR + GROUPS + "'indicator': {'is': 'UNE'}")
                .read();
        assertThat(read.imported().report().cells()).isEqualTo(1164 / 3);
        assertThat(read.areas()).hasSize(33);
        assertThat(read.panel().groups()).containsExactlyInAnyOrder("NAT", "FOR", "TOTAL");
    }

    /** Source of the figures: Eurostat, lfsa_eoqgan. */
    @Test
    void overQualificationHasThePublishedFigures() throws IOException {
        String fields = BY_YEAR + GROUPS + "'indicator': {'is': 'OVQ'}";
        var read = study.figures("OVQ")
                .file("jsonstat/lfsa_eoqgan_EU27_2020_2014_2024.json", "json-stat", fields)
                .read();
        assertThat(read.counts()).isEqualTo("14 cells, 11 values");
        assertThat(read.value("OVQ", "EU27_2020", "2014", "NEU27_2020_FOR")).isEqualTo(45.9);
        assertThat(read.value("OVQ", "EU27_2020", "2014", "EU27_2020_FOR")).isEqualTo(34.0);
    }

    @Test
    void everyPositionOfACubeIsACell() throws IOException {
        var read = study.figures("OVQ")
                .file(
                        "jsonstat/lfsa_eoqgan_countries_2024.json",
                        "json-stat",
                        BY_YEAR + GROUPS + "'indicator': {'is': 'OVQ'}")
                .read();
        assertThat(read.counts()).isEqualTo(7 * 38 + " cells, 143 values");
    }

    @Test
    void populationChangeIsReadWithItsFlags() throws IOException {
        String codes = "AVG CNMIGRAT CNMIGRATRT DEATH FAVG FDEATH FJAN FLBIRTH GBIRTHRT GDEATHRT GROW GROWRT JAN LBIRTH"
                + " MAVG MDEATH MIGT MIGTRT MJAN MLBIRTH NATGROW NATGROWRT NATT NATTRT POPSHARE POPSHARE_EU27_2020 POPT"
                + " POPTRT";
        var read = study.figures(codes.split(" ", -1))
                .file("jsonstat/eurostat_demo_gind.json", "json-stat", BY_YEAR + "'indicator': 'indic_de'")
                .read();
        assertThat(read.counts()).isEqualTo("1652 cells, 73 values");
        assertThat(List.of(read.flagged(), read.flagged('e'), read.flagged('p')))
                .containsExactly(45L, 36L, 44L);
    }

    @Test
    void aBundleOf2015IsRead() throws IOException {
        var read = study.figures("B1GM")
                .file(
                        "jsonstat/eurostat_legacy_v1_nama_gdp_c_IT_FR.json",
                        "json-stat",
                        BY_YEAR + "'indicator': 'indic_na'")
                .read();
        assertThat(read.counts()).isEqualTo("138 cells, 64 values");
        assertThat(read.value("B1GM", "FR", "1974", "_T")).isEqualTo(4500);
    }

    @Test
    void codesOfDatasetsAreReadAsAnswers() throws IOException {
        String options = List.of("2019", "2020", "2021", "2022", "2023Q1").stream()
                .map(end -> "{'id': '" + end + "', 'name': '" + end + "', 'points': 1}")
                .collect(Collectors.joining(","));
        var read = study.indicator("END", "Last period", "'options': [" + options + "]")
                .file(
                        "eurostat/mii_datasets_2023.csv",
                        "csv",
                        "'area': 'code', 'period': {'is': '2023'}, 'indicator': {'is': 'END'}, 'value': 'end',"
                                + " 'ignore': ['title', 'folder_path', 'start']")
                .read();
        assertThat(read.counts()).isEqualTo("188 cells, 188 values");
    }

    /** Source: the samples of json-stat.org. */
    @Test
    void samplesOfTheStandardAreRead() throws IOException {
        var read = study.figures("UNR")
                .file(
                        "jsonstat/sample_oecd.json",
                        "json-stat",
                        "'area': 'area', 'period': 'year', 'indicator': 'concept'")
                .read();
        assertThat(read.counts()).isEqualTo("432 cells, 432 values");
        assertThat(read.flagged('e')).isEqualTo(72);
    }

    /** The sample says at each value where it stands, but for one that repeats the text of another place. */
    @Test
    void theLastDimensionChangesFirst() throws IOException {
        String options = IntStream.range(0, 24)
                .mapToObj(i -> "A" + (i / 8 + 1) + "B" + (i / 4 % 2 + 1) + "C" + (i % 4 + 1))
                .map(id -> "{'id': '" + id + "', 'name': '" + id + "', 'points': 1}")
                .collect(Collectors.joining(","));
        var read = study.indicator("PLACE", "Place", "'options': [" + options + "]")
                .file(
                        "jsonstat/sample_order.json",
                        "json-stat",
                        "'area': 'A', 'group': 'B', 'period': 'C', 'indicator': {'is': 'PLACE'}, 'rename': {'C': {'1':"
                                + " '2021', '2': '2022', '3': '2023', '4': '2024'}}")
                .read();
        assertThat(read.counts()).isEqualTo("24 cells, 24 values");
        assertThat(read.panel().observations())
                .filteredOn(each -> !each.value().equals(Value.answer("A1B1C4")))
                .hasSize(24 - 2)
                .allSatisfy(each -> assertThat(each.value())
                        .isEqualTo(Value.answer("A" + each.key().refArea() + "B"
                                + each.key().group() + "C"
                                + each.key().timePeriod().substring(3))));
    }
}
