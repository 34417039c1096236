package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static eu.niem.io.document.WrongDocument.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Framework;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.ProgressRule;
import eu.niem.scoring.methodology.RankingRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of wrong methodology gives its code, its line and its place, and nothing else. */
class MethodologyReaderTest {
    private static final Framework FRAMEWORK = DOCUMENTS
            .framework("framework.json", bytes(DocumentTexts.FRAMEWORK))
            .orThrow();

    private static final String NO_EXCLUDE = "'exclude':       []";

    @Test
    void decimalsAloneHoldForAllDimensions() {
        assertThat(ranking("{'decimals': 3}")).isEqualTo(RankingRule.ofDimensions(3));
        assertThat(ranking("{'standard': {'decimals': null}, 'except': {}}"))
                .isEqualTo(PerNode.of(RankingRule.standard()));
        assertThat(ranking("{'standard': {'decimals': 1}, 'except': {'RES1': {}}}"))
                .isEqualTo(PerNode.of(RankingRule.of(1)).with("RES1", RankingRule.standard()));
    }

    private static PerNode<RankingRule> ranking(String document) {
        String text = DocumentTexts.METHODOLOGY.replace(NO_EXCLUDE, "'ranking': " + document);
        return DOCUMENTS.methodology("m.json", bytes(text)).orThrow().ranking();
    }

    @Test
    void whatARuleOfProgressLeavesOutIsAsInTheStandard() {
        assertThat(progress("{}")).isEqualTo(ProgressRule.standard());
        assertThat(progress("{'change': 'compound', 'moving': 0.6}"))
                .isEqualTo(ProgressRule.standard()
                        .withChange(ProgressRule.Change.COMPOUND)
                        .withLimits(0.95, 0.6, 0));
    }

    private static ProgressRule progress(String document) {
        String text = DocumentTexts.METHODOLOGY.replace(NO_EXCLUDE, "'progress': " + document);
        return DOCUMENTS.methodology("m.json", bytes(text)).orThrow().progress();
    }

    static Stream<WrongDocument> methodologies() {
        return Stream.of(
                wrong("wrong-type", 4, "/groups", "{'method': 'separate'}", "[]"),
                wrong("missing-field", 4, "/groups", "{'method': 'separate'}", "{'fallback': true}"),
                wrong("wrong-type", 4, "/groups/fallback", "'separate'}", "'separate', 'fallback': null}"),
                wrong("unknown-method", 4, "/groups", "'separate'", "'seperate'"),
                wrong("invalid-parameter", 4, "/groups", "'separate'}", "'separate', 'fallback': 1}"),
                wrong("unknown-parameter", 4, "/groups", "'separate'}", "'separate', 'of': ['A']}"),
                wrong("invalid-parameter", 4, "/groups", "'separate'}", "'combine', 'of': ['A', 'A']}"),
                wrong("unknown-method", 4, "/groups", "'separate'}", "'combine', 'aggregation': 'average'}"),
                wrong("unknown-method", 5, "/treatments/0", "'treatments':    []", "'treatments':    ['winsorize']"),
                wrong(
                        "invalid-parameter",
                        5,
                        "/treatments/1",
                        "'treatments':    []",
                        "'treatments':    ['log', {'method': 'winsorise', 'maxPoints': -1}]"),
                wrong("missing-parameter", 5, "/treatments/0", "'treatments':    []", "'treatments':    ['screen']"),
                wrong("missing-parameter", 6, "/reference", "'pooled'", "'base-period'"),
                wrong("invalid-parameter", 6, "/reference", "'pooled'", "'base-period', 'period': 'last year'"),
                wrong("unknown-method", 7, "/normalisation/standard", "'goalposts'", "'goal-posts'"),
                wrong("unknown-method", 7, "/normalisation/except/RES9", "'min-max'", "'minmax'"),
                wrong("unknown-parameter", 7, "/normalisation/standard", "'goalposts'}", "'goalposts', 'clip': true}"),
                wrong(
                        "unknown-field",
                        7,
                        "/normalisation/method",
                        "'standard': {'method': 'goalposts'}",
                        "'method': 'goalposts'"),
                wrong("empty-list", 8, "/view", "['tree']", "[]"),
                wrong("duplicate-id", 8, "/view/1", "['tree']", "['tree', 'tree']"),
                wrong("missing-parameter", 9, "/weighting/standard", "'equal'", "'given'"),
                wrong("invalid-parameter", 9, "/weighting/standard", "'equal'", "'given', 'weights': {'RES1': -1}"),
                wrong("invalid-parameter", 9, "/weighting/standard", "'equal'", "'given', 'weights': {'RES1': 0}"),
                wrong(
                        "invalid-number",
                        9,
                        "/weighting/standard/weights/RES1",
                        "'equal'",
                        "'given', 'weights': {'RES1': NaN}"),
                wrong(
                        "invalid-number",
                        9,
                        "/weighting/standard/weights/RES1",
                        "'equal'",
                        "'given', 'weights': {'RES1': 1e-400}"),
                wrong("missing-parameter", 10, "/aggregation/standard", "'arithmetic-mean'", "'power-mean'"),
                wrong("minimum-out-of-range", 11, "/coverage/standard/minimum", "0.0", "1.5"),
                wrong("unknown-word", 11, "/coverage/standard/by", "'count'", "'number'"),
                wrong("duplicate-id", 12, "/exclude/1", "'exclude':       []", "'exclude':       ['RES1', 'RES1']"),
                wrong("unknown-word", 13, "/bands/rounding", "'half-up'", "'up'"),
                wrong("bands-not-ascending", 13, "/bands/bands/1/from", "'from': 50", "'from': 0"),
                wrong("duplicate-id", 13, "/bands/bands/1/name", "'favourable'", "'unfavourable'"),
                wrong(
                        "missing-field",
                        13,
                        "/bands/bands/1",
                        "'name': 'favourable', 'from': 50",
                        "'name': 'favourable'"),
                wrong("unknown-word", 12, "/outputs/0", "'exclude':       []", "'outputs': ['score']"),
                wrong("decimals-out-of-range", 13, "/bands/decimals", "'half-up'", "'half-up', 'decimals': 16"),
                wrong("wrong-type", 13, "/bands/decimals", "'half-up'", "'half-up', 'decimals': 1.5"),
                wrong("decimals-without-rounding", 13, "/bands/decimals", "'half-up'", "'none', 'decimals': 1"),
                wrong("unknown-method", 12, "/rescaling/standard", NO_EXCLUDE, "'rescaling': {'standard': 'minmax'}"),
                wrong(
                        "unknown-method",
                        12,
                        "/rescaling/except/overall",
                        NO_EXCLUDE,
                        "'rescaling': {'except': {'overall': 'zscore'}}"),
                wrong("unsuitable-rescaling", 12, "/rescaling", NO_EXCLUDE, "'rescaling': {'standard': 'points'}"),
                wrong(
                        "unknown-node",
                        12,
                        "/rescaling/except/RES8",
                        NO_EXCLUDE,
                        "'rescaling': {'except': {'RES8': 'min-max'}}"),
                wrong("decimals-out-of-range", 12, "/ranking/decimals", NO_EXCLUDE, "'ranking': {'decimals': -1}"),
                wrong(
                        "decimals-out-of-range",
                        12,
                        "/ranking/except/RES1/decimals",
                        NO_EXCLUDE,
                        "'ranking': {'except': {'RES1': {'decimals': 99}}}"),
                wrong(
                        "contradicting-ranking",
                        12,
                        "/ranking/decimals",
                        NO_EXCLUDE,
                        "'ranking': {'decimals': 3, 'standard': {'decimals': 2}}"),
                wrong("unknown-word", 12, "/progress/change", NO_EXCLUDE, "'progress': {'change': 'exponential'}"),
                wrong("limits-not-falling", 12, "/progress/moving", NO_EXCLUDE, "'progress': {'moving': 0.95}"),
                wrong("limits-not-falling", 12, "/progress/onTrack", NO_EXCLUDE, "'progress': {'onTrack': 0.4}"),
                wrong("limits-not-falling", 12, "/progress/stagnating", NO_EXCLUDE, "'progress': {'stagnating': 0.6}"),
                wrong("wrong-type", 12, "/progress/onTrack", NO_EXCLUDE, "'progress': {'onTrack': '95 %'}"),
                wrong("unknown-field", 12, "/progress/on-track", NO_EXCLUDE, "'progress': {'on-track': 1}"),
                // what only the framework can tell
                wrong(
                        "unknown-node",
                        12,
                        "/ranking/except/RES8",
                        NO_EXCLUDE,
                        "'ranking': {'except': {'RES8': {'decimals': null}}}"),
                wrong("unknown-node", 7, "/normalisation/except/RES8", "'RES9'", "'RES8'"),
                wrong("unknown-node", 12, "/exclude/0", "'exclude':       []", "'exclude':       ['RES8']"),
                wrong("unknown-axis", 8, "/view", "['tree']", "['tree', 'stage']"));
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void aMistakeInAMethodologyIsFoundWhereItStands(WrongDocument wrong) {
        DocumentReader reader = new DocumentReader(Methods.of(), Limits.STANDARD);
        LocatedDocument<Methodology> document = reader.methodology("m.json", wrong.in(DocumentTexts.METHODOLOGY));
        wrong.assertOnly(reader.suit(document, FRAMEWORK).errors());
    }
}
