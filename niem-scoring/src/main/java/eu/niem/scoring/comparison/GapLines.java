package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the gaps of all nodes and rows of a scorecard. */
final class GapLines {
    private final Scorecard scorecard;
    private final Panel panel;
    private final Map<String, String> references;
    private final Map<String, String> otherAges = new HashMap<>();
    private final List<RowKey> observed;
    private final List<RowKey> scored;

    GapLines(Scorecard scorecard, Map<String, String> references) {
        this.scorecard = scorecard;
        this.panel = scorecard.panel();
        this.references = references;
        references.forEach(
                (group, reference) -> otherAges.put(group, Comparability.otherAges(panel, group, reference)));
        this.observed = targets(panel.rows());
        this.scored = targets(scorecard.rows());
    }

    private List<RowKey> targets(List<RowKey> rows) {
        return rows.stream().filter(key -> references.containsKey(key.group())).toList();
    }

    List<GroupGaps.Line> all() {
        List<GroupGaps.Line> lines = new ArrayList<>();
        Map<String, Map<RowKey, Operand>> scores = scores();
        for (Node node : scorecard.nodes()) {
            if (node instanceof Indicator indicator) {
                addIndicator(indicator, lines);
            } else if (node.isScored()) {
                addDimension(node, scores.getOrDefault(node.id(), Map.of()), lines);
            }
        }
        return List.copyOf(lines);
    }

    /** Returns the scores of dimensions, all in one go: to ask for one by one what each rests on would take longer. */
    private Map<String, Map<RowKey, Operand>> scores() {
        Map<String, Map<RowKey, Operand>> scores = new HashMap<>();
        if (scored.isEmpty() || !scorecard.plan().methodology().outputs().contains(Output.SCORES)) {
            return scores;
        }
        Set<RowKey> rows = new HashSet<>(scored);
        scored.forEach(key -> rows.add(reference(key)));
        Set<String> dimensions = new HashSet<>();
        scorecard.nodes().stream()
                .filter(node -> !(node instanceof Indicator))
                .forEach(node -> dimensions.add(node.id()));
        scorecard
                .scores()
                .filter(score -> dimensions.contains(score.node()) && rows.contains(score.key()))
                .forEach(score -> scores.computeIfAbsent(score.node(), node -> new HashMap<>())
                        .put(score.key(), Operand.of(score)));
        return scores;
    }

    private void addIndicator(Indicator indicator, List<GroupGaps.Line> lines) {
        RawFigures figures = new RawFigures(panel, indicator);
        for (RowKey key : observed) {
            Operand target = figures.at(key);
            Operand reference = figures.at(reference(key));
            String definition = target.isPresent() && reference.isPresent()
                    ? Comparability.otherDefinition(
                            target.quality().flags(), reference.quality().flags())
                    : "";
            add(indicator, key, figures.gap(target, reference), definition, lines);
        }
    }

    private void addDimension(Node dimension, Map<RowKey, Operand> scores, List<GroupGaps.Line> lines) {
        for (RowKey key : scored) {
            Operand target = scores.get(key);
            if (target != null) {
                Operand none = Operand.absent(AbsenceReason.MISSING);
                GroupGap gap = GroupGap.of(target, scores.getOrDefault(reference(key), none))
                        .withDirection(scorecard.direction(dimension.id()))
                        .withResolution(scorecard.plan().resolution(dimension.id(), key.timePeriod()));
                add(dimension, key, gap, "", lines);
            }
        }
    }

    private RowKey reference(RowKey key) {
        return key.withGroup(references.getOrDefault(key.group(), ""));
    }

    private void add(Node node, RowKey key, GroupGap gap, String definition, List<GroupGaps.Line> lines) {
        String ages = otherAges.getOrDefault(key.group(), "");
        GroupGap compared = gap.withRefusal(ages.isEmpty() ? definition : ages);
        lines.add(new GroupGaps.Line(node.id(), key, reference(key).group(), compared));
    }
}
