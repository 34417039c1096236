package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Output;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans and scorecards that were changed after they were written: each change is found where it was made. */
class WrongRecordTest {

    private static Arguments wrong(DocumentKind kind, String code, String pointer, String right, String wrong) {
        return Arguments.of(kind, code, pointer, right, wrong);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                wrong(DocumentKind.PLAN, "unknown-format", "/format", "niem-plan/1", "niem-plan/2"),
                wrong(DocumentKind.PLAN, "unknown-format", "/framework/format", "niem-framework/1", "niem-framework/0"),
                wrong(DocumentKind.PLAN, "unknown-format", "/methodology/format", "niem-methodology/1", "niem/1"),
                wrong(
                        DocumentKind.PLAN,
                        "duplicate-id",
                        "/framework/root/children/0/children/1/id",
                        "'id': 'RES2'",
                        "'id': 'RES1'"),
                wrong(
                        DocumentKind.PLAN,
                        "unknown-node",
                        "/methodology/normalisation/except/RES8",
                        "'RES9': {",
                        "'RES8': {"),
                wrong(DocumentKind.PLAN, "unknown-method", "/methodology/weighting/standard", "'equal'", "'equall'"),
                wrong(
                        DocumentKind.PLAN,
                        "unknown-method",
                        "/yardsticks/0/scalings/RES1",
                        "'RES1': {'method': 'linear'",
                        "'RES1': {'method': 'line'"),
                wrong(
                        DocumentKind.PLAN,
                        "missing-parameter",
                        "/yardsticks/0/scalings/RES1",
                        "'RES1': {'method': 'linear', 'worst': 0,",
                        "'RES1': {'method': 'linear',"),
                wrong(DocumentKind.PLAN, "missing-field", "/yardsticks/0", "'weights': {", "'weight': {"),
                wrong(
                        DocumentKind.PLAN,
                        "unknown-indicator",
                        "/yardsticks/0/scalings/RES4",
                        "'RES3': {'method'",
                        "'RES4': {'method'"),
                wrong(
                        DocumentKind.PLAN,
                        "missing-scaling",
                        "/yardsticks/0/scalings",
                        "'RES3': {'method'",
                        "'RES4': {'method'"),
                wrong(
                        DocumentKind.PLAN,
                        "negative-weight",
                        "/yardsticks/0/weights/overall/residency",
                        "'residency': 1}",
                        "'residency': -1}"),
                wrong(
                        DocumentKind.PLAN,
                        "all-zero-weights",
                        "/yardsticks/0/weights/overall",
                        "'residency': 1}",
                        "'residency': 0}"),
                wrong(DocumentKind.PLAN, "invalid-plan", "/yardsticks", "'residency': 1}", "'RES1': 1}"),
                wrong(
                        DocumentKind.PLAN,
                        "invalid-period",
                        "/yardsticks/0/timePeriod",
                        "'scalings'",
                        "'timePeriod': 'all', 'scalings'"),
                wrong(DocumentKind.SCORECARD, "unknown-format", "/plan/format", "niem-plan/1", "niem-plan/2"),
                wrong(
                        DocumentKind.SCORECARD,
                        "unknown-indicator",
                        "/observations/0/indicator",
                        "{'indicator': 'RES1'",
                        "{'indicator': 'RES5'"),
                wrong(DocumentKind.SCORECARD, "unknown-word", "/sources/0/kind", "'legal-text'", "'law'"),
                wrong(DocumentKind.SCORECARD, "invalid-id", "/sources/0/id", "{'id': 'S1'", "{'id': 'S+1'"),
                wrong(DocumentKind.SCORECARD, "invalid-area", "/areas/0", "'parent': 'EU'", "'parent': 'SE'"),
                wrong(DocumentKind.SCORECARD, "duplicate-id", "/areas/1/id", "'areas': [", "'areas': [{'id': 'SE'},"),
                wrong(DocumentKind.SCORECARD, "score-differs", "/scores/0", "66.66666666666667", "66.66666666666669"),
                wrong(
                        DocumentKind.SCORECARD,
                        "score-differs",
                        "/scores/2",
                        "'rank': 1, 'scored': 1, 'expected': 1, 'band': 'favourable'},\n    {'node': 'residency'",
                        "'rank': 2, 'scored': 1, 'expected': 1, 'band': 'favourable'},\n    {'node': 'residency'"),
                wrong(
                        DocumentKind.SCORECARD,
                        "score-differs",
                        "/scores/0",
                        "'band': 'favourable'",
                        "'band': 'unfavourable'"),
                wrong(DocumentKind.SCORECARD, "score-differs", "/scores/1", "'insufficient-coverage'", "'missing'"),
                wrong(
                        DocumentKind.SCORECARD,
                        "score-differs",
                        "/scores/2",
                        "'node': 'overall', 'refArea': 'SE', 'timePeriod': '2021', 'score'",
                        "'node': 'all', 'refArea': 'SE', 'timePeriod': '2021', 'score'"),
                wrong(
                        DocumentKind.SCORECARD,
                        "score-differs",
                        "/scores",
                        "'node': 'overall', 'refArea': 'SE', 'timePeriod': '2021', 'score'",
                        "'node': 'all', 'refArea': 'SE', 'timePeriod': '2021', 'score'"),
                // an observation that was changed afterwards shows in the scores
                wrong(DocumentKind.SCORECARD, "score-differs", "/scores/14", "'value': 12.5", "'value': 12.6"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsFoundWhereItWasMade(DocumentKind kind, String code, String pointer, String right, String wrong) {
        String before = right.replace('\'', '"');
        assertThat(kind.text()).contains(before);
        String text = kind.text().replaceFirst(Pattern.quote(before), wrong.replace('\'', '"'));
        List<Issue> issues = kind.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(issues)
                .extracting(issue -> issue.code() + " " + issue.where().path())
                .contains(code + " " + pointer);
        assertThat(issues).allMatch(issue -> issue.where().line() > 0);
    }

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
