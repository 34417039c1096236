package eu.niem.io.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts say; that their files are whole is tested by {@link WordsFilesTest}. */
class WordsTest {
    private static Words words(String tag) {
        return Words.of(Locale.forLanguageTag(tag));
    }

    @Test
    void thereAreTextsInSevenLanguages() {
        assertThat(Words.languages()).containsExactly("de", "en", "es", "fr", "lv", "nl", "pl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "ja", "und", "tlh"})
    void anUnknownLanguageIsRefusedByNamingThoseThatThereAre(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words(tag))
                .withMessage("the language must be one of [de, en, es, fr, lv, nl, pl], but was '%s'", tag);
    }

    @Test
    void aRegionHasTheTextsOfItsLanguage() {
        assertThat(words("de-AT").say("column.score")).isEqualTo("Punktzahl");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Zell Ulm Öhringen Oldenburg Arad, Arad Öhringen Oldenburg Ulm Zell",
        "lv, Dobele Čorna Cēsis Šķēde Talsi Saldus, Cēsis Čorna Dobele Saldus Šķēde Talsi",
        "pl, Łódź Mielec Lublin Żary Śrem Sopot, Lublin Łódź Mielec Sopot Śrem Żary"
    })
    void namesAreInTheOrderOfTheLanguage(String language, String given, String sorted) {
        assertThat(Arrays.stream(given.split(" ")).sorted(words(language).byName(name -> name)))
                .containsExactly(sorted.split(" "));
    }

    @Test
    void equalNamesAreInTheOrderOfTheirCodes() {
        assertThat(Stream.of("C", "A", "B").sorted(words("de").byName(code -> code.equals("B") ? "Aa" : "Neustadt")))
                .containsExactly("B", "A", "C");
    }

    @Test
    void anUnknownTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words("pl").say("no.such"))
                .withMessage("there is no text 'no.such' in 'pl'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1       | area         | area without a score",
                "en | 2       | areas        | areas without a score",
                "de | 1       | Gebiet       | Gebiet ohne Punktzahl",
                "fr | 0       | territoire   | territoire sans score",
                "fr | 2       | territoires  | territoires sans score",
                "es | 1000000 | territorios  | territorios sin puntuación",
                "pl | 1       | obszar       | obszar bez wyniku",
                "pl | 3       | obszary      | obszary bez wyniku",
                "pl | 5       | obszarów     | obszarów bez wyniku",
                "pl | 12      | obszarów     | obszarów bez wyniku",
                "pl | 22      | obszary      | obszary bez wyniku",
                "lv | 1       | teritorija   | teritorija bez vērtējuma",
                "lv | 2       | teritorijas  | teritorijas bez vērtējuma",
                "lv | 11      | teritoriju   | teritoriju bez vērtējuma",
                "lv | 21      | teritorija   | teritorija bez vērtējuma",
                "nl | 2       | gebieden     | gebieden zonder score",
            })
    void whatIsCountedTakesTheFormOfItsNumber(String language, int number, String areas, String without) {
        assertThat(words(language).count("fact.areas", number)).isEqualTo(areas);
        assertThat(words(language).count("fact.without", number)).isEqualTo(without);
    }

    @Test
    void aFormThatALanguageDoesNotNeedIsThatOfAllOthers() {
        assertThat(words("pl").count("limits.missing", 3)).isEqualTo(words("pl").say("limits.missing", 3));
        assertThat(words("lv").count("ranking.without", 10)).isEqualTo("10 teritorijām vērtējuma nav.");
    }

    @Test
    void aNumberThatIsFilledInIsWrittenByTheRulesOfTheLanguage() {
        assertThat(words("de").count("ranking.without", 12345)).isEqualTo("12.345 Gebiete haben keine.");
    }

    @Test
    void whatIsFilledInIsNeverLookedAtForPlaces() {
        assertThat(words("en").say("slopes.title", "{1}", "{0}", "{2}", "{3}")).isEqualTo("{1}, from {0} to {2}: {3}");
        assertThat(words("en").say("profile.description", "$1 \\ {0} '{'")).contains("Scores of $1 \\ {0} '{' on");
    }

    @Test
    void aPlaceWithoutAPartIsLeft() {
        assertThat(words("en").say("rank.of", 1)).isEqualTo("1 of {1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 45\u00a0%",
                "de | 45\u00a0%",
                "fr | 45\u202f%",
                "es | 45\u00a0%",
                "pl | 45%",
                "lv | 45%",
                "nl | 45%"
            })
    void theSignOfPerCentStandsAsTheLanguageHasIt(String language, String percent) {
        assertThat(words(language).percent(0.45)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "0.0001, 1%", "0.5, 50%", "0.994, 99%", "0.995, 99%", "0.9999999, 99%", "1, 100%", "1.2, 120%"
    })
    void aShareBelowAllIsNeverAllAndOneAboveNoneNeverNone(double share, String percent) {
        assertThat(words("nl").percent(share)).isEqualTo(percent);
    }

    @Test
    void aSignStandsBeforeWhatIsNotZero() {
        assertThat(words("de").signed(1.25, 1)).isEqualTo("+1,3");
        assertThat(words("de").signed(-1.25, 1)).isEqualTo("\u22121,3");
        assertThat(words("de").signed(-0.04, 1)).isEqualTo("0,0");
    }

    @Test
    void colonAndSemicolonStandAsTheLanguageHasThem() {
        List<String> parts = List.of("a", "b", "c");
        assertThat(words("fr").pair("e", "estimé")).isEqualTo("e\u00a0: estimé");
        assertThat(words("fr").joined(parts.stream())).isEqualTo("a\u202f; b\u202f; c");
        assertThat(words("pl").joined(parts.stream())).isEqualTo("a; b; c");
        assertThat(words("pl").joined(parts.stream().limit(0))).isEmpty();
    }

    @Test
    void aDateIsWrittenByTheRulesOfTheLanguage() {
        assertThat(words("de").date(LocalDate.of(2021, 3, 1))).isEqualTo("1. März 2021");
    }
}
