package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import eu.niem.scoring.evaluation.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    private static final Pattern ID = Pattern.compile(" id='([^']+)'");
    private static final Pattern STRONG = Pattern.compile("font-weight='600'>([^<]*[0-9][^<]*)</text>");
    private static final Study STUDY = new RoundStudy().open();
    private static final Scorecard SCORECARD = STUDY.score();

    @TempDir
    private Path folder;

    /** One chart of each kind, of a study where ownership in Latvia is hidden. */
    private static List<Chart> charts() {
        List<Chart> charts = new ArrayList<>(List.of(
                Chart.heatMap(SCORECARD.at(Slice.of(RoundStudy.LAST))),
                Chart.availability(DataAvailability.of(STUDY), RoundStudy.LAST),
                Chart.gaps(GroupGaps.of(new CityStudy().open()), "OWN")));
        Change change = Change.between(SCORECARD, "2019", RoundStudy.LAST);
        for (String node : List.of("all", "home", "OWN", "CRO")) {
            charts.add(Chart.slopes(SCORECARD, change, node));
            charts.add(Chart.series(SCORECARD, node));
            charts.add(Chart.ranking(SCORECARD.at(Slice.of(RoundStudy.LAST)), node));
        }
        for (String area : List.of("LV", "EE", "SE")) {
            charts.add(Chart.profile(SCORECARD, RowKey.of(area, RoundStudy.LAST)));
            charts.add(Chart.waterfall(SCORECARD, change, "all", area));
        }
        return charts;
    }

    @Test
    void aHiddenValueStandsNowhere() {
        assertThat(charts()).allSatisfy(chart -> {
            assertThat(chart.svg()).doesNotContain(RoundStudy.TELLING);
            assertThat(chart.description()).doesNotContain(RoundStudy.TELLING);
            assertThat(chart.table().toString()).doesNotContain(RoundStudy.TELLING);
            assertThat(chart.data().toString()).doesNotContain(RoundStudy.TELLING);
        });
        assertThat(charts().stream().filter(chart -> chart.svg().contains("hidden: confidential")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theTableHasTheNumbersOfThePicture() {
        assertThat(charts()).allSatisfy(chart -> {
            Matcher number = STRONG.matcher(chart.svg());
            while (number.find()) {
                assertThat(chart.table().toString()).contains(number.group(1).replace('\u2009', ' '));
            }
        });
    }

    @Test
    void titleAndDescriptionStandInThePictureUnderIdsOfItsOwn() {
        List<String> ids = new ArrayList<>();
        for (Chart chart : charts()) {
            assertThat(chart.svg().replace("&quot;", "\"")).contains(">" + chart.title() + "</title>");
            assertThat(chart.svg().replace("&quot;", "\"")).contains(">" + chart.description() + "</desc>");
            Matcher id = ID.matcher(chart.svg());
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        assertThat(ids).hasSize(2 * charts().size()).doesNotHaveDuplicates();
    }

    @Test
    void itIsSavedAsSvg() {
        Path file = folder.resolve("series.svg");
        Chart chart = Chart.series(SCORECARD, "all");
        chart.save(file);
        assertThat(file).content().isEqualTo(chart.svg());
    }

    @ParameterizedTest
    @ValueSource(strings = {"series.png", "series", "svg", "series.svg.txt"})
    void anotherEndingIsRefusedAndNothingIsLeft(String name) {
        assertThatThrownBy(() -> Chart.series(SCORECARD, "all").save(folder.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end in .svg");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderInThePlaceOfTheFileStays() throws IOException {
        Path file = folder.resolve("taken.svg");
        Files.createDirectories(file.resolve("inside"));
        assertThatThrownBy(() -> Chart.series(SCORECARD, "all").save(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the path of a file");
        assertThat(folder.toFile().list()).containsExactly("taken.svg");
        assertThat(file.resolve("inside")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 299, 4001})
    void aWidthOutsideIsRefused(int width) {
        assertThatThrownBy(() -> Chart.series(SCORECARD, "all").svg(width))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("300 to 4000");
    }

    @Test
    void aNodeThatIsNotThereIsNamedWithThoseThatAre() {
        Change change = Change.between(SCORECARD, "2019", RoundStudy.LAST);
        assertThatThrownBy(() -> Chart.series(SCORECARD, "nope"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nope")
                .hasMessageContaining("work");
        assertThatThrownBy(() -> Chart.slopes(SCORECARD, change, "nope"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("work");
        assertThatThrownBy(() -> Chart.gaps(GroupGaps.of(new CityStudy().open()), "nope"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("OWN");
    }

    @Test
    void aRowThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> Chart.profile(SCORECARD, RowKey.of("XX", RoundStudy.LAST)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("XX")
                .hasMessageContaining("LV");
        assertThatThrownBy(() -> Chart.availability(DataAvailability.of(STUDY), "1999"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("1999")
                .hasMessageContaining("2019");
    }

    @Test
    void aLanguageWithoutTextsIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> Chart.series(SCORECARD, "all").in(Locale.forLanguageTag("tlh")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tlh")
                .hasMessageContaining("en");
    }

    @Test
    void everyLanguageWritesNumbersInItsWay() {
        Chart english = Chart.profile(SCORECARD, RowKey.of("EE", RoundStudy.LAST));
        assertThat(english.svg()).contains(">33.5</text>");
        for (String language : Words.languages()) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(english.in(locale).svg()).contains(">" + Words.of(locale).number(33.5, 1) + "</text>");
        }
    }
}
