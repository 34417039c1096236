package eu.niem.io.report;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Band;
import eu.niem.core.result.Table;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.RankingRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which method scores were made: the steps, the weights in force, the classes. */
final class MethodSection {
    private final Shown shown;
    private final Words words;
    private final Builder page;
    private final Set<String> weighed;
    private final Methodology methodology;

    /** Makes that with the weights of some nodes. */
    MethodSection(Shown shown, Builder page, Collection<? extends Node> weighed) {
        this.shown = shown;
        this.weighed = weighed.stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
        this.words = shown.words();
        this.page = page;
        this.methodology = shown.scorecard().plan().methodology();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String text : List.of(methodology.description(), methodology.note())) {
            if (!text.isEmpty()) {
                blocks.add(Block.of(text));
            }
        }
        blocks.add(Block.of(page.grid(steps())));
        blocks.add(Block.of(page.grid(weights())));
        List<Band> bands = methodology.bands().bands();
        if (!bands.isEmpty()) {
            blocks.add(Block.of(words.say(
                    "method.bands",
                    words.joined(
                            bands.stream().map(band -> words.say("method.band", band.name(), number(band.from())))))));
        }
        return blocks;
    }

    private String number(double number) {
        return Double.isInfinite(number) ? "\u2212\u221e" : words.number(number, number == Math.rint(number) ? 0 : 2);
    }

    private Table steps() {
        List<List<String>> lines = new ArrayList<>();
        MethodWords methods = shown.methods();
        String treatments = words.joined(methodology.treatments().stream().map(methods::text));
        add(lines, "treatments", treatments.isEmpty() ? words.say("method.none") : treatments);
        add(lines, "normalisation", text(methodology.normalisation(), methods::text));
        add(lines, "reference", methods.text(methodology.reference()));
        add(lines, "groups", methods.text(methodology.groups()));
        add(lines, "weighting", text(methodology.weighting(), methods::text));
        add(lines, "aggregation", text(methodology.aggregation(), methods::text));
        add(lines, "coverage", text(methodology.coverage(), this::coverage));
        if (!methodology.exclude().isEmpty()) {
            add(
                    lines,
                    "exclude",
                    methodology.exclude().stream().map(shown::node).collect(Collectors.joining(", ")));
        }
        if (!methodology.rescaling().equals(Methodology.standard().rescaling())) {
            add(lines, "rescaling", text(methodology.rescaling(), methods::text));
        }
        if (methodology.outputs().contains(Output.RANKS)
                && !methodology.ranking().equals(PerNode.of(RankingRule.standard()))) {
            add(lines, "ranking", text(methodology.ranking(), this::ranking));
        }
        return new Table(
                words.say("method.steps"), List.of(words.say("column.step"), words.say("column.method")), lines);
    }

    private void add(List<List<String>> lines, String step, String text) {
        lines.add(List.of(words.say("method." + step), text));
    }

    private <M> String text(PerNode<M> choices, Function<? super M, String> words) {
        return this.words.joined(Stream.concat(
                Stream.of(words.apply(choices.standard())),
                choices.except().entrySet().stream()
                        .map(entry -> this.words.pair(node(entry.getKey()), words.apply(entry.getValue())))));
    }

    /** Returns the name of a node, or of a level of nodes. */
    private String node(String nodeOrLevel) {
        return switch (nodeOrLevel) {
            case PerNode.ROOT -> words.say("level.root");
            case PerNode.LEAF_DIMENSIONS -> words.say("level.leaf-dimensions");
            case PerNode.INDICATORS -> words.say("level.indicators");
            default -> shown.node(nodeOrLevel);
        };
    }

    private String coverage(CoverageRule rule) {
        return rule.minimum() == 0
                ? words.say("coverage.any")
                : words.say("coverage." + rule.by().code(), words.percent(rule.minimum()));
    }

    private String ranking(RankingRule rule) {
        Integer decimals = rule.decimals();
        return decimals == null ? words.say("ranking.computed") : words.count("ranking.rounded", decimals);
    }

    /** Returns the weights in force in the last period, of every child in its dimension. */
    private Table weights() {
        List<Yardstick> yardsticks = shown.scorecard().plan().yardsticks();
        Yardstick last = yardsticks.get(yardsticks.size() - 1);
        List<List<String>> lines = new ArrayList<>();
        for (Node node : shown.framework().nodes()) {
            if (node instanceof Dimension dimension && last.weights().containsKey(node.id())) {
                Map<String, Double> weights = last.weights().get(node.id()).ofChild();
                double sum = weights.values().stream().mapToDouble(Math::abs).sum();
                for (Node child : dimension.children()) {
                    Double weight = weights.get(child.id());
                    if (weight != null && weighed.contains(child.id())) {
                        lines.add(List.of(
                                Shown.name(child),
                                Shown.name(dimension),
                                sum == 0 ? "" : words.number(weight / sum * 100, 1)));
                    }
                }
            }
        }
        return new Table(
                words.say("method.weights"),
                List.of(words.say("column.part"), words.say("column.within"), words.say("column.weight")),
                lines);
    }
}
