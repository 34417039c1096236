package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of appendix A of RFC 5646, but for irregular tags of old. */
class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "de",
                "zh-Hant",
                "zh-cmn-Hans-CN",
                "cmn-Hans-CN",
                "yue-HK",
                "sr-Latn-RS",
                "sl-rozaj-biske",
                "de-CH-1901",
                "hy-Latn-IT-arevela",
                "es-419",
                "de-CH-x-phonebk",
                "az-Arab-x-AZE-derbend",
                "x-whatever",
                "qaa-Qaaa-QM-x-southern",
                "en-US-u-islamcal",
                "zh-CN-a-myext-x-private",
                "en-a-myext-b-another",
                "DE-at"
            })
    void tagsOfTheStandardAreWellFormed(String tag) {
        assertThat(LanguageTag.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "d",
                "german",
                "english",
                "Deutsche Sprache",
                "de_AT",
                "de-",
                "-de",
                "de-419-DE",
                "a-DE",
                "de--AT",
                "de-x",
                "en-u",
                "dé",
                "de\n",
                "i-klingon",
                "x",
                "toolonglanguage",
                "de-toolongvariant"
            })
    void otherTextsAreNoTags(String text) {
        assertThat(LanguageTag.isWellFormed(text)).isFalse();
    }

    @Test
    void tagsOfManyPartsAreNoneAndExhaustNothing() {
        assertThat(LanguageTag.isWellFormed("x" + "-a".repeat(49))).isTrue();
        assertThat(LanguageTag.isWellFormed("x" + "-a".repeat(50))).isFalse();
        assertThat(LanguageTag.isWellFormed("x" + "-a".repeat(500_000))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MN-cYRL-mn, mn-Cyrl-MN",
        "EN-ca-X-CA, en-CA-x-ca",
        "SR-LATN-rs, sr-Latn-RS",
        "AZ-latn-X-LATN, az-Latn-x-latn",
        "de-ch-1996, de-CH-1996",
        "X-DE, x-de"
    })
    void thereIsOneSpelling(String tag, String usual) {
        assertThat(LanguageTag.require("it", tag)).isEqualTo(usual);
        assertThat(LanguageTag.usual(usual)).isEqualTo(usual);
    }

    /** The first example is that of section 3.4 of RFC 4647. */
    @ParameterizedTest
    @CsvSource({
        "zh-Hant-CN-x-private1-private2, zh-Hant-CN-x-private1-private2 zh-Hant-CN-x-private1 zh-Hant-CN zh-Hant zh",
        "de-AT, de-AT de",
        "de, de",
        "en-a-myext-b-another, en-a-myext-b-another en-a-myext en",
        "x-de, x-de"
    })
    void whatStandsForATagIsItsBeginning(String tag, String all) {
        assertThat(LanguageTag.withFallbacks(tag)).containsExactly(all.split(" ", -1));
    }

    @Test
    void whatIsNoTagIsRefusedWithExamples() {
        assertThatThrownBy(() -> LanguageTag.require("language", "German"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "language must be a language tag of BCP 47, such as en, de-AT or zh-Hant, but was 'German'");
    }
}
