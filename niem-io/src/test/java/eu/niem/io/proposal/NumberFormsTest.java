package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.mapping.Numerals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormsTest {
    private static NumberForms forms(String texts) {
        NumberForms forms = new NumberForms();
        for (String text : texts.split(" ; ", -1)) {
            assertThat(forms.see(text)).as(text).isTrue();
        }
        return forms;
    }

    private static String certain(String texts) {
        @Nullable Numerals numerals = forms(texts).certain();
        return numerals == null ? "nobody knows" : numerals.decimal() + "/" + numerals.thousands();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 ; 2.5 ; 1e3           | /",
                "1.234                   | /",
                "1,5 ; 2                 | ,/",
                "1,234                   | nobody knows",
                "1,234 ; 5,67            | ,/",
                "1.234,5                 | ,/.",
                "1,234.5                 | ./,",
                "1.234.567               | ,/.",
                "1 234,5                 | ,/' '",
                "1'234.5                 | ./'''",
                "1,5 ; 2.5               | nobody knows",
                "1.234 ; 12,5            | ,/.",
                "7,6 % ; 8               | ,/",
            })
    void numbersAreReadAsAllOfThemCanBe(String texts, String numerals) {
        assertThat(certain(texts))
                .isEqualTo(numerals.replaceAll("^,/'(.)'$", ",/$1").replaceAll("^\\./'(.)'$", "./$1"));
    }

    @ParameterizedTest
    @CsvSource({"x", "-", "12 x", "1.2.3,4", "''", "%"})
    void whatIsNumberInNoWayIsNotSeen(String text) {
        NumberForms forms = new NumberForms();
        assertThat(forms.see(text)).isFalse();
        assertThat(forms.isPlain()).isTrue();
        assertThat(forms.hasPercent()).isFalse();
    }

    @Test
    void columnsTogetherAreReadAsBothCanBe() {
        NumberForms all = forms("1,234");
        assertThat(all.certain()).isNull();
        assertThat(all.isUnmistakable()).isFalse();
        all.add(forms("0,5 %"));
        assertThat(all.certain()).isNotNull().extracting(Numerals::decimal).isEqualTo(",");
        assertThat(all.hasPercent()).isTrue();
        all.add(forms("1.5"));
        assertThat(all.certain()).isNull();
    }
}
