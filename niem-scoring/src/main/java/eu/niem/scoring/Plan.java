package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Treated;
import eu.niem.scoring.weighting.Weights;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A methodology fitted to data, with every learned parameter fixed. The same plan scores the data of another year with
 * the same yardstick, and a plan that was saved and loaded gives the same bits. Immutable, and safe to share between
 * threads.
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public final class Plan implements Serializable {
    private static final long serialVersionUID = 1;

    private final Framework framework;
    private final Methodology methodology;
    private final List<Yardstick> yardsticks;
    private final Tree tree;
    private final double[][][] weights;

    private Plan(Framework framework, Methodology methodology, Tree tree, List<Yardstick> yardsticks) {
        this.framework = framework;
        this.methodology = methodology;
        this.yardsticks = Require.list("yardsticks", yardsticks);
        this.tree = tree;
        this.weights = new double[tree.nodes().size()][][];
        for (Branch branch : tree.branches()) {
            this.weights[branch.node()] = this.yardsticks.stream()
                    .map(yardstick -> weights(branch, yardstick))
                    .toArray(double[][]::new);
        }
    }

    /**
     * Fits a methodology to data. Where the methodology combines all groups, that of the plan names the groups of the
     * panel, so that the groups of another year do not change what is combined.
     *
     * @param framework the framework to score
     * @param methodology the methodology to fit
     * @param panel the observations whose reference rows are learned from
     * @throws IllegalArgumentException if the panel is of another framework, or the methodology does not suit framework
     *     and data; the message names every problem
     */
    public static Plan fit(Framework framework, Methodology methodology, Panel panel) {
        Fitting fitting = fitting(framework, methodology, panel, null);
        return new Plan(framework, fitting.methodology(), fitting.tree(), fitting.yardsticks());
    }

    private static Fitting fitting(
            Framework framework, Methodology methodology, Panel panel, @Nullable Scorecard before) {
        Require.notNull("framework", framework);
        Require.notNull("methodology", methodology);
        Require.notNull("panel", panel);
        requireSame(framework, panel);
        List<String> errors = methodology.check(panel).stream()
                .filter(Problem::error)
                .map(problem -> "\n  " + problem.path() + ": " + problem.message())
                .toList();
        if (!errors.isEmpty()) {
            throw Refused.argument("the methodology '" + methodology.id() + "' does not suit the framework '"
                    + framework.id() + "':" + String.join("", errors));
        }
        Methodology fixed = methodology.withGroups(Rows.fixed(methodology.groups(), panel));
        return new Fitting(new Tree(framework, fixed), fixed, panel, Relearned.from(before, fixed));
    }

    /**
     * Makes a plan of parameters that were learned before.
     *
     * @param yardsticks one yardstick for all periods, or one for each of several periods
     * @throws IllegalArgumentException if a scored indicator has no scaling, a child no weight, a scaling is of a group
     *     that takes no part in scores, two yardsticks measure the same period, or something was learned of an
     *     indicator, dimension, child or period that there is not
     */
    public static Plan of(Framework framework, Methodology methodology, List<Yardstick> yardsticks) {
        Require.notNull("framework", framework);
        Require.notNull("methodology", methodology);
        Require.list("yardsticks", yardsticks);
        List<Problem> problems = methodology.check(framework);
        problems.stream().filter(Problem::error).findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.message());
        });
        if (yardsticks.stream().map(Yardstick::timePeriod).distinct().count() < yardsticks.size()) {
            throw new IllegalArgumentException("the yardsticks of a plan must each measure another period");
        }
        Plan plan = new Plan(framework, methodology, new Tree(framework, methodology), yardsticks);
        plan.yardsticks.forEach(plan::requireComplete);
        plan.yardsticks.forEach(new PlanNames(framework, plan.tree)::check);
        return plan;
    }

    private void requireComplete(Yardstick yardstick) {
        if (yardstick.adjustments().size() != methodology.treatments().size()) {
            throw Refused.argument("the plan has " + yardstick.adjustments().size() + " adjustments for "
                    + methodology.treatments().size() + " treatments; each needs one");
        }
        tree.scaled().stream()
                .filter(node -> !yardstick.scalings().containsKey(node))
                .forEach(node -> {
                    throw Refused.argument("the plan has no scaling of '" + node + "'");
                });
        yardstick.scalingsByGroup().keySet().stream()
                .filter(indicator -> !yardstick.scalings().containsKey(indicator))
                .forEach(indicator -> {
                    throw Refused.argument("the plan has scalings by group of '" + indicator
                            + "', which has none for all; known are "
                            + yardstick.scalings().keySet());
                });
        yardstick
                .scalingsByGroup()
                .forEach((indicator, ofGroup) -> ofGroup.keySet().stream()
                        .filter(group -> !methodology.groups().takesIn(group))
                        .forEach(group -> {
                            throw Refused.argument("the plan has a scaling of '" + indicator + "' for the group '"
                                    + group + "', which takes no part in scores");
                        }));
    }

    static void requireSame(Framework framework, Panel panel) {
        if (!panel.framework().equals(framework)) {
            throw Refused.argument("the observations are of the framework '"
                    + panel.framework().id() + "' " + panel.framework().version() + ", not of '" + framework.id() + "' "
                    + framework.version() + " as it is here");
        }
    }

    private static double[] weights(Branch branch, Yardstick yardstick) {
        Weights found = yardstick.weights().get(branch.dimension().id());
        return branch.dimension().children().stream()
                .map(Node::id)
                .mapToDouble(child -> {
                    Double weight = found == null ? null : found.ofChild().get(child);
                    if (weight == null) {
                        throw Refused.argument("the plan has no weight of '" + child + "' below '"
                                + branch.dimension().id() + "'");
                    }
                    return weight;
                })
                .toArray();
    }

    /** Returns the framework that is scored. */
    public Framework framework() {
        return framework;
    }

    /** Returns the methodology, with the groups that it combines named. */
    public Methodology methodology() {
        return methodology;
    }

    /** Returns the framework under the tree along which scores are aggregated. */
    public Framework view() {
        return tree.view();
    }

    /** Returns what was learned: one yardstick for all periods, or one for each. */
    public List<Yardstick> yardsticks() {
        return yardsticks;
    }

    /**
     * Finds the scaling of an indicator, or of a dimension that is rescaled, in a period for values of the total, if
     * the plan has a yardstick for that period. So are all groups measured, unless the normalisation tells groups
     * apart.
     */
    public Optional<Scaling> findScaling(String node, String timePeriod) {
        return findScaling(node, timePeriod, RowKey.TOTAL);
    }

    /**
     * Finds the scaling of an indicator, or of a dimension that is rescaled, for values of a period and group, if the
     * plan has a yardstick for that period.
     */
    public Optional<Scaling> findScaling(String node, Slice slice) {
        Require.notNull("slice", slice);
        return findScaling(node, slice.timePeriod(), slice.group());
    }

    private Optional<Scaling> findScaling(String node, String timePeriod, String group) {
        Require.notNull("node", node);
        Require.notNull("timePeriod", timePeriod);
        return yardstick(timePeriod).flatMap(each -> each.findScaling(node, group));
    }

    /**
     * Returns the resolution to which scores of a node are equal in a period; the standard one where the plan has no
     * yardstick for that period.
     *
     * @param node the id of a node in the view
     * @throws NoSuchElementException if there is no such node
     */
    public Resolution resolution(String node, String timePeriod) {
        Require.notNull("timePeriod", timePeriod);
        String id = view().getNode(Require.notNull("node", node)).id();
        return yardstick(timePeriod).map(each -> each.resolution(id)).orElse(Resolution.standard());
    }

    /**
     * Returns the number by which a score of a node is ranked in a period. More is better, also where less is better
     * for the scores, and equal scores are the same number.
     *
     * @param node the id of a node in the view
     * @param score finite
     * @throws NoSuchElementException if there is no such node
     */
    public double place(String node, String timePeriod, double score) {
        Resolution resolution = resolution(node, timePeriod);
        return tree.ranked(tree.place(node), Require.finite("score", score), resolution);
    }

    /**
     * Fits a methodology to data and scores the same data. These are the scores of the plan, which fitting needs too;
     * so nothing is scored twice.
     *
     * @param before the same data scored by a plan that was fitted to them, of which is kept what the methodologies
     *     share; null where nothing is
     */
    static Scorecard score(Framework framework, Methodology methodology, Panel panel, @Nullable Scorecard before) {
        Fitting fitting = fitting(framework, methodology, panel, before);
        Plan plan = new Plan(framework, fitting.methodology(), fitting.tree(), fitting.yardsticks());
        RawQualities raw = before != null && before.treated() == fitting.treated() ? before.raw() : null;
        return new Scorecard(plan, fitting.treated(), fitting.scoring(), true, raw);
    }

    /** Finds the yardstick that measures a period. */
    Optional<Yardstick> yardstick(String timePeriod) {
        return yardsticks.stream().filter(each -> each.measures(timePeriod)).findFirst();
    }

    /**
     * Scores a panel with what was learned.
     *
     * @param panel observations of the same framework, of any periods
     * @throws IllegalArgumentException if they are of another framework
     */
    public Scorecard score(Panel panel) {
        Require.notNull("panel", panel);
        requireSame(framework, panel);
        Treated treated = Treating.treat(methodology.treatments(), yardsticks, panel);
        Groups groups = methodology.groups();
        Rows rows = new Rows(treated.panel(), groups);
        Scoring scoring = new Scoring(tree, treated, groups, rows, yardsticks, Resolutions.given(tree, yardsticks));
        for (Branch branch : tree.branches()) {
            scoring.score(branch, weights(branch));
        }
        return new Scorecard(this, treated, scoring, false, null);
    }

    double[][] weights(Branch branch) {
        return weights[branch.node()];
    }

    /** Compares framework, methodology and yardsticks. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan
                && plan.framework.equals(framework)
                && plan.methodology.equals(methodology)
                && plan.yardsticks.equals(yardsticks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(framework, methodology, yardsticks);
    }

    @Override
    public String toString() {
        return Printable.text("Plan of '" + methodology.title() + "' for '" + framework.title() + "': "
                + tree.scored().size()
                + " indicators, " + tree.branches().size() + " dimensions, "
                + (yardsticks.size() == 1 ? "one yardstick" : yardsticks.size() + " yardsticks"));
    }
}
