package eu.niem.io.report;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.io.chart.Axis;
import eu.niem.io.chart.Figure;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.comparison.GroupGap;
import eu.niem.scoring.comparison.Operand;
import eu.niem.scoring.methodology.Directions;
import eu.niem.scoring.methodology.Output;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A scorecard as others may see it, in the words of one language. */
final class Shown {
    private final Scorecard scorecard;
    private final Disclosure disclosure;
    private final Framework framework;
    private final Words words;
    private final Samples samples;
    private final Map<String, Map<RowKey, Score>> scores = new HashMap<>();
    private @Nullable MethodWords methods;

    /** Shows it without what its own rule hides. */
    Shown(Scorecard scorecard, Words words) {
        this(scorecard, words, scorecard.disclosure(), Samples.STANDARD_FLAG_BELOW);
    }

    /**
     * Shows it without what is hidden.
     *
     * @param flagBelow the sample size below which a figure is marked
     */
    Shown(Scorecard scorecard, Words words, Disclosure disclosure, int flagBelow) {
        this.scorecard = scorecard;
        this.disclosure = disclosure;
        this.framework = scorecard.plan().view().in(words.locale().toLanguageTag());
        this.words = words;
        this.samples = Samples.of(scorecard, words, flagBelow);
    }

    Scorecard scorecard() {
        return scorecard;
    }

    Words words() {
        return words;
    }

    Samples samples() {
        return samples;
    }

    /** Returns the methods in words. */
    MethodWords methods() {
        MethodWords made = methods;
        if (made == null) {
            made = new MethodWords(this);
            methods = made;
        }
        return made;
    }

    Framework framework() {
        return framework;
    }

    /** Returns whether the methodology gives an output. */
    boolean gives(Output output) {
        return scorecard.plan().methodology().outputs().contains(output);
    }

    /** Returns the nodes on top that have scores: the root, or those below it where there is none of the whole. */
    List<Node> tops() {
        if (!gives(Output.SCORES)) {
            return List.of();
        }
        return gives(Output.OVERALL)
                ? List.of(framework.root())
                : framework.root().children().stream().filter(Node::isScored).toList();
    }

    /** Returns the name of a node. */
    String node(String id) {
        return framework.findNode(id).map(Shown::name).orElse(id);
    }

    /** Returns whether less is better for the scores of a node. */
    boolean isLessBetter(Node node) {
        return scorecard.direction(node.id()) == Direction.LOWER_IS_BETTER;
    }

    static String name(Node node) {
        return node.name().isEmpty() ? node.id() : node.name();
    }

    /** Returns what the figures of a node are counted in, in words. */
    String unit(Node node) {
        if (!(node instanceof Indicator indicator)) {
            return words.say("unit.score");
        }
        return unit(indicator.scale() instanceof Quantity quantity ? quantity.unitMeasure() : "");
    }

    /** Returns a unit in words; an empty one is that of points. */
    String unit(String unit) {
        return unit.isEmpty() ? words.say("unit.points") : unit.equals("PC") ? words.say("unit.percent") : unit;
    }

    String area(String code) {
        return scorecard.panel().areaName(code);
    }

    /** Returns the order of areas by their names, as a list in the language has it. */
    Comparator<String> byArea() {
        return words.byName(this::area);
    }

    /** Returns the name of a group; that of everybody in words. */
    String group(String code) {
        String name = scorecard.panel().groupName(code);
        return code.equals(RowKey.TOTAL) && name.equals(code) ? words.say("group.total") : name;
    }

    /** Returns whether value and score of a node in a row are hidden. */
    boolean isHidden(String node, RowKey key) {
        return disclosure.isSuppressed(node, key);
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** Returns a score; one that is hidden as suppressed. */
    Score score(String node, RowKey key) {
        return scores.computeIfAbsent(node, id -> new HashMap<>())
                .computeIfAbsent(key, row -> shown(scorecard.score(node, row)));
    }

    Score shown(Score score) {
        return score.isPresent() && isHidden(score.node(), score.key())
                ? new Score(
                        score.node(), score.key(), null, Coverage.NONE, Quality.UNKNOWN, "", AbsenceReason.SUPPRESSED)
                : score;
    }

    /** Returns how axes write scores of nodes: on the framework's own scale they show it whole. */
    Axis.Formatting axis(Collection<? extends Node> nodes) {
        PointsRange points = framework.points();
        if (points.isStandard()) {
            return words::number;
        }
        Directions directions =
                Directions.of(scorecard.plan().methodology(), scorecard.plan().view());
        Axis.Formatting formatting = words::number;
        return nodes.stream().allMatch(node -> directions.findPoints(node.id()).isPresent())
                ? formatting.onScale(points.lower(), points.upper())
                : formatting;
    }

    /** Returns a score as a figure with so many decimals. */
    Figure figure(Score score, int decimals) {
        return samples.on(figure(score, decimals, words), score.node(), score.key());
    }

    static Figure figure(Score score, int decimals, Words words) {
        Double value = score.value();
        return value == null
                ? Figure.absent(reason(score.absent(), words))
                : figure(value, score.quality(), decimals, words);
    }

    static Figure figure(double value, Quality quality, int decimals, Words words) {
        boolean solid = !quality.isPartlyObserved() && !quality.imputed();
        return Figure.of(value, words.number(value, decimals), quality.status(), solid);
    }

    /** Returns one side of a gap, that of a node in a row; as suppressed where it is hidden. */
    Figure figure(Operand operand, String node, RowKey key, int decimals) {
        Double value = operand.value();
        boolean hidden = isHidden(node, key);
        return value == null || hidden
                ? Figure.absent(reason(hidden ? AbsenceReason.SUPPRESSED : operand.absent(), words))
                : samples.on(figure(value, operand.quality(), decimals, words), node, key);
    }

    /** Returns the difference of a gap, or why there is none. */
    Figure difference(GroupGap gap, boolean hidden, int decimals) {
        Double difference = gap.difference();
        if (difference == null || hidden) {
            AbsenceReason reason =
                    hidden ? AbsenceReason.SUPPRESSED : gap.absent().orElse(null);
            return Figure.absent(reason == null ? words.say("gaps.not-comparable") : reason(reason, words));
        }
        return Figure.of(
                difference, words.signed(difference, decimals), gap.quality().status(), true);
    }

    /** Returns why there is no score. */
    static String reason(@Nullable AbsenceReason reason, Words words) {
        return reason == null ? "" : words.say("absent." + reason.words());
    }

    /** Returns the key of letters that stand beside figures; empty where there are none. */
    String flags(Collection<Quality> qualities) {
        return flags(qualities, words);
    }

    static String flags(Collection<Quality> qualities, Words words) {
        Set<ObsStatus> flags = EnumSet.noneOf(ObsStatus.class);
        qualities.forEach(quality -> flags.addAll(quality.flags()));
        Stream<String> letters = flags.stream()
                .map(flag -> words.pair(String.valueOf(flag.flag()), words.say("flag." + code(flag))))
                .sorted();
        boolean imputed = qualities.stream().anyMatch(Quality::imputed);
        Stream<String> last = imputed ? Stream.of(words.pair("*", words.say("flag.imputed-here"))) : Stream.of();
        return words.joined(Stream.concat(letters, last));
    }

    static String code(ObsStatus flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns with how many decimals people read scores: none where all are whole, else what their size needs. */
    static int decimals(Collection<? extends @Nullable Double> numbers) {
        List<Double> present = numbers.stream()
                .filter(Objects::nonNull)
                .map(number -> (Double) number)
                .toList();
        if (present.stream().allMatch(number -> number == Math.rint(number))) {
            return 0;
        }
        double largest = present.stream().mapToDouble(Math::abs).max().orElse(0);
        return largest < 2 ? 3 : 1;
    }
}
