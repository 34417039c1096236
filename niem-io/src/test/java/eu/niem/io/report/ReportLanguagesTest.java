package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.io.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportLanguagesTest {
    private static Stream<String> others() {
        return Report.languages().stream().filter(language -> !language.equals("en"));
    }

    private static List<String> pages(CityStudy study, String tag) {
        Report report = study.report().at(Slice.of("2023", "REF")).in(Locale.forLanguageTag(tag));
        return Stream.of(report.page(), report.area("S"), report.dimension("home"))
                .map(Page::html)
                .toList();
    }

    /** Returns the English texts of several words into which nothing is filled. */
    private static List<String> english() {
        Words words = Words.english();
        return StreamSupport.stream(words.keys().spliterator(), false)
                .map(words::say)
                .filter(text -> text.contains(" ") && !text.contains("{"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("others")
    void aPageInAnotherLanguageHasNoEnglishOfItsOwn(String language) {
        List<String> english = english();
        assertThat(pages(new CityStudy(), "en"))
                .allSatisfy(page -> assertThat(english).anyMatch(page::contains));
        assertThat(pages(new CityStudy(), language))
                .allSatisfy(page -> assertThat(english).noneMatch(page::contains));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aPageSaysItsLanguageAndLeavesNoPlaceUnfilled(String language) {
        assertThat(pages(new CityStudy(), language))
                .allSatisfy(page -> assertThat(page)
                        .contains("<html lang=\"" + language + "\"")
                        .doesNotContainPattern(">[^<]*\\{\\d}[^<]*<"));
    }

    @Test
    void areasAreInTheOrderOfTheLanguage() {
        CityStudy study = new CityStudy().with("areas.csv", "REF_AREA,NAME\nN,Mielec\nS,Łódź\nW,Lublin\n");
        String page = pages(study, "pl").get(0);
        String why = page.substring(page.indexOf("<section id=\"why\""));
        assertThat(Stream.of("Lublin", "Łódź", "Mielec").map(name -> why.indexOf("\"name\">" + name)))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void aPageInALanguageFromTheRightSaysSo() {
        Words words = Words.english().as(Locale.forLanguageTag("he"));
        String page = new CityStudy().report().in(words).page().html();
        assertThat(page).contains("<html lang=\"he\" dir=\"rtl\">");
        assertThat(page.split("<svg ", -1)).hasSizeGreaterThan(2);
        assertThat(page.split("<svg [^>]*direction='ltr'", -1)).hasSameSizeAs(page.split("<svg ", -1));
    }

    @Test
    void anAreaThatIsCalledLikeAPlaceKeepsItsName() {
        CityStudy study = new CityStudy().with("areas.csv", "REF_AREA,NAME\nN,North\nS,{0}\nW,West\n");
        assertThat(pages(study, "pl").get(1)).contains("<h1>{0}</h1>", "{0}: wyniki w każdej części");
    }
}
