package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.saving.WrittenSize;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methods;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scorecard as it is written is read without its scores; one that is otherwise in anything is read whole. */
class WrittenScorecardTest {
    private static final String TEXT = DOCUMENTS.write(DocumentTexts.scorecard());

    private static @Nullable Checked<Scorecard> read(String text, Limits limits) {
        return new WrittenScorecard(Methods.of(), limits).read("s.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<Scorecard> readWhole(String text) {
        String further = text + "\n"; // this is not written, and moves nothing
        assertThat(read(further, Limits.STANDARD)).isNull();
        return DOCUMENTS.scorecard("s.json", further.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void scorecardAndWarningsAreThoseOfTheDocumentThatIsReadWhole() {
        Scorecard scorecard = DocumentTexts.scorecard();
        List<Observation> observations = new ArrayList<>(scorecard.panel().observations());
        observations.add(Observation.of("RES3", RowKey.of("lv", "2022"), 40)); // may be LV
        Panel panel = Panel.of(
                scorecard.plan().framework(),
                observations,
                List.of(),
                scorecard.panel().sources());
        Scorecard spelt = Study.of(scorecard.plan().methodology(), panel).score();
        for (Scorecard each : List.of(scorecard, spelt)) {
            String text = DOCUMENTS.write(each);
            assertThat(read(text, Limits.STANDARD))
                    .isEqualTo(Checked.of(each, readWhole(text).issues()));
        }
        assertThat(readWhole(DOCUMENTS.write(spelt)).issues())
                .extracting(Issue::code)
                .containsExactly("two-spellings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "{}", "]", "\u0000"})
    void nothingFollowsTheScores(String more) {
        assertThat(read(TEXT + more, Limits.STANDARD)).isNull();
    }

    @Test
    void scoresStandNowhereElse() {
        String before = TEXT.replaceFirst("\\{", "{\"scores\": [],");
        assertThat(read(before, Limits.STANDARD)).isNull();
        assertThat(DOCUMENTS
                        .scorecard("s.json", before.getBytes(StandardCharsets.UTF_8))
                        .issues())
                .extracting(issue -> issue.code() + " " + issue.where().path())
                .contains("duplicate-field /scores");
    }

    @Test
    void aFileThatIsCutAnywhereIsNotReadSo() {
        for (int end = 0; end < TEXT.length(); end++) {
            assertThat(read(TEXT.substring(0, end), Limits.STANDARD)).isNull();
        }
    }

    @Test
    void noLimitIsPassed() {
        long bytes = TEXT.getBytes(StandardCharsets.UTF_8).length;
        WrittenSize size = WrittenSize.of(Path.of("s.json"), TEXT, bytes);
        assertRefused((int) bytes, Limits.STANDARD::withFileBytes);
        assertRefused((int) size.elements(), Limits.STANDARD::withElements);
        assertRefused((int) size.longest(), Limits.STANDARD::withLineLength);
        assertRefused((int) size.depth(), Limits.STANDARD::withDepth);
    }

    /** No limit below what is needed lets the document pass; a large one does. */
    private static void assertRefused(int needed, IntFunction<Limits> limits) {
        assertThat(IntStream.range(1, needed)).allMatch(limit -> read(TEXT, limits.apply(limit)) == null);
        assertThat(read(TEXT, limits.apply(100 * needed))).isNotNull();
    }
}
