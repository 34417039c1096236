package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Value;
import eu.niem.io.check.ImportReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of cities, schools and index projects, read by mappings; each figure names its source. */
class CityFilesTest {
    @TempDir
    private Path place;

    private ForeignStudy study;

    @BeforeEach
    void begin() {
        study = new ForeignStudy(place.resolve("study"));
    }

    /** Source: City of Vienna, population by district and citizenship; the index is 1/2 sum |a/A - b/B|. */
    @ParameterizedTest
    @CsvSource({"2002, 0.167419", "2012, 0.130505", "2024, 0.120636", "2025, 0.130836"})
    void dissimilarityOfDistrictsInViennaIsTheKnownOne(String year, double expected) throws IOException {
        var read = study.figures("PERSONS")
                .file(
                        "city/vienna-districts-by-citizenship.csv",
                        "csv",
                        "'area': 'DISTRICT_CODE', 'period': 'YEAR', 'group': 'GROUP', 'value': 'PERSONS',"
                                + " 'indicator': {'is': 'PERSONS'}")
                .read();
        assertThat(read.counts()).isEqualTo("368 cells, 368 values");
        Map<String, Double> austrians = byArea(read, year, "AUT");
        Map<String, Double> others = byArea(read, year, "TCN");
        assertThat(austrians).hasSize(23).containsOnlyKeys(others.keySet());
        double allAustrians = sum(austrians);
        double allOthers = sum(others);
        double distance = austrians.entrySet().stream()
                .mapToDouble(each -> Math.abs(each.getValue() / allAustrians - others.get(each.getKey()) / allOthers))
                .sum();
        assertThat(distance / 2).isCloseTo(expected, within(5e-7));
    }

    private static Map<String, Double> byArea(ForeignStudy.Read read, String year, String group) {
        Map<String, Double> byArea = new HashMap<>();
        read.panel().observations().stream()
                .filter(each -> each.key().timePeriod().equals(year)
                        && each.key().group().equals(group))
                .forEach(each -> byArea.put(each.key().refArea(), ((Value.Numeric) each.value()).number()));
        return byArea;
    }

    private static double sum(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Source: Statistics Sweden, population of 2022 by background: 10 521 556 inhabitants. */
    @Test
    void agesAreIndicatorsByTheirNames() throws IOException {
        String[] ages = {"0-4", "5-14", "15-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-84", "85-94", "95+"};
        for (int i = 0; i < ages.length; i++) {
            study.figure("AGE" + i, ages[i] + " years");
        }
        var read = study.figure("UNKNOWN", "data not available")
                .figure("ALL", "total")
                .file(
                        "city/sweden_scb_county_by_background_age.csv",
                        "csv",
                        "'area': 'nuts3', 'period': 'year', 'group': 'background', 'value': 'persons',"
                                + " 'indicator': {'column': 'age', 'by': 'name'}, 'rename': {'background': {"
                                + "'foreign born': 'FOREIGN', 'born in Sweden with two foreign born parents': 'TWO',"
                                + " 'born in Sweden with one parent born in Sweden and one foreign born parent': 'ONE',"
                                + " 'born in Sweden with two parents born in Sweden': 'NONE'}}")
                .read();
        assertThat(read.counts()).isEqualTo("3276 cells, 3276 values");
        assertThat(read.areas()).hasSize(21);
        assertThat(read.sum("ALL", "2022")).isEqualTo(10_521_556);
        assertThat(read.value("AGE0", "SE110", "2002", "FOREIGN")).isEqualTo(3232);
        assertThat(read.imported().report().lines())
                .filteredOn(line -> line.outcome() == Outcome.LEFT_OUT)
                .singleElement()
                .satisfies(line -> assertThat(line.axis()).isEqualTo("county"));
    }

    /** Source: R package segregation 1.1.0, its vignette: M = 0.4255390, with natural logarithms. */
    @Test
    void mutualInformationOfSchoolsIsTheKnownOne() throws IOException {
        var read = study.figures("PUPILS")
                .file(
                        "reference/segregation_schools00.csv",
                        "csv",
                        "'area': 'school', 'period': {'is': '2000'}, 'group': 'race', 'value': 'n', 'indicator': {'is':"
                                + " 'PUPILS'}, 'ignore': ['state', 'district']")
                .read();
        assertThat(read.counts()).isEqualTo("8142 cells, 8142 values");
        Map<String, Double> bySchool = new HashMap<>();
        Map<String, Double> byRace = new HashMap<>();
        read.panel().observations().forEach(each -> {
            double pupils = ((Value.Numeric) each.value()).number();
            bySchool.merge(each.key().refArea(), pupils, Double::sum);
            byRace.merge(each.key().group(), pupils, Double::sum);
        });
        double all = read.sum("PUPILS", "2000");
        double information = read.panel().observations().stream()
                .mapToDouble(each -> {
                    double pupils = ((Value.Numeric) each.value()).number();
                    double expected = bySchool.get(each.key().refArea())
                            * byRace.get(each.key().group())
                            / all;
                    return pupils / all * Math.log(pupils / expected);
                })
                .sum();
        assertThat(information).isCloseTo(0.4255390, within(5e-8));
    }

    /** Source: Migrant Integration Policy Index 2015 (CIDOB and MPG), Sweden 2014. */
    @Test
    void aColumnForEachIndicatorIsRead() throws IOException {
        var read = study.figures(
                        "LABOUR", "FAMILY", "EDUCATION", "HEALTH", "POLITICS", "RESIDENCE", "NATIONALITY", "LAW")
                .file(
                        "mipex/mipex2015_sweden_areas.csv",
                        "csv",
                        "'area': 'country', 'period': 'year', 'rename': {'country': {'Sweden': 'SE'}}, 'ignore':"
                                + " ['overall_published'], 'indicators': {'LABOUR': 'labour_market_mobility', 'FAMILY':"
                                + " 'family_reunion', 'EDUCATION': 'education', 'HEALTH': 'health', 'POLITICS':"
                                + " 'political_participation', 'RESIDENCE': 'permanent_residence', 'NATIONALITY':"
                                + " 'access_to_nationality', 'LAW': 'anti_discrimination'}")
                .read();
        assertThat(read.counts()).isEqualTo("8 cells, 8 values");
        assertThat(Math.round(read.sum("LABOUR", "2014"))).isEqualTo(98);
        double mean = read.panel().observations().stream()
                .mapToDouble(each -> ((Value.Numeric) each.value()).number())
                .average()
                .orElseThrow();
        assertThat(Math.round(mean)).as("the overall score, as published").isEqualTo(78);
    }
}
