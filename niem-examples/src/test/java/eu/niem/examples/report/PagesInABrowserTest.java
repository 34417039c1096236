package eu.niem.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages can be read by everyone: in colours of day and night, on a phone and on a desk, on paper. Pictures of them are in
 * {@code target/pages}, for people who look.
 */
class PagesInABrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final List<Integer> WIDTHS = List.of(Browser.PHONE, Browser.DESK);

    @TempDir
    private static Path folder;

    private static Browser browser;

    /** The pages, each with what writes it. */
    private static List<Page> pages() {
        return List.of(new Page(
                "sample", file -> Files.copy(Path.of("src/test/resources/eu/niem/examples/report/good.html"), file)));
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
