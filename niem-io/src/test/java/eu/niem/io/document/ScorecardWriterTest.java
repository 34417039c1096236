package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    @Test
    void groupsApartComeBackWithRowsOfTheirOwn() {
        Indicator rate = Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100));
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", rate));
        List<Observation> observations = new ArrayList<>();
        for (String area : List.of("AT", "LV")) {
            for (String group : List.of("REF", "BSP", "ASY")) {
                double value = 10 * (observations.size() + 1);
                observations.add(Observation.of("rate", RowKey.of(area, "2021", group), value)
                        .withStatus(group.equals("ASY") ? Set.of(ObsStatus.ESTIMATED) : Set.of()));
            }
        }
        Methodology apart = Methodology.standard()
                .withGroups(Groups.combine(List.of("REF", "BSP")).withApart(List.of("ASY")));
        Scorecard card = Study.of(apart, Panel.of(framework, observations)).score();
        Scorecard back = DOCUMENTS
                .scorecard("s.json", DOCUMENTS.write(card).getBytes(StandardCharsets.UTF_8))
                .orThrow();

        assertThat(back).isEqualTo(card);
        assertThat(back.rows()).hasSize(4).contains(RowKey.of("AT", "2021", "ASY"));
        assertThat(back.score("all", RowKey.of("AT", "2021", "ASY")))
                .isEqualTo(card.score("all", RowKey.of("AT", "2021", "ASY")))
                .satisfies(score -> assertThat(score.quality().status()).isEqualTo("e"));
        assertThat(back.data()).isEqualTo(card.data());
    }
}
