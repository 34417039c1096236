package eu.niem.io.report;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Band;
import eu.niem.core.result.Table;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which method scores were made: the steps, the weights in force, the classes. */
final class MethodSection {
    private final Shown shown;
    private final Words words;
    private final Builder page;
    private final Set<String> weighed;
    private final Methodology methodology;
    private final Methods methods = Methods.load();

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
        String treatments = words.joined(methodology.treatments().stream().map(this::text));
        lines.add(
                List.of(words.say("method.treatments"), treatments.isEmpty() ? words.say("method.none") : treatments));
        lines.add(List.of(words.say("method.normalisation"), text(methodology.normalisation())));
        lines.add(List.of(words.say("method.reference"), text(methodology.reference())));
        lines.add(List.of(words.say("method.groups"), text(methodology.groups())));
        lines.add(List.of(words.say("method.weighting"), text(methodology.weighting())));
        lines.add(List.of(words.say("method.aggregation"), text(methodology.aggregation())));
        lines.add(List.of(
                words.say("method.coverage"),
                words.say(
                        "method.at-least",
                        words.percent(methodology.coverage().standard().minimum()))));
        if (!methodology.exclude().isEmpty()) {
            lines.add(List.of(
                    words.say("method.exclude"),
                    methodology.exclude().stream().map(shown::node).collect(Collectors.joining(", "))));
        }
        return new Table(
                words.say("method.steps"), List.of(words.say("column.step"), words.say("column.method")), lines);
    }

    private String text(PerNode<?> perNode) {
        return words.joined(Stream.concat(
                Stream.of(text(perNode.standard())),
                perNode.except().entrySet().stream()
                        .map(entry -> words.pair(shown.node(entry.getKey()), text(entry.getValue())))));
    }

    private String text(Object method) {
        return methods.describe(method).map(MethodCall::toString).orElseGet(() -> String.valueOf(method));
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
