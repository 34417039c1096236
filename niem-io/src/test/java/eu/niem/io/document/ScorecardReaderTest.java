package eu.niem.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scorecards that were changed after they were written: each change is found where it was made. */
class ScorecardReaderTest {
    static Stream<Arguments> scorecards() {
        return Stream.of(
                Arguments.of("unknown-format", "/plan/format", "niem-plan/1", "niem-plan/2"),
                Arguments.of(
                        "unknown-indicator",
                        "/observations/0/indicator",
                        "{'indicator': 'RES1'",
                        "{'indicator': 'RES5'"),
                Arguments.of("unknown-word", "/sources/0/kind", "'legal-text'", "'law'"),
                Arguments.of("invalid-id", "/sources/0/id", "{'id': 'S1'", "{'id': 'S+1'"),
                Arguments.of("invalid-area", "/areas/0", "'parent': 'EU'", "'parent': 'SE'"),
                Arguments.of("duplicate-id", "/areas/1/id", "'areas': [", "'areas': [{'id': 'SE'},"),
                Arguments.of("score-differs", "/scores/0", "66.66666666666667", "66.66666666666669"),
                Arguments.of(
                        "score-differs",
                        "/scores/2",
                        "'rank': 1, 'scored': 1, 'expected': 1, 'band': 'favourable', 'observed': 1, 'status': 'bu'},\n    {'node': 'residency'",
                        "'rank': 2, 'scored': 1, 'expected': 1, 'band': 'favourable', 'observed': 1, 'status': 'bu'},\n    {'node': 'residency'"),
                Arguments.of("score-differs", "/scores/0", "'band': 'favourable'", "'band': 'unfavourable'"),
                Arguments.of("score-differs", "/scores/1", "'insufficient-coverage'", "'missing'"),
                Arguments.of(
                        "score-differs",
                        "/scores/2",
                        "'node': 'overall', 'refArea': 'SE', 'timePeriod': '2021', 'score'",
                        "'node': 'all', 'refArea': 'SE', 'timePeriod': '2021', 'score'"),
                Arguments.of(
                        "score-differs",
                        "/scores",
                        "'node': 'overall', 'refArea': 'SE', 'timePeriod': '2021', 'score'",
                        "'node': 'all', 'refArea': 'SE', 'timePeriod': '2021', 'score'"),
                // an observation that was changed afterwards shows in the scores
                Arguments.of("score-differs", "/scores/14", "'value': 12.5", "'value': 12.6"));
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void aChangeOfAScorecardIsFoundWhereItWasMade(String code, String pointer, String right, String wrong) {
        WrongDocument.assertFound(DocumentKind.SCORECARD, code, pointer, right, wrong);
    }

    @Test
    void aLastScoreThatIsLeftOutOrStandsTwiceIsFound() {
        String written = DocumentTexts.DOCUMENTS.write(DocumentTexts.scorecard());
        int last = written.lastIndexOf("{\"node\"");
        String score = written.substring(last, written.indexOf('}', last) + 1);
        String before = written.substring(0, last).stripTrailing();
        String end = written.substring(last + score.length());
        assertThat(found(before.substring(0, before.length() - 1) + end)).containsExactly("score-differs /scores");
        int scores = DocumentTexts.scorecard().scores().toList().size();
        assertThat(found(before + score + "," + score + end)).containsExactly("score-differs /scores/" + scores);
        assertThat(found(written)).isEmpty();
    }

    private static List<String> found(String text) {
        return DocumentTexts.DOCUMENTS.scorecard("s.json", text.getBytes(StandardCharsets.UTF_8)).issues().stream()
                .map(issue -> issue.code() + " " + issue.where().path())
                .toList();
    }
}
