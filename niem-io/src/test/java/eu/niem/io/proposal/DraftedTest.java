package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.scoring.normalisation.MinMax;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftedTest {
    private static final String CSV = "area;year;overall;n\nAT;2020;1,5;1\n;2020;2,5;2\n";

    private static Drafted drafted(Draft draft) {
        return Drafted.of(List.of(draft), List.of(), draft.figures);
    }

    @Test
    void theMappingHasWhatWasDraftedInAFixedOrder() {
        assertThat(drafted(Drafts.sheet(CSV)).mapping().replaceAll("\\s+", " ").strip())
                .isEqualTo("{ \"format\": \"niem-mapping/1\", \"files\": [ { \"file\": \"file.csv\", \"form\": \"csv\","
                        + " \"skip\": {\"area\": [\"\"]}, \"area\": \"area\", \"period\": \"year\", \"indicators\":"
                        + " {\"overall\": \"overall\", \"n\": \"n\"}, \"decimal\": \",\" } ] }");
    }

    @Test
    void theFrameworkHasAnIndicatorForEachFigure() {
        Drafted drafted = drafted(Drafts.sheet(CSV));
        assertThat(drafted.framework().id()).isEqualTo("file");
        assertThat(drafted.framework().root().id()).isEqualTo("overall-score");
        assertThat(drafted.framework().indicators()).extracting(Indicator::id).containsExactly("overall", "n");
        assertThat(drafted.framework().indicators()).allSatisfy(indicator -> {
            assertThat(indicator.scale()).isEqualTo(Quantity.of("unknown", Direction.HIGHER_IS_BETTER));
            assertThat(indicator.note()).startsWith("Proposed from file.csv: check");
        });
    }

    @Test
    void theMethodologyCanScoreIt() {
        Drafted drafted = drafted(Drafts.sheet(CSV));
        assertThat(drafted.methodology().id()).isEqualTo("file");
        assertThat(drafted.methodology().normalisation().standard()).isEqualTo(MinMax.standard());
        assertThat(drafted.form()).isEqualTo(ForeignForm.CSV);
    }

    @Test
    void areasAreThoseOfTheDraft() {
        Draft draft = Drafts.sheet(CSV);
        draft.area("AT", "Austria");
        Drafted drafted = drafted(draft);
        draft.areas.clear();
        assertThat(drafted.areas()).extracting(area -> area.name()).containsExactly("Austria");
    }
}
