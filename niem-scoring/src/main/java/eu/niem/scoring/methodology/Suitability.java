package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks whether a methodology suits a framework, and the data to which it is to be fitted. */
final class Suitability {
    private static final int SHOWN = 50;

    private final Methodology methodology;
    private final Framework view;
    private final Set<String> names = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Suitability(Methodology methodology, Framework framework) {
        this.methodology = methodology;
        this.view = view(framework);
        view.nodes().forEach(node -> names.addAll(PerNode.names(node)));
        exceptions();
        excluded();
        problems.addAll(TreatmentProblems.of(methodology, view));
        normalisations();
        weightings();
        problems.addAll(AggregationProblems.of(methodology, view));
        problems.addAll(RescalingProblems.of(methodology, view));
        problems.addAll(BandProblems.of(methodology, view));
        problems.addAll(UnitProblems.of(methodology, view));
    }

    Suitability(Methodology methodology, Panel panel) {
        this(methodology, panel.framework());
        problems.addAll(AggregationProblems.approximate(methodology, view, panel));
        problems.addAll(NamedAreas.unknown(methodology, panel));
        if (methodology.reference() instanceof Reference.BasePeriod base
                && !panel.timePeriods().contains(base.period())) {
            error(
                    "unknown-period",
                    "/reference/period",
                    "the base period '" + base.period() + "' has no observations; there are " + panel.timePeriods());
        }
        if (methodology.groups() instanceof Groups.Combine combine) {
            groups("/groups/of", combine.of(), panel);
            groups("/groups/apart", combine.apart(), panel);
            groups("/groups/weights", combine.of().isEmpty() ? combine.weights().keySet() : List.of(), panel);
        }
    }

    /** Refuses groups that nothing was observed for, and that nothing is asked of. */
    private void groups(String path, Collection<String> groups, Panel panel) {
        if (groups.isEmpty()) {
            return;
        }
        List<String> observed = panel.groups();
        String shown = observed.size() <= SHOWN ? observed.toString() : observed.subList(0, SHOWN) + " and more";
        Set<String> known = new HashSet<>(observed);
        panel.framework().indicators().forEach(indicator -> known.addAll(indicator.groups()));
        for (String group : groups) {
            if (!known.contains(group)) {
                error("unknown-group", path, "the group '" + group + "' has no observations; there are " + shown);
            }
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void error(String code, String path, String message) {
        problems.add(new Problem(true, code, path, message));
    }

    private void warning(String code, String path, String message) {
        problems.add(new Problem(false, code, path, message));
    }

    private Framework view(Framework framework) {
        try {
            return framework.view(methodology.view().toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            error("unknown-axis", "/view", String.valueOf(e.getMessage()));
            return framework;
        }
    }

    private void exceptions() {
        exceptions("normalisation", methodology.normalisation());
        exceptions("weighting", methodology.weighting());
        exceptions("aggregation", methodology.aggregation());
        exceptions("coverage", methodology.coverage());
        exceptions("rescaling", methodology.rescaling());
        exceptions("ranking", methodology.ranking());
    }

    private void exceptions(String step, PerNode<?> choice) {
        if (choice.except().isEmpty()) {
            return;
        }
        boolean ofAll = step.equals("ranking");
        boolean ofIndicators = step.equals("normalisation");
        Set<String> concerned = new HashSet<>(ofIndicators ? List.of(PerNode.INDICATORS) : PerNode.DIMENSIONS);
        view.nodes().stream()
                .filter(node -> node instanceof Indicator == ofIndicators)
                .forEach(node -> concerned.addAll(PerNode.names(node)));
        for (String name : choice.except().keySet()) {
            if (!names.contains(name) && !PerNode.LEVELS.contains(name)) {
                unknownNode("/" + step + "/except/" + name, name);
            } else if (!ofAll && !concerned.contains(name)) {
                warning(
                        "exception-without-effect",
                        "/" + step + "/except/" + name,
                        "an exception of " + step + " for '" + name + "' changes nothing: it concerns "
                                + (ofIndicators ? "indicators" : "dimensions") + " only");
            }
        }
    }

    private void unknownNode(String path, String name) {
        error(
                "unknown-node",
                path,
                "there is no node '" + name + "'"
                        + (name.startsWith("@") ? " and no such level; the levels are " + PerNode.LEVELS : "")
                        + "; known are " + known());
    }

    /** Returns the known nodes; of very many only the first, since the message is repeated for each unknown name. */
    private String known() {
        List<String> ids = view.nodes().stream().map(Node::id).limit(SHOWN + 1).toList();
        return ids.size() <= SHOWN ? ids.toString() : ids.subList(0, SHOWN) + " and more";
    }

    private void excluded() {
        for (int i = 0; i < methodology.exclude().size(); i++) {
            String name = methodology.exclude().get(i);
            if (!names.contains(name)) {
                unknownNode("/exclude/" + i, name);
            } else if (PerNode.names(view.root()).contains(name)) {
                error("excluded-root", "/exclude/" + i, "the root '" + name + "' has no parent to be left out of");
            }
        }
    }

    private void normalisations() {
        for (Indicator indicator : view.indicators()) {
            if (indicator.isScored()) {
                Normaliser normaliser = methodology.normalisation().of(indicator, view);
                Guarded.answer(normaliser, "refuses", () -> normaliser.refuses(indicator))
                        .ifPresent(reason -> error("unsuitable-method", "/normalisation", reason));
            }
        }
    }

    private void weightings() {
        weights("/weighting/standard", methodology.weighting().standard());
        methodology.weighting().except().forEach((node, weighting) -> weights("/weighting/except/" + node, weighting));
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                weigh(methodology.takingPart(dimension), methodology.weighting().of(dimension, view));
            }
        }
    }

    private void weigh(Dimension dimension, Weighting weighting) {
        if (!weighting.learns() && !dimension.children().isEmpty()) {
            try {
                weighting.fit(dimension, List.of());
            } catch (RuntimeException | LinkageError e) {
                error("unsuitable-weights", "/weighting", "'" + dimension.id() + "': " + Guarded.message(e));
            }
        }
    }

    private void weights(String path, Weighting weighting) {
        try {
            weighting.namedNodes().forEach((place, name) -> {
                if (!names.contains(name)) {
                    unknownNode(path + place, name);
                }
            });
            Objects.requireNonNull(weighting.assumesOrder(), "assumesOrder gave null")
                    .ifPresent(which -> warning("children-by-position", path, which));
        } catch (RuntimeException | LinkageError e) {
            error("unsuitable-weights", path, Guarded.failure(weighting, e));
        }
    }
}
