package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.Kemeny;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.statistics.LinearOrdering;
import eu.niem.scoring.treatment.NumberTreatment;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.AnalyticHierarchyWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether a methodology suits a framework, and the data it is to be fitted to. */
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
        treatments();
        normalisations();
        weightings();
        aggregations();
        distances();
    }

    Suitability(Methodology methodology, Panel panel) {
        this(methodology, panel.framework());
        searches(panel);
        if (methodology.reference() instanceof Reference.BasePeriod base
                && !panel.timePeriods().contains(base.period())) {
            error(
                    "unknown-period",
                    "/reference/period",
                    "the base period '" + base.period() + "' has no observations; there are " + panel.timePeriods());
        }
        if (methodology.groups() instanceof Groups.Combine combine) {
            for (String group : combine.of().isEmpty() ? combine.weights().keySet() : combine.of()) {
                boolean asked = panel.framework().indicators().stream()
                        .anyMatch(indicator -> indicator.groups().contains(group));
                if (!asked && !panel.groups().contains(group)) {
                    error(
                            "unknown-group",
                            combine.of().isEmpty() ? "/groups/weights" : "/groups/of",
                            "the group '" + group + "' has no observations; there are " + panel.groups());
                }
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
    }

    private void exceptions(String step, PerNode<?> choice) {
        boolean ofIndicators = step.equals("normalisation");
        Set<String> concerned = new HashSet<>(ofIndicators ? List.of(PerNode.INDICATORS) : PerNode.DIMENSIONS);
        view.nodes().stream()
                .filter(node -> node instanceof Indicator == ofIndicators)
                .forEach(node -> concerned.addAll(PerNode.names(node)));
        for (String name : choice.except().keySet()) {
            if (!names.contains(name) && !PerNode.LEVELS.contains(name)) {
                unknownNode("/" + step + "/except/" + name, name);
            } else if (!concerned.contains(name)) {
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

    /** The nodes there are; of very many the first, since the message is said for each unknown name. */
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

    private void treatments() {
        for (int i = 0; i < methodology.treatments().size(); i++) {
            Treatment treatment = methodology.treatments().get(i);
            String path = "/treatments/" + i;
            treatmentRefusal(treatment).ifPresent(reason -> error("unsuitable-treatment", path, reason));
            if (treatment instanceof NumberTreatment ofNumbers && ofNumbers.changesScale()) {
                goalposts(ofNumbers, path);
            }
        }
    }

    /** Goalposts are on the indicator's own scale; a logarithm is not. */
    private void goalposts(NumberTreatment treatment, String path) {
        view.indicators().stream()
                .filter(indicator -> indicator.isScored() && indicator.scale() instanceof Quantity)
                .filter(indicator -> treatment.indicators().isEmpty()
                        || treatment.indicators().contains(indicator.id()))
                .filter(indicator -> methodology.normalisation().of(indicator, view) instanceof Goalposts posts
                        && posts.worst() == null)
                .findFirst()
                .ifPresent(indicator -> warning(
                        "goalposts-of-another-scale",
                        path,
                        Methods.STANDARD.label(treatment) + " takes '" + indicator.id()
                                + "' to a scale that its goalposts are not of: use a normalisation that learns its range, such"
                                + " as 'min-max', or leave the indicator out of the treatment"));
    }

    private Optional<String> treatmentRefusal(Treatment treatment) {
        try {
            return Objects.requireNonNull(treatment.refuses(view), "refuses gave null");
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(Foreign.failure(treatment, e));
        }
    }

    private void normalisations() {
        for (Indicator indicator : view.indicators()) {
            if (indicator.isScored()) {
                refusal(methodology.normalisation().of(indicator, view), indicator)
                        .ifPresent(reason -> error("unsuitable-method", "/normalisation", reason));
            }
        }
    }

    private static Optional<String> refusal(Normaliser normaliser, Indicator indicator) {
        try {
            return Objects.requireNonNull(normaliser.refuses(indicator), "refuses gave null");
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(Foreign.failure(normaliser, e));
        }
    }

    private void weightings() {
        weights("/weighting/standard", methodology.weighting().standard());
        methodology.weighting().except().forEach((node, weighting) -> weights("/weighting/except/" + node, weighting));
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                weigh(
                        Tree.takingPart(dimension, methodology),
                        methodology.weighting().of(dimension, view));
            }
        }
    }

    private void weigh(Dimension dimension, Weighting weighting) {
        if (!weighting.learns() && !dimension.children().isEmpty()) {
            try {
                weighting.fit(dimension, List.of());
            } catch (RuntimeException | LinkageError e) {
                error("unsuitable-weights", "/weighting", "'" + dimension.id() + "': " + Foreign.message(e));
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
        } catch (RuntimeException | LinkageError e) {
            error("unsuitable-weights", path, Foreign.failure(weighting, e));
        }
        if (weighting instanceof AnalyticHierarchyWeighting hierarchy
                && hierarchy.of().isEmpty()) {
            warning(
                    "children-by-position",
                    path,
                    "the rows of 'matrix' are taken for the children in the order of the framework: name their nodes by "
                            + "'of', so that they stay right when that changes");
        }
    }

    private void aggregations() {
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                Aggregator aggregator = methodology.aggregation().of(dimension, view);
                importance(dimension, aggregator);
                for (Node child : Tree.takingPart(dimension, methodology).children()) {
                    if (child instanceof Indicator indicator
                            && infimum(methodology.normalisation().of(indicator, view)) < aggregator.infimum()) {
                        warning(
                                "may-be-undefined",
                                "/aggregation",
                                "the " + Methods.STANDARD.label(aggregator) + " of '" + dimension.id()
                                        + "' has no value where '" + child.id()
                                        + "' is at the bottom of its scale: normalise to one that begins above 0");
                        break;
                    }
                }
            }
        }
    }

    /** What is a distance, of which less is better, cannot be aggregated with what is good the more there is of it. */
    private void distances() {
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                for (Node child : Tree.takingPart(dimension, methodology).children()) {
                    if (child instanceof Dimension below
                            && isDistance(methodology.aggregation().of(below, view))) {
                        error(
                                "distance-below",
                                "/aggregation",
                                distance(below) + ", so it cannot be a part of '" + dimension.id()
                                        + "': use it for '@root' only, or leave the node out by 'exclude'");
                    }
                }
            }
        }
        if (methodology.groups() instanceof Groups.Combine combine && isDistance(combine.aggregation())) {
            error(
                    "distance-below",
                    "/groups/aggregation",
                    Methods.STANDARD.label(combine.aggregation())
                            + " gives distances, of which less is better: combine groups by a mean");
        }
    }

    private String distance(Dimension dimension) {
        return "the " + Methods.STANDARD.label(methodology.aggregation().of(dimension, view)) + " of '" + dimension.id()
                + "' is a distance, of which less is better";
    }

    private static boolean isDistance(Aggregator aggregator) {
        return aggregator.betterEnd() == Direction.LOWER_IS_BETTER;
    }

    private void searches(Panel panel) {
        if (panel.refAreas().size() <= LinearOrdering.ALWAYS_EXACT) {
            return;
        }
        view.nodes().stream()
                .filter(node -> node instanceof Dimension dimension
                        && methodology.aggregation().of(dimension, view) instanceof Kemeny)
                .forEach(node -> warning(
                        "may-be-approximate",
                        "/aggregation",
                        "the kemeny ranking of '" + node.id()
                                + "' is exact for " + LinearOrdering.ALWAYS_EXACT
                                + " areas, and may be approximate for "
                                + panel.refAreas().size() + ": ask KemenyRanking, or use copeland"));
    }

    /** Handbook, table 4: weights that are rates of exchange do not suit methods that take them for importance. */
    private void importance(Dimension dimension, Aggregator aggregator) {
        Weighting weighting = methodology.weighting().of(dimension, view);
        if (aggregator.needsImportance() && !weighting.givesImportance()) {
            warning(
                    "weights-and-aggregation",
                    "/aggregation",
                    "the " + Methods.STANDARD.label(aggregator) + " of '" + dimension.id() + "' takes weights for "
                            + "importance, but " + Methods.STANDARD.label(weighting)
                            + " gives rates at which points are exchanged: weigh by budget-allocation, equal or "
                            + "principal-component, or aggregate by arithmetic-mean or geometric-mean");
        }
    }

    /** The least value a normalisation can give; infinity where that is not known, or a foreign one fails to say. */
    private static double infimum(Normaliser normaliser) {
        try {
            return normaliser.infimum();
        } catch (RuntimeException | LinkageError e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
