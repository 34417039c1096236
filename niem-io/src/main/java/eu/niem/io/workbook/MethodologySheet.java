package eu.niem.io.workbook;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.ProgressRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays out how it was scored: each choice, the weights in force, the limits of normalisations, and the bands. */
final class MethodologySheet {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("PART", Line::part)
            .andText("NODE", Line::node)
            .andText("NAME", Line::name)
            .andText("TIME_PERIOD", Line::timePeriod)
            .andText("CHOICE", Line::choice)
            .and("VALUE", Line::value)
            .and("IN_ROOT", Line::inRoot);

    private final Plan plan;
    private final Disclosure disclosure;
    private final List<Line> lines = new ArrayList<>();

    private MethodologySheet(Plan plan, Disclosure disclosure) {
        this.plan = plan;
        this.disclosure = disclosure;
    }

    private record Line(
            String part,
            String node,
            String name,
            String timePeriod,
            String choice,
            @Nullable Double value,
            @Nullable Double inRoot) {
        static Line of(String part, String node, String name, String choice) {
            return new Line(part, node, name, "", choice, null, null);
        }
    }

    static WorkbookSheet of(Plan plan, Disclosure disclosure) {
        MethodologySheet sheet = new MethodologySheet(plan, disclosure);
        sheet.steps(plan.methodology());
        sheet.weights();
        plan.yardsticks().forEach(sheet::limits);
        sheet.bands(plan.methodology().bands());
        return WorkbookSheet.of(
                "Methodology",
                ResultColumns.filled(COLUMNS.data(plan.methodology().title(), sheet.lines)));
    }

    private void steps(Methodology methodology) {
        step("groups", methodology.groups().label());
        methodology.treatments().forEach(each -> step("treatment", each.label()));
        step("reference", methodology.reference().label());
        perNode("normalisation", methodology.normalisation(), Named::label);
        step("view", String.join(", ", methodology.view()));
        perNode("weighting", methodology.weighting(), Named::label);
        perNode("aggregation", methodology.aggregation(), Named::label);
        perNode(
                "coverage",
                methodology.coverage(),
                rule -> "minimum " + DataTable.exact(rule.minimum()) + " by "
                        + rule.by().code());
        methodology.exclude().forEach(node -> lines.add(Line.of("exclude", node, name(node), "takes no part")));
        perNode("rescaling", methodology.rescaling(), Named::label);
        perNode("ranking", methodology.ranking(), Object::toString);
        if (!methodology.progress().equals(ProgressRule.standard())) {
            step("progress", methodology.progress().toString());
        }
        step(
                "outputs",
                String.join(
                        ", ", methodology.outputs().stream().map(Output::code).toList()));
    }

    private void step(String part, String choice) {
        lines.add(Line.of(part, "", "", choice));
    }

    private <M> void perNode(String part, PerNode<M> choices, Function<? super M, String> words) {
        step(part, words.apply(choices.standard()));
        choices.except().forEach((node, choice) -> lines.add(Line.of(part, node, name(node), words.apply(choice))));
    }

    /** Returns the name of a node; empty for a level of nodes. */
    private String name(String node) {
        return plan.view().findNode(node).map(Node::name).orElse("");
    }

    private void weights() {
        for (EffectiveWeights.Line each : EffectiveWeights.of(plan).lines()) {
            lines.add(new Line(
                    "weight", each.node(), each.name(), each.timePeriod(), "", each.weight(), each.effective()));
        }
    }

    private void limits(Yardstick yardstick) {
        for (Node node : plan.view().nodes()) {
            Named scaling = yardstick.scalings().get(node.id());
            if (scaling != null) {
                lines.add(limits(node, yardstick.timePeriod(), scaling.label()));
            }
            yardstick
                    .scalingsByGroup()
                    .getOrDefault(node.id(), Map.of())
                    .forEach((group, own) ->
                            lines.add(limits(node, yardstick.timePeriod(), group + ": " + own.label())));
        }
    }

    /** Returns what a normalisation learned, unless that would give a confidential value away. */
    private Line limits(Node node, String timePeriod, String words) {
        RowKey nobody = RowKey.of("-", "0001");
        Explanation shown = disclosure.hiddenIn(new Explanation.Normalised(
                node.id(),
                node.name(),
                nobody,
                0.0,
                words,
                new Explanation.Absent(node.id(), node.name(), nobody, AbsenceReason.MISSING, "", List.of())));
        String choice = shown instanceof Explanation.Normalised one ? one.method() : AbsenceReason.SUPPRESSED.words();
        return new Line("limits", node.id(), node.name(), timePeriod, choice, null, null);
    }

    private void bands(Bands bands) {
        String rounding = bands.rounding() == Bands.Rounding.NONE
                ? "scores as computed"
                : "scores rounded " + bands.rounding().code() + " to " + bands.decimals() + " decimals";
        bands.bands()
                .forEach(band -> lines.add(
                        new Line("band", "", band.name(), "", "from VALUE on; " + rounding, band.from(), null)));
    }
}
