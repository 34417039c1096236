package eu.niem.examples.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a page is found, on a page with all these faults and on one with none. */
class BrowserTest {
    private static Browser browser;

    @TempDir
    private Path folder;

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

    @Test
    void picturesWithoutWordsAndFaintTextAreSerious() throws IOException {
        List<Violation> found = browser.violations(page("bad.html"), Browser.DESK);

        assertThat(found)
                .filteredOn(Violation::isSerious)
                .extracting(Violation::rule)
                .contains("image-alt", "color-contrast", "html-has-lang");
        assertThat(found)
                .filteredOn(each -> each.rule().equals("image-alt"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.impact()).isEqualTo("critical");
                    assertThat(each.targets()).containsExactly("img");
                    assertThat(each.help()).contains("alternative text");
                });
    }

    @Test
    void aGoodPageBreaksNoRule() throws IOException {
        assertThat(browser.violations(page("good.html"), Browser.PHONE)).isEmpty();
        assertThat(browser.violations(page("good.html"), Browser.DESK)).isEmpty();
    }

    @Test
    void faultsOfDarkColoursAreFoundInTheDark() throws IOException {
        Path page = folder.resolve("dark.html");
        Files.writeString(
                page,
                Files.readString(page("good.html"))
                        .replace("</style>", "@media (prefers-color-scheme: dark) { p { color: #ddd } }</style>"));

        assertThat(browser.violations(page, Browser.DESK)).isEmpty();
        browser.prefer("dark");
        try {
            assertThat(browser.violations(page, Browser.DESK))
                    .extracting(Violation::rule)
                    .contains("color-contrast");
        } finally {
            browser.prefer("light");
        }
    }

    @Test
    void textsOfChartsThatCannotBeReadAreFound() throws IOException {
        Looks looks = browser.looks(page("bad.html"), Browser.PHONE);

        assertThat(looks.unnamed()).containsExactly("faint");
        assertThat(looks.faint()).containsExactly("faint 1.6", "on the bar 1.2");
        assertThat(looks.small()).containsExactly("tiny 4.0");
        assertThat(looks.overlapping()).containsExactly("over / each other");
        assertThat(looks.cut()).containsExactly("cut off at the edge");
        assertThat(looks.width()).isEqualTo(700);
    }

    @Test
    void aGoodChartCanBeReadOnAPhone() throws IOException {
        assertThat(browser.looks(page("good.html"), Browser.PHONE))
                .isEqualTo(new Looks(Browser.PHONE, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void keysAndScreenReadersMeetWhatIsThere() throws IOException {
        assertThat(browser.tabStops(page("good.html"))).containsExactly("a Method");
        assertThat(browser.heard(page("good.html")))
                .contains("heading Scores of two countries", "image Latvia 61 points, Estonia 70 points")
                .containsSubsequence("rowheader Latvia", "cell 61")
                .filteredOn(each -> each.equals("StaticText 61"))
                .as("said by the table, and not once more by the picture")
                .hasSize(1);
        assertThat(browser.tabStops(page("bad.html"))).isEmpty();
    }

    @Test
    void aPictureHasTheWidthOfTheScreenAndTheWholePage() throws IOException {
        for (int width : List.of(Browser.PHONE, Browser.DESK)) {
            Path png = folder.resolve(width + ".png");
            browser.screenshot(page("good.html"), width, png);
            BufferedImage picture = ImageIO.read(png.toFile());
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isGreaterThan(1000);
        }
    }

    @Test
    void aPageIsPrintedOnA4() throws IOException {
        Path pdf = folder.resolve("page.pdf");
        browser.pdf(page("good.html"), pdf);

        assertThat(Files.readString(pdf, ISO_8859_1))
                .startsWith("%PDF-")
                .containsPattern("/MediaBox \\[0 0 59[456][.\\d]* 84[123][.\\d]*]");
    }

    private static Path page(String name) {
        return Path.of("src", "test", "resources", "eu", "niem", "examples", "report", name);
    }
}
