package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Output;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ScorecardWriterTest {
    @Test
    void scoresThatAMethodologyDoesNotGiveOutAreNotWritten() {
        Scorecard scorecard = DocumentTexts.scorecard();
        Study study = Study.of(scorecard.plan().methodology(), scorecard.panel());
        for (Output output : Output.values()) {
            EnumSet<Output> others = EnumSet.complementOf(EnumSet.of(output));
            Scorecard bounded = study.withMethodology(study.methodology().withOutputs(others))
                    .score();
            String text = DOCUMENTS.write(bounded);
            assertThat(text.contains("\"scores\": [\n")).isEqualTo(output != Output.SCORES);
            assertThat(text.contains("\"rank\"")).isEqualTo(output == Output.OVERALL);
            assertThat(text.contains("\"node\": \"overall\"")).isEqualTo(output == Output.RANKS);
            assertThat(DOCUMENTS
                            .scorecard("s.json", text.getBytes(StandardCharsets.UTF_8))
                            .orThrow())
                    .isEqualTo(bounded);
        }
    }
}
