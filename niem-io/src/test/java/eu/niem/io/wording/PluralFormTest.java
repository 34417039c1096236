package eu.niem.io.wording;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralFormTest {
    /** Of each language some of the numbers that Unicode CLDR, Language Plural Rules, lists for its forms. */
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            entry("cs", "one 1, few 2 3 4, other 0 5 12 22 100 1000000"),
            entry("de", "one 1, other 0 2 16 21 100 101 1000000"),
            entry("en", "one 1, other 0 2 16 21 100 101 1000000"),
            entry("es", "one 1, many 1000000 2000000, other 0 2 16 21 101 1000 1000001"),
            entry("fr", "one 0 1, many 1000000 2000000, other 2 17 21 100 101 1000001"),
            entry("ga", "one 1, two 2, few 3 6, many 7 10, other 0 11 25 100 102"),
            entry("hr", "one 1 21 101 1001, few 2 4 22 24 102, other 0 5 11 12 14 19 100 111 112"),
            entry("it", "one 1, many 1000000, other 0 2 16 21 101 1000"),
            entry("lt", "one 1 21 101, few 2 9 22 29 102, other 0 10 11 12 19 20 30 100 111"),
            entry("lv", "zero 0 10 11 12 19 20 30 100 111 1000, one 1 21 31 101 1001, other 2 9 22 29 102 1002"),
            entry("mt", "one 1, two 2, few 0 3 10 103 109, many 11 19 111 117, other 20 35 100 101 102 1000"),
            entry("nl", "one 1, other 0 2 16 21 100 101 1000000"),
            entry("pl", "one 1, few 2 3 4 22 24 32 102 1002, many 0 5 11 12 14 19 21 25 100 101 111 112 1000000"),
            entry("pt", "one 0 1, many 1000000, other 2 17 21 101"),
            entry("ro", "one 1, few 0 2 16 19 101 119, other 20 35 100 120 1000"),
            entry("sk", "one 1, few 2 4, other 0 5 22 100"),
            entry("sl", "one 1 101 201 1001, two 2 102 1002, few 3 4 103 104, other 0 5 11 19 100 105"),
            entry("sv", "one 1, other 0 2 21 101"));

    private static Set<String> languages() {
        return SAMPLES.keySet();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFormIsThatOfUnicode(String language) {
        for (String form : SAMPLES.getOrDefault(language, "").split(", ", -1)) {
            String[] numbers = form.split(" ", -1);
            for (int place = 1; place < numbers.length; place++) {
                assertThat(PluralForm.of(language, Integer.parseInt(numbers[place])))
                        .as("%s %s", language, numbers[place])
                        .hasToString(numbers[0].toUpperCase(Locale.ROOT));
            }
        }
    }

    @Test
    void everyLanguageThatThereAreTextsInHasSamplesHere() {
        assertThat(SAMPLES).containsKeys(Words.languages().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eo", "xx"})
    void anUnknownLanguageHasAFormForOneThing(String language) {
        assertThat(PluralForm.of(language, 1)).isEqualTo(PluralForm.ONE);
        assertThat(PluralForm.of(language, 21)).isEqualTo(PluralForm.OTHER);
    }

    @Test
    void aNegativeNumberTakesTheFormOfItsSize() {
        assertThat(PluralForm.of("pl", -3)).isEqualTo(PluralForm.FEW);
        assertThat(PluralForm.of("pl", Integer.MIN_VALUE)).isEqualTo(PluralForm.MANY);
    }

    @Test
    void onlyTheFormOfAllOthersHasNoEnding() {
        assertThat(PluralForm.FEW.ending()).isEqualTo(".few");
        assertThat(PluralForm.OTHER.ending()).isEmpty();
    }
}
