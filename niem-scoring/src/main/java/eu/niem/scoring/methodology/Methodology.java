package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.internal.ById;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A way to score a framework: one choice for each step from observations to scores. It is a value: compare it, store
 * it, vary it with {@code withX}.
 *
 * <p>The steps, in the order in which they are taken: {@code treatments} of raw numbers; {@code normalisation} of every
 * indicator, its parameters learned from {@code reference}; {@code groups}; then, from the lowest dimensions of the
 * {@code view} up to its root, {@code weighting}, {@code coverage} and {@code aggregation}, without what
 * {@code exclude} names, and {@code rescaling} of their scores; {@code ranking} and {@code bands} last.
 *
 * @param id the methodology's id
 * @param title what people call it
 * @param description its purpose; empty where nothing is said
 * @param note a remark, given as the reason where an output is refused
 * @param groups the rule for the groups that an indicator is answered for
 * @param treatments the treatments of raw numbers before they are normalised, one after the other
 * @param reference the observations that parameters are learned from
 * @param normalisation the methods that bring raw values to a common scale
 * @param view the axes of the tree along which scores are aggregated; see {@link Framework#view}
 * @param weighting the methods that weigh children
 * @param aggregation the methods that aggregate children to a score
 * @param coverage the rules on how many children must have a score
 * @param exclude the ids of the nodes that take no part in their parent's score; their own is still computed
 * @param rescaling the normalisations that take the place of dimensions' scores; {@link NoNormalisation} where these
 *     stay. What holds for all nodes holds for all dimensions but the root
 * @param ranking the decimals that count where scores are ranked
 * @param bands the classes of scores
 * @param progress the rule that classes the progress towards targets
 * @param outputs the outputs that a scorecard gives
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
        PerNode<Normaliser> rescaling,
        PerNode<RankingRule> ranking,
        Bands bands,
        ProgressRule progress,
        Set<Output> outputs)
        implements Serializable {
    private static final PerNode<Normaliser> NO_RESCALING = PerNode.of(NoNormalisation.standard());

    /** Checks ids, and that the view and the excluded nodes are named once. */
    public Methodology {
        if (!Require.notNull("id", id).matches("[\\p{L}\\p{Nd}_.-]+")) {
            throw Refused.argument("a methodology's id must be letters, digits, _ - or ., but was '" + id + "'");
        }
        Require.notNull("title", title);
        Require.notNull("description", description);
        Require.notNull("note", note);
        Require.notNull("groups", groups);
        treatments = Require.list("treatments", treatments);
        Require.notNull("reference", reference);
        Require.notNull("normalisation", normalisation);
        view = Require.list("view", view);
        Require.notNull("weighting", weighting);
        Require.notNull("aggregation", aggregation);
        Require.notNull("coverage", coverage);
        exclude = Require.list("exclude", exclude);
        Require.notNull("rescaling", rescaling);
        Require.notNull("ranking", ranking);
        Require.notNull("bands", bands);
        Require.notNull("progress", progress);
        outputs = copy(outputs);
        if (view.isEmpty() || new HashSet<>(view).size() < view.size()) {
            throw Refused.argument("a view must name one axis or more, each once, but was " + view);
        }
        if (new HashSet<>(exclude).size() < exclude.size()) {
            throw Refused.argument("'exclude' must name each node once, but was " + exclude);
        }
        exclude = ById.of(exclude, node -> node);
    }

    /** Makes a methodology without rescaling, with the standard rule of progress. */
    public Methodology(
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
            PerNode<RankingRule> ranking,
            Bands bands,
            Set<Output> outputs) {
        this(
                id,
                title,
                description,
                note,
                groups,
                treatments,
                reference,
                normalisation,
                view,
                weighting,
                aggregation,
                coverage,
                exclude,
                NO_RESCALING,
                ranking,
                bands,
                ProgressRule.standard(),
                outputs);
    }

    /**
     * Makes the standard methodology. It has the indicators' own goalposts to 0 to 100 (for answers their points, where
     * these lie from 0 to 100), groups apart, the framework's own tree, equal weights, and arithmetic means of the
     * children that have a score.
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
                PerNode.of(EqualWeighting.standard()),
                PerNode.of(ArithmeticMean.standard()),
                PerNode.of(CoverageRule.standard()),
                List.of(),
                NO_RESCALING,
                PerNode.of(RankingRule.standard()),
                Bands.none(),
                ProgressRule.standard(),
                EnumSet.allOf(Output.class));
    }

    /** Makes the standard methodology on the framework's own scale, its range of points, to which goalposts lead. */
    public static Methodology standard(Framework framework) {
        PointsRange points = Require.notNull("framework", framework).points();
        return standard().withNormalisation(Goalposts.standard().withRange(points.lower(), points.upper()));
    }

    private static Set<Output> copy(Collection<Output> outputs) {
        EnumSet<Output> copy = EnumSet.noneOf(Output.class);
        copy.addAll(Require.set("outputs", outputs));
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Finds what does not suit a framework: nodes, axes or indicators that it does not have, and methods that cannot be
     * used for its indicators. Without errors among the problems it can be used.
     */
    public List<Problem> check(Framework framework) {
        Require.notNull("framework", framework);
        return new Suitability(this, framework).problems();
    }

    /**
     * Finds what does not suit a panel: besides what {@link #check(Framework)} finds, periods and groups that were not
     * observed. Without errors among the problems it can be fitted to the panel.
     */
    public List<Problem> check(Panel panel) {
        Require.notNull("panel", panel);
        return new Suitability(this, panel).problems();
    }

    /** Returns a dimension with only those children that take part in its score, which are scored and not excluded. */
    public Dimension takingPart(Dimension dimension) {
        Require.notNull("dimension", dimension);
        List<Node> children = new ArrayList<>();
        for (Node child : dimension.children()) {
            if (child.isScored() && !excludes(child)) {
                children.add(child);
            }
        }
        return children.size() == dimension.children().size() ? dimension : dimension.withChildren(children);
    }

    /**
     * Finds the normalisation that takes the place of a dimension's score; empty where the score stays.
     *
     * @param view the framework along whose tree scores are aggregated
     */
    public Optional<Normaliser> findRescaling(Dimension dimension, Framework view) {
        Require.notNull("dimension", dimension);
        Require.notNull("view", view);
        PerNode<Normaliser> choice = dimension.id().equals(view.root().id())
                ? PerNode.of(NoNormalisation.standard(), rescaling.except())
                : rescaling;
        return Optional.of(choice.of(dimension, view)).filter(each -> !(each instanceof NoNormalisation));
    }

    /** Returns whether a node is left out of its parent's score. */
    public boolean excludes(Node node) {
        Require.notNull("node", node);
        return !exclude.isEmpty() && PerNode.names(node).stream().anyMatch(name -> ById.place(exclude, name) >= 0);
    }

    /** Returns a copy with another id. */
    public Methodology withId(String newId) {
        return with(copy -> copy.id = newId);
    }

    /** Returns a copy with another title. */
    public Methodology withTitle(String newTitle) {
        return with(copy -> copy.title = newTitle);
    }

    /** Returns a copy with another description. */
    public Methodology withDescription(String newDescription) {
        return with(copy -> copy.description = newDescription);
    }

    /** Returns a copy with another note. */
    public Methodology withNote(String newNote) {
        return with(copy -> copy.note = newNote);
    }

    /** Returns a copy with another rule for groups. */
    public Methodology withGroups(Groups newGroups) {
        return with(copy -> copy.groups = newGroups);
    }

    /** Returns a copy with other treatments. */
    public Methodology withTreatments(List<? extends Treatment> newTreatments) {
        return with(copy -> copy.treatments = Require.list("treatments", newTreatments));
    }

    /** Returns a copy with other treatments, in this order. */
    public Methodology withTreatments(Treatment... newTreatments) {
        return withTreatments(Require.list("treatments", newTreatments));
    }

    /** Returns a copy with another reference. */
    public Methodology withReference(Reference newReference) {
        return with(copy -> copy.reference = newReference);
    }

    /** Returns a copy with another normalisation. */
    public Methodology withNormalisation(PerNode<Normaliser> newNormalisation) {
        return with(copy -> copy.normalisation = newNormalisation);
    }

    /** Returns a copy with another normalisation, the same for all nodes. */
    public Methodology withNormalisation(Normaliser newNormalisation) {
        Require.notNull("normalisation", newNormalisation);
        return withNormalisation(PerNode.of(newNormalisation));
    }

    /** Returns a copy with another view. */
    public Methodology withView(List<String> newView) {
        return with(copy -> copy.view = newView);
    }

    /** Returns a copy with another weighting. */
    public Methodology withWeighting(PerNode<Weighting> newWeighting) {
        return with(copy -> copy.weighting = newWeighting);
    }

    /** Returns a copy with another weighting, the same for all nodes. */
    public Methodology withWeighting(Weighting newWeighting) {
        Require.notNull("weighting", newWeighting);
        return withWeighting(PerNode.of(newWeighting));
    }

    /** Returns a copy with another aggregation. */
    public Methodology withAggregation(PerNode<Aggregator> newAggregation) {
        return with(copy -> copy.aggregation = newAggregation);
    }

    /** Returns a copy with another aggregation, the same for all nodes. */
    public Methodology withAggregation(Aggregator newAggregation) {
        Require.notNull("aggregation", newAggregation);
        return withAggregation(PerNode.of(newAggregation));
    }

    /** Returns a copy with another coverage rule. */
    public Methodology withCoverage(PerNode<CoverageRule> newCoverage) {
        return with(copy -> copy.coverage = newCoverage);
    }

    /** Returns a copy with another coverage rule, the same for all nodes. */
    public Methodology withCoverage(CoverageRule newCoverage) {
        Require.notNull("coverage", newCoverage);
        return withCoverage(PerNode.of(newCoverage));
    }

    /** Returns a copy with other excluded nodes. */
    public Methodology withExclude(List<String> newExclude) {
        return with(copy -> copy.exclude = newExclude);
    }

    /** Returns a copy with another rescaling of dimensions' scores. */
    public Methodology withRescaling(PerNode<Normaliser> newRescaling) {
        return with(copy -> copy.rescaling = newRescaling);
    }

    /** Returns a copy with another rule of ranking. */
    public Methodology withRanking(PerNode<RankingRule> newRanking) {
        return with(copy -> copy.ranking = newRanking);
    }

    /** Returns a copy with other bands. */
    public Methodology withBands(Bands newBands) {
        return with(copy -> copy.bands = newBands);
    }

    /** Returns a copy with another rule of progress. */
    public Methodology withProgress(ProgressRule newProgress) {
        return with(copy -> copy.progress = newProgress);
    }

    /** Returns a copy with other outputs. */
    public Methodology withOutputs(Set<Output> newOutputs) {
        return with(copy -> copy.outputs = newOutputs);
    }

    private Methodology with(Consumer<MethodologyCopy> change) {
        MethodologyCopy copy = new MethodologyCopy(this);
        change.accept(copy);
        return copy.made();
    }

    /** Returns the title, then the choices, one per line. */
    @Override
    public String toString() {
        return new MethodologyText(this).lines();
    }
}
