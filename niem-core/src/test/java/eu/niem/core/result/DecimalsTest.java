package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void numbersOfAColumnHaveAsManyDecimals() {
        assertThat(texts(1.0, 100.0)).containsExactly("1", "100");
        assertThat(texts(62.5, 100.0, 9.12345)).containsExactly("62.50", "100.00", "9.12");
        assertThat(texts(0.5, -0.12345)).containsExactly("0.5000", "-0.1235");
        assertThat(texts(0.00001, -0.00001)).containsExactly("0.0000", "0.0000");
        assertThat(texts(2.005, 62.005)).as("halves of what is written").containsExactly("2.01", "62.01");
        assertThat(texts(1e300, 0.5)).containsExactly("1E+300", "0.50");
        assertThat(texts(-0.0)).containsExactly("0");
        assertThat(texts(1.5, null)).containsExactly("1.5000", "");
    }

    private static List<String> texts(@Nullable Double... numbers) {
        Decimals decimals = Decimals.of(Arrays.asList(numbers));
        return Arrays.stream(numbers).map(decimals::text).toList();
    }
}
