package eu.niem.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static String text(Object value) {
        return JsonWriter.text(Json.of(value));
    }

    @Test
    void whatHoldsNothingButPlainValuesStandsInOneLine() {
        assertThat(text(List.of())).isEqualTo("[]\n");
        assertThat(text(Map.of("a", List.of(1, 2)))).isEqualTo("{\"a\": [1, 2]}\n");
        assertThat(text(List.of(Map.of(), List.of(), true))).isEqualTo("[{}, [], true]\n");
        assertThat(text(List.of(Map.of("a", "b"), List.of()))).isEqualTo("""
                [
                  {"a": "b"},
                  []
                ]
                """);
    }

    /** What must be escaped, and the short escapes: RFC 8259, section 7. */
    @Test
    void onlyWhatJsonOrUtf8CannotHoldIsEscaped() {
        assertThat(text("\"\\/\b\f\n\r\t\u0000\u001F\u007F\u2028é"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007F\u2028é\"\n");
        assertThat(text("\uD83D\uDE00")).isEqualTo("\"\uD83D\uDE00\"\n");
        assertThat(text("\uD83D\uD83D\uDE00\uDE00")).isEqualTo("\"\\uD83D\uD83D\uDE00\\uDE00\"\n");
        assertThat(text(Map.of("a\"b", 1))).isEqualTo("{\"a\\\"b\": 1}\n");
    }
}
