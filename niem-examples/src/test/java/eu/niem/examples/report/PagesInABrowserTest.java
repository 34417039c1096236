package eu.niem.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.io.report.Report;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages can be read by everyone: in colours of day and night, on a phone and on a desk, on paper. Pictures of them are in
 * {@code target/pages}, for people who look.
 */
class PagesInABrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final Path ROUND = Path.of("round-2021");
    private static final List<Integer> WIDTHS = List.of(Browser.PHONE, Browser.DESK);

    @TempDir
    private static Path folder;

    private static Browser browser;

    /** The pages, each with what writes it. */
    private static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (String name : Niem.studies()) {
            pages.add(new Page(name, file -> report(Niem.study(name)).page().save(file)));
        }
        pages.add(
                new Page("country", file -> report(Niem.open(ROUND)).area("LV").save(file)));
        pages.add(new Page(
                "city",
                file -> report(Niem.study("labour-by-citizenship")).area("AT").save(file)));
        pages.add(new Page(
                "dimension",
                file -> report(Niem.open(ROUND)).dimension("housing").save(file)));
        pages.add(new Page("kinds", file -> everyKind(file).page().save(file)));
        pages.add(new Page("kinds-area", file -> everyKind(file).area("N").save(file)));
        for (String language : List.of("de", "pl")) {
            Locale locale = Locale.forLanguageTag(language);
            pages.add(new Page(
                    "kinds-" + language,
                    file -> everyKind(file).in(locale).page().save(file)));
        }
        pages.add(new Page("from-the-right", PagesInABrowserTest::fromTheRight));
        return pages;
    }

    private static Report everyKind(Path file) throws IOException {
        return EveryKind.report(EveryKind.write(file.resolveSibling("every-kind")));
    }

    /** Writes a page as if its language were written from the right; there are no texts in such a language yet. */
    private static void fromTheRight(Path file) throws IOException {
        String page = everyKind(file).in(Locale.GERMAN).page().html();
        String turned = page.replace("<html lang=\"de\" dir=\"ltr\">", "<html lang=\"he\" dir=\"rtl\">");
        assertThat(turned).isNotEqualTo(page);
        Files.writeString(file, turned);
    }

    private static Report report(Study study) {
        return Report.of(study, study.score());
    }

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingSeriousKeepsPeopleFromAPage(Page page) throws IOException {
        for (String colours : List.of("dark", "light")) {
            browser.prefer(colours);
            for (int width : WIDTHS) {
                assertThat(browser.violations(page.file(), width))
                        .as("%s, %s pixels wide, %s", page, width, colours)
                        .filteredOn(Violation::isSerious)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textsOfChartsCanBeReadAndNothingIsCutOff(Page page) throws IOException {
        for (String colours : List.of("dark", "light")) {
            browser.prefer(colours);
            for (int width : WIDTHS) {
                assertThat(browser.looks(page.file(), width))
                        .as("%s, %s pixels wide, %s", page, width, colours)
                        .isEqualTo(new Looks(width, List.of(), List.of(), List.of(), List.of(), List.of()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void picturesAreThereForPeopleWhoLook(Page page) throws IOException {
        Files.createDirectories(PICTURES);
        for (int width : WIDTHS) {
            Path png = PICTURES.resolve(page + "-" + width + ".png");
            browser.screenshot(page.file(), width, png);
            assertThat(png).isNotEmptyFile();
        }
        Path pdf = PICTURES.resolve(page + ".pdf");
        browser.pdf(page.file(), pdf);
        assertThat(pdf).isNotEmptyFile();
    }

    /** What the other tests look at: no kind of chart or mark is left out there. */
    @Test
    void twoPagesHaveEveryKindOfChartAndMark() throws IOException {
        String study = Files.readString(page("kinds").file());
        String area = Files.readString(page("kinds-area").file());
        assertThat(study)
                .contains(
                        "Overall, 2023: Refugees</figcaption>", // ranking and heat map
                        "Employment rate, 2023: Refugees and Nationals",
                        "Overall, from 2021 to 2023: Refugees",
                        "Overall over the periods: Refugees",
                        "Data availability, 2023")
                .contains(
                        "n &lt; 50: rests",
                        "rests on less than was asked for",
                        "no figure: see the table",
                        "hidden: confidential",
                        "u: low reliability",
                        "b: break in the series",
                        "break: not comparable with before",
                        "95\u00a0% interval");
        assertThat(area)
                .contains(
                        "North: Overall, 2023, Refugees",
                        "North, 2023: Refugees and Nationals (per cent)",
                        "what changed &quot;Overall&quot; from 2021 to 2023",
                        "North over the periods: Refugees")
                .contains("mean of all others", "with every standard met that is not", "Blue adds");
    }

    private static Page page(String name) {
        return pages().stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "city", "kinds-area"})
    void theProfileOfAnAreaIsOnePageOfPaper(String name) throws IOException {
        Path pdf = folder.resolve(name + ".pdf");
        browser.pdf(page(name).file(), pdf);
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b(?!s)", -1))
                .hasSize(2);
    }

    /** Writes a page into a file that is not there yet. */
    private interface Writer {
        void write(Path file) throws IOException;
    }

    private record Page(String name, Writer writer) {
        Path file() throws IOException {
            Path file = folder.resolve(name + ".html");
            if (!Files.exists(file)) {
                writer.write(file);
            }
            return file;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
