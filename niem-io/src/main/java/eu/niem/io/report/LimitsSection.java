package eu.niem.io.report;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Score;
import eu.niem.io.report.PageModel.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader must keep in mind: how many scores are missing, flagged, filled in or hidden. */
final class LimitsSection {
    private final Shown shown;
    private final List<Score> all;
    private final List<Block> blocks = new ArrayList<>();

    /** Makes that of some scores of a period and group. */
    LimitsSection(Shown shown, Slice slice, Predicate<Score> which) {
        this.shown = shown;
        this.all = shown.scorecard()
                .scores()
                .filter(score -> score.key().slice().equals(slice))
                .filter(which)
                .toList();
    }

    List<Block> blocks() {
        List<Score> scores = all.stream().map(shown::shown).toList();
        say("limits.missing", all.stream().filter(LimitsSection::isMissing));
        say("limits.partly", scores.stream().filter(score -> score.quality().isPartlyObserved()));
        say(
                "limits.flagged",
                scores.stream().filter(score -> !score.quality().flags().isEmpty()));
        say("limits.imputed", scores.stream().filter(score -> score.quality().imputed()));
        say(
                "limits.small",
                scores.stream()
                        .filter(score -> score.isPresent() && shown.samples().isSmall(score.node(), score.key())),
                shown.samples().flagBelow());
        say("limits.hidden", all.stream().filter(score -> !score.equals(shown.shown(score))));
        Stream<Observation> secrets = shown.scorecard().panel().observations().stream()
                .filter(Disclosure::isConfidential)
                .filter(each -> shown.isHidden(each.indicator(), each.key()));
        say("limits.confidential", secrets);
        if (blocks.isEmpty()) {
            blocks.add(Block.of(shown.words().say("limits.none")));
        }
        less().ifPresent(nodes -> blocks.add(0, Block.of(shown.words().say("limits.less", nodes))));
        return blocks;
    }

    /** Returns the names of the nodes of which less is better. */
    private Optional<String> less() {
        Set<String> ids = all.stream().map(Score::node).collect(Collectors.toSet());
        String names = shown.words()
                .joined(shown.scorecard().nodes().stream()
                        .filter(node -> ids.contains(node.id()))
                        .filter(shown::isLessBetter)
                        .map(node -> shown.node(node.id())));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** Returns whether there is no score where one was asked for; what does not apply or is left out is not missing. */
    private static boolean isMissing(Score score) {
        AbsenceReason reason = score.absent();
        return reason != null && reason.isExpected();
    }

    private void say(String key, Stream<?> counted, Object... more) {
        int count = Math.toIntExact(counted.count());
        if (count > 0) {
            blocks.add(Block.of(shown.words().count(key, count, more)));
        }
    }
}
