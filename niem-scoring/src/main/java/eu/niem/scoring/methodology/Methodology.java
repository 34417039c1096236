package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a framework is scored: one choice for each step from observations to scores. A value: compare it, store it, vary
 * it with {@code withX}.
 *
 * <p>The steps, in the order in which they are taken: {@code treatments} of raw numbers; {@code normalisation} of every
 * indicator, its parameters learned from {@code reference}; {@code groups}; then, from the lowest dimensions of the
 * {@code view} up to its root, {@code weighting}, {@code coverage} and {@code aggregation}, without what
 * {@code exclude} names; {@code bands} last.
 *
 * @param id the methodology's id
 * @param title what people call it
 * @param description what it is for; empty where nothing is said
 * @param note a remark; the reason given where an output is refused
 * @param groups what becomes of the groups that an indicator is answered for
 * @param treatments what is done to raw numbers before they are normalised, one after the other
 * @param reference which observations learned parameters look at
 * @param normalisation how raw values are brought to a common scale
 * @param view the axes of the tree that scores are aggregated along; see {@link Framework#view}
 * @param weighting how much children count
 * @param aggregation how children become a score
 * @param coverage how many children must have a score
 * @param exclude the ids of the nodes that take no part in their parent's score; their own is still computed
 * @param bands the classes of scores
 * @param outputs what a scorecard may be asked for
 */
public record Methodology(
        String id,
        String title,
        String description,
        String note,
        Groups groups,
        List<Treatment> treatments,
        Reference reference,
        PerNode<Normaliser> normalisation,
        List<String> view,
        PerNode<Weighting> weighting,
        PerNode<Aggregator> aggregation,
        PerNode<CoverageRule> coverage,
        List<String> exclude,
        Bands bands,
        Set<Output> outputs)
        implements Serializable {
    /** Checks ids, and that the view and the excluded nodes are named once. */
    public Methodology {
        if (!id.matches("[\\p{L}\\p{Nd}_.-]+")) {
            throw new IllegalArgumentException(
                    "a methodology's id must be letters, digits, _ - or ., but was '" + id + "'");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(groups, "groups");
        treatments = List.copyOf(treatments);
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(normalisation, "normalisation");
        view = List.copyOf(view);
        Objects.requireNonNull(weighting, "weighting");
        Objects.requireNonNull(aggregation, "aggregation");
        Objects.requireNonNull(coverage, "coverage");
        exclude = List.copyOf(exclude);
        Objects.requireNonNull(bands, "bands");
        outputs = copy(outputs);
        if (view.isEmpty() || new HashSet<>(view).size() < view.size()) {
            throw new IllegalArgumentException("a view must name one axis or more, each once, but was " + view);
        }
        if (new HashSet<>(exclude).size() < exclude.size()) {
            throw new IllegalArgumentException("'exclude' must name each node once, but was " + exclude);
        }
    }

    /**
     * The default: the indicators' own goalposts to 0 to 100 (for answers their points), groups apart, the framework's
     * own tree, equal weights, arithmetic means of whatever children have a score.
     */
    public static Methodology standard() {
        return new Methodology(
                "standard",
                "Goalposts, equal weights, arithmetic means",
                "",
                "",
                new Groups.Separate(false),
                List.of(),
                new Reference.Pooled(),
                PerNode.of(Goalposts.standard()),
                List.of("tree"),
                PerNode.of(new EqualWeighting()),
                PerNode.of(new ArithmeticMean()),
                PerNode.of(CoverageRule.standard()),
                List.of(),
                Bands.none(),
                EnumSet.allOf(Output.class));
    }

    private static Set<Output> copy(Collection<Output> outputs) {
        EnumSet<Output> copy = EnumSet.noneOf(Output.class);
        copy.addAll(outputs);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * What in this methodology does not suit a framework: nodes, axes or indicators that it does not have, and methods
     * that cannot be used for its indicators. Empty if it can be used.
     */
    public List<Problem> check(Framework framework) {
        return new Suitability(this, framework).problems();
    }

    /**
     * What in this methodology does not suit a framework and the observations made by it: besides what
     * {@link #check(Framework)} finds, periods and groups that were not observed. Empty if it can be fitted to them.
     */
    public List<Problem> check(Panel panel) {
        return new Suitability(this, panel).problems();
    }

    /** The dimension over those children only that take part in its score: scored, and not excluded. */
    public Dimension takingPart(Dimension dimension) {
        List<Node> children = dimension.children().stream()
                .filter(Node::isScored)
                .filter(child -> PerNode.names(child).stream().noneMatch(exclude::contains))
                .toList();
        return dimension.withChildren(children);
    }

    /** The same methodology with another id. */
    public Methodology withId(String newId) {
        return with(copy -> copy.id = newId);
    }

    /** The same methodology with another title. */
    public Methodology withTitle(String newTitle) {
        return with(copy -> copy.title = newTitle);
    }

    /** The same methodology with another description. */
    public Methodology withDescription(String newDescription) {
        return with(copy -> copy.description = newDescription);
    }

    /** The same methodology with another note. */
    public Methodology withNote(String newNote) {
        return with(copy -> copy.note = newNote);
    }

    /** The same methodology with another rule for groups. */
    public Methodology withGroups(Groups newGroups) {
        return with(copy -> copy.groups = newGroups);
    }

    /** The same methodology with other treatments. */
    public Methodology withTreatments(List<? extends Treatment> newTreatments) {
        return with(copy -> copy.treatments = List.copyOf(newTreatments));
    }

    /** The same methodology with other treatments, in this order. */
    public Methodology withTreatments(Treatment... newTreatments) {
        return withTreatments(List.of(newTreatments));
    }

    /** The same methodology with another reference. */
    public Methodology withReference(Reference newReference) {
        return with(copy -> copy.reference = newReference);
    }

    /** The same methodology with another normalisation. */
    public Methodology withNormalisation(PerNode<Normaliser> newNormalisation) {
        return with(copy -> copy.normalisation = newNormalisation);
    }

    /** The same methodology with another normalisation, one for all nodes. */
    public Methodology withNormalisation(Normaliser newNormalisation) {
        return withNormalisation(PerNode.of(newNormalisation));
    }

    /** The same methodology with another view. */
    public Methodology withView(List<String> newView) {
        return with(copy -> copy.view = newView);
    }

    /** The same methodology with another weighting. */
    public Methodology withWeighting(PerNode<Weighting> newWeighting) {
        return with(copy -> copy.weighting = newWeighting);
    }

    /** The same methodology with another weighting, one for all nodes. */
    public Methodology withWeighting(Weighting newWeighting) {
        return withWeighting(PerNode.of(newWeighting));
    }

    /** The same methodology with another aggregation. */
    public Methodology withAggregation(PerNode<Aggregator> newAggregation) {
        return with(copy -> copy.aggregation = newAggregation);
    }

    /** The same methodology with another aggregation, one for all nodes. */
    public Methodology withAggregation(Aggregator newAggregation) {
        return withAggregation(PerNode.of(newAggregation));
    }

    /** The same methodology with another coverage rule. */
    public Methodology withCoverage(PerNode<CoverageRule> newCoverage) {
        return with(copy -> copy.coverage = newCoverage);
    }

    /** The same methodology with another coverage rule, one for all nodes. */
    public Methodology withCoverage(CoverageRule newCoverage) {
        return withCoverage(PerNode.of(newCoverage));
    }

    /** The same methodology with other excluded nodes. */
    public Methodology withExclude(List<String> newExclude) {
        return with(copy -> copy.exclude = newExclude);
    }

    /** The same methodology with other bands. */
    public Methodology withBands(Bands newBands) {
        return with(copy -> copy.bands = newBands);
    }

    /** The same methodology with other outputs. */
    public Methodology withOutputs(Set<Output> newOutputs) {
        return with(copy -> copy.outputs = newOutputs);
    }

    private Methodology with(Consumer<MethodologyCopy> change) {
        MethodologyCopy copy = new MethodologyCopy(this);
        change.accept(copy);
        return copy.made();
    }

    /** The title, then the choices, one a line. */
    @Override
    public String toString() {
        return title + " (" + id + ")\n  groups         " + show(groups)
                + (treatments.isEmpty() ? "" : "\n  treatments     " + labels()) + "\n  reference      "
                + show(reference)
                + "\n  normalisation  " + show(normalisation) + "\n  view           "
                + String.join(", ", view) + "\n  weighting      " + show(weighting) + "\n  aggregation    "
                + show(aggregation) + "\n  coverage       "
                + coverage.standard().minimum() + " by "
                + coverage.standard().by().code()
                + (coverage.except().isEmpty()
                        ? ""
                        : ", except " + coverage.except().keySet())
                + (exclude.isEmpty() ? "" : "\n  exclude        " + String.join(", ", exclude));
    }

    private String labels() {
        return String.join(", then ", treatments.stream().map(Guarded::label).toList());
    }

    private static String show(Groups rule) {
        String fallback = rule.fallback() ? ", the total standing for groups without an answer" : "";
        if (rule instanceof Groups.Combine combine) {
            return Guarded.label(combine.aggregation()) + " of "
                    + (combine.of().isEmpty() ? "all groups" : String.join(", ", combine.of()))
                    + (combine.weights().isEmpty() ? "" : " weighted " + combine.weights()) + fallback;
        }
        return "separate" + fallback;
    }

    private static String show(Reference rule) {
        if (rule instanceof Reference.BasePeriod base) {
            return "base period " + base.period();
        }
        return rule instanceof Reference.EachPeriod ? "each period" : "pooled";
    }

    private static String show(PerNode<? extends Named> choice) {
        StringBuilder text = new StringBuilder(Guarded.label(choice.standard()));
        choice.except()
                .forEach((node, method) ->
                        text.append("; ").append(node).append(": ").append(Guarded.label(method)));
        return text.toString();
    }
}
