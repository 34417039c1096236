package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Disclosure;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.rounds.Rounds;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=[\"']([^\"']+)[\"']");

    @TempDir
    private Path folder;

    private static Report refugees(CityStudy study) {
        return study.report().at(Slice.of("2023", "REF"));
    }

    private static Stream<Page> pages(Report report) {
        return Stream.of(report.page(), report.area("S"), report.dimension("home"));
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void aPageStandsAlone() {
        assertThat(pages(refugees(new CityStudy()))).allSatisfy(page -> {
            assertThat(page.html())
                    .startsWith("<!DOCTYPE html>")
                    .doesNotContain("<script", "<link", "src=", "@import", "url(", "<iframe");
            assertThat(found(LINK, page.html()).stream().filter(link -> !link.startsWith("#")))
                    .containsOnly("https://example.org/lfs");
        });
    }

    @Test
    void whereLessIsBetterThePageSaysSo() {
        Study hunger = Niem.study("global-hunger-2016");
        assertThat(Report.of(hunger, hunger.score()).page().html())
                .contains("Hunger, 2016: everybody; less is better", "Less is better for these scores: Hunger.");
        assertThat(Report.of(hunger, hunger.score()).in(Locale.GERMAN).page().html())
                .contains("weniger ist besser", "Bei diesen Punktzahlen ist weniger besser: Hunger.");
        assertThat(pages(refugees(new CityStudy())))
                .allSatisfy(page -> assertThat(page.html()).doesNotContain("ess is better"));
    }

    @Test
    void byWhichHiddenScoresADimensionWasRescaledIsNotSaid() {
        Study city = new CityStudy().open();
        Study rescaled = city.withMethodology(city.methodology()
                .withRescaling(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with("home", MinMax.standard())));
        assertThat(Report.of(rescaled, rescaled.score()).area("N").html())
                .contains("rescaled from", "by numbers learned from values, of which some are confidential");
        assertThat(Report.of(city, city.score()).area("N").html()).doesNotContain("by numbers learned from values");
    }

    @Test
    void everyIdIsThereOnceAndEveryLinkWithinAPageLeadsToOne() {
        assertThat(pages(refugees(new CityStudy()))).allSatisfy(page -> {
            List<String> ids = found(ID, page.html());
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids)
                    .containsAll(found(LINK, page.html()).stream()
                            .filter(link -> link.startsWith("#"))
                            .map(link -> link.substring(1))
                            .toList());
        });
    }

    @Test
    void sectionsAreThereWhereTheStudyHasTheData() {
        assertThat(refugees(new CityStudy()).page().html())
                .contains("id=\"ranking\"", "id=\"parts\"", "id=\"gaps\"", "id=\"change\"", "id=\"availability\"")
                .contains("id=\"why\"", "id=\"method\"", "id=\"limits\"", "id=\"sources\"")
                .doesNotContain("id=\"series\"");
        CityStudy less = new CityStudy()
                .with("groups.csv", "GROUP,NAME,REFERENCE\nNAT,Nationals,\nREF,Refugees,\n")
                .with(
                        "observations.csv",
                        "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE\nEMP,N,2023,REF,54\nOWN,N,2023,REF,40\n");
        assertThat(less.report().page().html()).doesNotContain("id=\"gaps\"", "id=\"change\"");
    }

    @Test
    void aConfidentialValueStandsNowhere() {
        Report report = refugees(new CityStudy());
        assertThat(pages(report))
                .allSatisfy(page ->
                        assertThat(page.html()).contains("hidden: confidential").doesNotContain("47.8", "47,8"));
        assertThat(report.withDisclosure(Disclosure.of(List.of())).area("S").html())
                .contains("47.8");
    }

    @Test
    void whatIsHiddenBesidesIsShownNowhereEither() {
        Report report = refugees(new CityStudy());
        RowKey west = RowKey.of("W", "2023", "REF");
        assertThat(report.area("W").html()).contains(">20.4<");
        Disclosure more = new CityStudy().open().score().disclosure().and("OWN", List.of(west));
        assertThat(report.withDisclosure(more).area("W").html())
                .doesNotContain(">20.4", " 20.4"); // a place in a picture may be 520.4
    }

    @Test
    void aScoreNeverStandsWithoutWhatItRestsOn() {
        String html = refugees(new CityStudy()).page().html();
        assertThat(html)
                .contains("u: low reliability") // EMP of the north
                .contains("rests on less than was asked for") // the west has no employment rate
                .contains("not collected")
                .contains("One score of this period is missing");
    }

    @Test
    void whatIsOnlyRecordedForContextIsNotMissing() {
        CityStudy study = new CityStudy()
                .replaced(
                        "framework.json",
                        "\"name\": \"Employment\",",
                        "\"name\": \"Employment\", \"use\": \"context\",");
        assertThat(refugees(study).page().html()).doesNotContainPattern("scores? of this period (is|are) missing");
    }

    @Test
    void anExplanationFoldsOutDownToTheSource() {
        String html = refugees(new CityStudy()).area("N").html();
        assertThat(html)
                .contains("<summary><span class=\"name\">Overall</span>", "<span class=\"name\">Employment</span>")
                .contains("observed: low reliability")
                .contains(
                        "<a href=\"https://example.org/lfs\">Labour Force Survey</a>, Statistics office, May 1, 2023");
    }

    @Test
    void textsOfOthersAreShownAndNeverRun() {
        String evil = "<img src=x onerror=alert(1)>\"'&{0}";
        String quoted = "\"" + evil.replace("\"", "\"\"") + "\"";
        CityStudy study = new CityStudy()
                .with("areas.csv", "REF_AREA,NAME\nN," + quoted + "\nS,South\nW,West\n")
                .replaced("framework.json", "\"Ownership\"", "\"" + evil.replace("\"", "\\\"") + "\"")
                .replaced("sources.csv", "https://example.org/lfs", "javascript:alert(1)")
                .replaced("sources.csv", "Labour Force Survey", quoted);
        assertThat(pages(refugees(study)))
                .allSatisfy(page -> assertThat(page.html())
                        .contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;{0}")
                        .doesNotContain("<img", "href=\"javascript"));
    }

    @Test
    void theSameStudyGivesTheSamePageToTheByte() {
        assertThat(refugees(new CityStudy()).page().html())
                .isEqualTo(refugees(new CityStudy()).page().html());
    }

    @Test
    void aRowOfARankingIsHeadedByItsArea() {
        assertThat(refugees(new CityStudy()).page().html())
                .contains("<td class=\"n\">1</td><th scope=\"row\">South</th>")
                .doesNotContain("<th scope=\"row\">1</th>");
    }

    @Test
    void severalRoundsAreOneReportOnTheLatestInstrument() {
        String observations =
                "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nEMP,N,%1$s,%2$s\nUNE,N,%1$s,20\nOWN,N,%1$s,31\n";
        Study first = new CityStudy()
                .with("observations.csv", observations.formatted("2021", "50"))
                .open();
        Study second = new CityStudy()
                .with("observations.csv", observations.formatted("2023", "58"))
                .open();
        Report report = Report.of(Rounds.of(second, first));
        assertThat(report.slice()).isEqualTo(Slice.of("2023"));
        assertThat(report.page().html()).contains("from 2021 to 2023", "id=\"availability\"");
        assertThat(report.area("N").html()).contains("North: what changed &quot;Overall&quot; from 2021 to 2023");
        assertThat(report.at(Slice.of("2021")).page().html()).contains("Data availability, 2021");
    }

    @Test
    void aReportIsAboutTheLastPeriodAndAnyOtherThatThereIs() {
        Report report = new CityStudy().report();
        assertThat(report.page().html()).contains("2023, Refugees");
        assertThat(report.at(Slice.of("2022", "REF")).page().html()).contains("2022, Refugees");
        assertThatThrownBy(() -> report.at(Slice.of("2021")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"scores\"]", "[\"scores\", \"overall\"]", "[\"scores\", \"ranks\"]", "[]"})
    void whatAMethodologyRefusesIsOnNoPage(String outputs) {
        CityStudy study = new CityStudy().with("methodology.json", """
                        {"format": "niem-methodology/1", "id": "m", "title": "M", "note": "Not to be ranked.",
                         "normalisation": {"standard": "goalposts"}, "outputs": %s}
                        """.formatted(outputs));
        Report report = refugees(study);
        String html = report.page().html();
        assertThat(html.contains(">Rank<")).isEqualTo(outputs.contains("ranks"));
        assertThat(html).contains("Not to be ranked.", "id=\"gaps\"", "id=\"availability\"");
        assertThat(report.area("N").html()).contains("id=\"gaps\"");
        assertThat(report.saveSite(folder.resolve("site"))).hasSize(6);
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        Report report = refugees(new CityStudy());
        assertThatThrownBy(() -> report.area("X"))
                .hasMessageContaining("[N, S, W]")
                .hasMessageContaining("'X'");
        assertThatThrownBy(() -> report.dimension("EMP")).hasMessageContaining("'EMP' is an indicator");
        assertThatThrownBy(() -> report.in(Locale.forLanguageTag("xx"))).hasMessageContaining("[");
        assertThatThrownBy(() -> report.page().save(folder.resolve("page.txt"))).hasMessageContaining(".html");
    }

    @Test
    void aSiteLeadsToAllItsPagesAndBack() throws IOException {
        List<Path> files = refugees(new CityStudy()).saveSite(folder.resolve("site"));
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "index.html",
                        "area-N.html",
                        "area-S.html",
                        "area-W.html",
                        "dimension-work.html",
                        "dimension-home.html");
        List<String> reached = new ArrayList<>();
        for (Path file : files) {
            for (String link : found(LINK, Files.readString(file))) {
                if (!link.startsWith("#") && !link.startsWith("https:")) {
                    assertThat(file.resolveSibling(link)).exists();
                    reached.add(link);
                }
            }
        }
        assertThat(reached)
                .contains(files.stream()
                        .map(file -> file.getFileName().toString())
                        .toArray(String[]::new));
    }

    @Test
    void aNameThatTwoAreasHaveLeadsNowhere() throws IOException {
        CityStudy study = new CityStudy().with("areas.csv", "REF_AREA,NAME\nN,Old town\nS,Old town\nW,West\n");
        List<Path> files = refugees(study).saveSite(folder.resolve("site"));
        assertThat(Files.readString(files.get(0)))
                .contains("<a href=\"area-W.html\">West</a>")
                .doesNotContain(">Old town</a>");
    }

    @Test
    void filesOfASiteNeverCollideWhateverAreasAreCalled() {
        CityStudy study = new CityStudy()
                .with("areas.csv", "REF_AREA,NAME\na b,\nA_B,\na/b,\n../../up,\n")
                .with("observations.csv", """
                        INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE
                        EMP,a b,2023,1
                        EMP,A_B,2023,2
                        EMP,a/b,2023,3
                        EMP,../../up,2023,4
                        """)
                .replaced("framework.json", "\"groups\": [\"REF\", \"NAT\"],", "");
        List<Path> files = study.report().saveSite(folder.resolve("site"));
        assertThat(files).hasSize(7).allSatisfy(file -> {
            assertThat(file.getParent()).isEqualTo(folder.resolve("site"));
            assertThat(file).exists();
        });
        assertThat(files.stream().map(file -> file.toString().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
