package eu.niem.io.document;

import static eu.niem.io.document.Texts.DOCUMENTS;
import static eu.niem.io.document.Texts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import org.junit.jupiter.api.Test;

/** What valid documents mean. */
class DocumentsTest {

    @Test
    void smoke() {
        Framework framework = DOCUMENTS
                .framework("framework.json", bytes(Texts.FRAMEWORK))
                .checked()
                .orThrow();
        System.out.println(framework);
        System.out.println(DOCUMENTS.write(framework));
        var methodology = DOCUMENTS.methodology("m.json", bytes(Texts.METHODOLOGY));
        System.out.println(methodology.checked());
        System.out.println(DOCUMENTS.suit(methodology, framework));
        System.out.println(DOCUMENTS.write(methodology.checked().orThrow()));
        var observations = DOCUMENTS.observations("o.json", bytes(Texts.OBSERVATIONS), framework);
        System.out.println(observations);
        System.out.println(DOCUMENTS.writeObservations(observations.orThrow()));
        var study = eu.niem.scoring.Study.of(
                methodology.checked().orThrow(),
                eu.niem.core.panel.Panel.of(
                        framework, observations.orThrow(), java.util.List.of(), java.util.List.of()));
        var card = study.score();
        String text = DOCUMENTS.write(card);
        System.out.println(text);
        var back = DOCUMENTS.scorecard("s.json", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        System.out.println(back.issues());
        assertThat(back.orThrow()).isEqualTo(card);
    }
}
