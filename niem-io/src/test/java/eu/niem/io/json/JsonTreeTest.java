package eu.niem.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Translations.Texts;
import eu.niem.scoring.method.MethodCall;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    record Sheet(LocalText title, @Nullable String note) {}

    private static String text(Object value) {
        return JsonWriter.text(Json.of(value)).replace('"', '\'').strip();
    }

    @Test
    void aTextIsWrittenPlainOrByLanguageAndWhatIsNullIsLeftOut() {
        assertThat(text(new Sheet(LocalText.plain("Plan"), null))).isEqualTo("{'title': 'Plan'}");
        assertThat(text(new Sheet(LocalText.of(Texts.of("en", "Plan", "fr", "Projet")), "x")))
                .isEqualToIgnoringWhitespace("{'title': {'en': 'Plan', 'fr': 'Projet'}, 'note': 'x'}");
    }

    @Test
    void zeroKeepsItsSignWhereOthersReadMinusZeroAsAWholeNumber() {
        assertThat(text(List.of(-0.0, 0.0, -1.0, 0.25))).isEqualTo("[-0.0, 0, -1, 0.25]");
    }

    @Test
    void documentsAreNoParametersOfMethodsAtAnyDepth() {
        MethodCall call = MethodCall.of("plain").with("by", List.of(MethodCall.of("mean"), Map.of("a", true)));
        assertThat(text(call))
                .isEqualToIgnoringWhitespace("{'method': 'plain', 'by': [{'method': 'mean'}, {'a': true}]}");
        for (Object document : List.of(new Sheet(LocalText.plain("Plan"), null), LocalText.plain("Plan"))) {
            for (Object parameter : List.of(document, List.of(document), Map.of("a", document))) {
                assertThatThrownBy(() -> text(MethodCall.of("odd").with("by", parameter)))
                        .hasMessageContaining("a parameter of the class "
                                + document.getClass().getName())
                        .hasMessageContaining("has no name that a document could write");
            }
        }
    }
}
