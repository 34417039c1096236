package eu.niem.scoring;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.parallel.Parts;
import eu.niem.scoring.treatment.Treated;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scores of all nodes for all rows, filled in from the indicators up. */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class Scoring implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double[][] NO_SHARES = {};

    private final Tree tree;
    private final Treated treated;
    private final Panel panel;
    private final Groups groups;
    private final Rows rows;
    private List<Yardstick> yardsticks;
    private final int[] yardstick;
    private final Resolutions resolutions;
    private final Scores[] scores;
    private final double[][][] weights;

    /**
     * Scores all indicators.
     *
     * @param rows the rows of the panel
     * @param yardsticks the yardsticks, of which the scalings are used; the weights are given with each branch
     * @param resolutions the resolutions of all nodes, given or to be learned
     */
    Scoring(Tree tree, Treated treated, Groups groups, Rows rows, List<Yardstick> yardsticks, Resolutions resolutions) {
        this.tree = tree;
        this.treated = treated;
        this.panel = treated.panel();
        this.groups = groups;
        this.rows = rows;
        this.yardsticks = yardsticks;
        this.yardstick = Yardstick.places(yardsticks, rows.keys());
        this.resolutions = resolutions;
        this.scores = new Scores[tree.nodes().size()];
        this.weights = new double[tree.nodes().size()][][];
        List<Indicator> indicators = tree.nodes().stream()
                .flatMap(node -> node instanceof Indicator it ? Stream.of(it) : Stream.empty())
                .toList();
        Parts.each(indicators.size(), size(indicators.size()), i -> {
            Indicator indicator = indicators.get(i);
            scores[tree.place(indicator.id())] = score(indicator);
        });
    }

    /** Returns how many numbers there are in all rows of some nodes. */
    private long size(int nodes) {
        return (long) nodes * rows.size();
    }

    /** Takes the scores of all indicators from those of another methodology, which has the same for all of them. */
    Scoring(Tree tree, Scoring same, List<Yardstick> yardsticks, Resolutions resolutions) {
        this.tree = tree;
        this.treated = same.treated;
        this.panel = same.panel;
        this.groups = same.groups;
        this.rows = same.rows;
        this.yardsticks = yardsticks;
        this.yardstick = same.yardstick;
        this.resolutions = resolutions;
        this.scores = new Scores[tree.nodes().size()];
        this.weights = new double[scores.length][][];
        for (int place = 0; place < scores.length; place++) {
            if (tree.nodes().get(place) instanceof Indicator) {
                scores[place] = same.scores[place];
                resolutions.take(place, same.resolutions);
            }
        }
    }

    /** Prepares to score indicators of another panel of the same rows in the same way. */
    Scoring(Scoring like, Treated treated) {
        this.tree = like.tree;
        this.treated = treated;
        this.panel = treated.panel();
        this.groups = like.groups;
        this.rows = new Rows(panel, groups);
        this.yardsticks = like.yardsticks;
        this.yardstick = like.yardstick;
        this.resolutions = like.resolutions;
        this.scores = new Scores[0];
        this.weights = like.weights;
    }

    private Scores score(Indicator indicator) {
        if (!indicator.isScored()) {
            return Scores.absent(rows.size(), AbsenceReason.CONTEXT);
        }
        IndicatorScoring leaf = leaf(indicator);
        resolutions.learn(tree.place(indicator.id()), leaf.parts());
        return scores(leaf);
    }

    /** Returns the scores of an indicator: its normalised values, combined where groups are combined. */
    Scores scores(IndicatorScoring leaf) {
        return groups instanceof Groups.Combine combine ? leaf.combined(combine, tree.ofGroups()) : leaf.scores();
    }

    IndicatorScoring leaf(Indicator indicator) {
        return leaf(indicator, null);
    }

    /** Returns an indicator that has been scored; where groups are combined, the values of each are computed again. */
    IndicatorScoring scored(Indicator indicator) {
        return leaf(indicator, rows.isDirect() ? scores[tree.place(indicator.id())] : null);
    }

    private IndicatorScoring leaf(Indicator indicator, @Nullable Scores known) {
        int place = tree.place(indicator.id());
        return new IndicatorScoring(
                indicator, panel, raw(indicator), rows, scalings(indicator), row -> resolution(place, row), known);
    }

    /** Returns the numbers that are normalised: equal ones are the same where the normalisation compares them. */
    private Column raw(Indicator indicator) {
        if (treated.treatments().isEmpty()) {
            return panel.column(indicator.id());
        }
        List<@Nullable Resolution> ofYardstick = new ArrayList<>(yardsticks.size());
        boolean any = false;
        for (Yardstick each : yardsticks) {
            Resolution resolution = each.rawResolutions().get(indicator.id());
            ofYardstick.add(resolution);
            any |= resolution != null;
        }
        if (!any) {
            return panel.column(indicator.id());
        }
        int[] places = Yardstick.places(yardsticks, panel.rows());
        return TreatedNumbers.of(treated, indicator.id(), ofYardstick, row -> places[row]);
    }

    NodeScalings scalings(Indicator indicator) {
        return new NodeScalings(indicator.id(), yardsticks, yardstick);
    }

    /** Returns the scores of the scored indicators of which another panel of the same rows has other numbers. */
    Map<Integer, Scores> differing(Scoring again) {
        Panel other = again.panel;
        boolean rowsDiffer = !screensOutTheSame(other);
        Map<Integer, Scores> differing = new HashMap<>();
        for (Indicator indicator : tree.scored()) {
            if (rowsDiffer || !raw(indicator).equals(again.raw(indicator))) {
                differing.put(tree.place(indicator.id()), again.scores(again.leaf(indicator)));
            }
        }
        return differing;
    }

    private boolean screensOutTheSame(Panel other) {
        for (int row = 0; row < panel.size(); row++) {
            if (panel.isScreenedOut(row) != other.isScreenedOut(row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the rows of the panel behind an indicator's score of a row. These are its own, or that of each group that is
     * combined, and that of the total where it stands for a group.
     */
    void addSources(Indicator indicator, int row, Set<Integer> sources) {
        rows.addSources(panel.column(indicator.id()), indicator, row, sources);
    }

    /**
     * Scores a dimension whose children have been scored.
     *
     * @param weights the weights of its children for each yardstick
     */
    void score(Branch branch, double[][] weights) {
        score(branch, weights, null);
    }

    /**
     * Scores a dimension whose children have been scored, or takes its scores from another methodology, under which
     * they are the same.
     *
     * @param before the scores of the same rows under another methodology; null where there are none
     */
    void score(Branch branch, double[][] weights, @Nullable Scoring before) {
        this.weights[branch.node()] = weights;
        if (before != null && isSame(branch, before)) {
            scores[branch.node()] = before.scores[branch.node()];
            resolutions.take(branch.node(), before.resolutions);
            return;
        }
        if (branch.contextOnly()) {
            scores[branch.node()] = Scores.absent(rows.size(), AbsenceReason.CONTEXT);
            return;
        }
        Scores[] entering = branch.mirrors().entering(children(branch));
        resolutions.learn(branch.node(), List.of(entering));
        double[][] shares = shares(branch);
        Scores result = new Scores(rows.size());
        List<Rows.Block> blocks = rows.blocks(branch.aggregation().bound() instanceof RowAggregator);
        Parts.each(blocks.size(), size(entering.length), i -> {
            Combination combination = combination(branch, entering, shares, row -> row);
            Rows.Block block = blocks.get(i);
            for (int start = block.start(); start < block.end(); start = block.end(rows.setEnd(start))) {
                int end = block.end(rows.setEnd(start));
                combination.combine(start, end, weights(branch, weights, start), result);
            }
        });
        scores[branch.node()] = result;
    }

    /** Returns whether a dimension combines the same scores in the same way. */
    private boolean isSame(Branch branch, Scoring before) {
        int place = branch.node();
        return branch.combinesAs(before.tree.branch(place))
                && Arrays.deepEquals(weights[place], before.weights[place])
                && branch.children().stream().allMatch(child -> scores[child] == before.scores[child]);
    }

    Combination combination(Branch branch) {
        return combination(branch, branch.mirrors().entering(children(branch)), shares(branch), row -> row);
    }

    /** Returns the shares of the indicators below each child that have a score, if the coverage rule asks for them. */
    private double[][] shares(Branch branch) {
        if (branch.rule().by() != CoverageRule.By.INDICATORS) {
            return NO_SHARES;
        }
        Shares scored =
                new Shares(this, 0, rows.size(), each -> scored(each, scores[tree.place(each.id())], 0, rows.size()));
        return shares(branch, scored::of);
    }

    private Scores[] children(Branch branch) {
        return branch.children().stream().map(child -> scores[child]).toArray(Scores[]::new);
    }

    /**
     * Returns what combines other scores of the children of a dimension, which enter mirrored where they have to.
     *
     * @param rowOf the row here that stands behind each row there
     * @param scored gives the share of the indicators below a child that have a score, in the rows there
     */
    Combination combination(Branch branch, Scores[] children, IntUnaryOperator rowOf, IntFunction<double[]> scored) {
        return combination(branch, branch.mirrors().entering(children), shares(branch, scored), rowOf);
    }

    private static double[][] shares(Branch branch, IntFunction<double[]> scored) {
        return branch.rule().by() == CoverageRule.By.INDICATORS
                ? branch.children().stream().map(scored::apply).toArray(double[][]::new)
                : NO_SHARES;
    }

    private Combination combination(Branch branch, Scores[] entering, double[][] shares, IntUnaryOperator rowOf) {
        Rescaling rescaling = rescaling(branch);
        Combination combination = new Combination(
                        branch.aggregation(),
                        branch.rule(),
                        entering,
                        (child, row) -> resolution(branch.children().get(child), rowOf.applyAsInt(row)),
                        row -> rows.isAggregate(rowOf.applyAsInt(row)))
                .withShares(shares);
        return rescaling == null ? combination : combination.withRescaling(rescaling, rowOf);
    }

    /** Finds the normalisation of a dimension's score, learned or to be learned; null where the score stays. */
    @Nullable
    Rescaling rescaling(Branch branch) {
        return branch.rescaling() == null
                ? null
                : new Rescaling(branch.dimension().id(), tree.direction(branch.node()), yardsticks, yardstick, rows);
    }

    /**
     * Puts normalised scores of a dimension in the place of those that were aggregated.
     *
     * @param learned the yardsticks, which have learned how to
     */
    void rescale(Branch branch, List<Yardstick> learned) {
        yardsticks = learned;
        Rescaling rescaling = Objects.requireNonNull(rescaling(branch));
        Scores all = scores[branch.node()];
        for (int row = 0; row < rows.size(); row++) {
            if (all.absence(row) == Absences.PRESENT) {
                double value = rescaling.apply(row, all.value(row));
                all.put(row, value, Absences.PRESENT);
            }
        }
        all.leaveOut(0, rows.size());
    }

    /**
     * Returns 1 for each row of a scored indicator that has a score, 0 where one is missing, else {@code NaN}; where
     * groups are combined, their share.
     *
     * @param own its scores, from row {@code start} on
     */
    double[] scored(Indicator indicator, Scores own, int start, int end) {
        double[] shares = new double[end - start];
        IndicatorParts parts = groups instanceof Groups.Combine ? new IndicatorParts(this, indicator) : null;
        for (int row = start; row < end; row++) {
            shares[row - start] =
                    parts == null ? Absences.share(own.absence(row - start)) : parts.share(row, parts::isScored);
        }
        return shares;
    }

    /** Returns the resolution to which scores of a node are equal in a row. */
    Resolution resolution(int node, int row) {
        return resolutions.of(node, yardstick[row]);
    }

    /**
     * Returns the number by which a score of a node is ranked, the highest first: more is better, and equal scores are
     * the same number.
     *
     * @param row a row of the comparison set
     * @param score the score; {@code NaN}, which stays, where there is none
     */
    double place(int node, int row, double score) {
        return Double.isNaN(score) ? Double.NaN : tree.ranked(node, score, resolution(node, row));
    }

    /**
     * Returns the weights for a row. Without a yardstick for its period no child has a score, and the weights mean
     * nothing.
     */
    double[] weights(Branch branch, double[][] weights, int row) {
        return yardstick[row] < 0 ? new double[branch.children().size()] : weights[yardstick[row]];
    }

    /** Returns the weights for a row with which the dimension was scored. */
    double[] weights(Branch branch, int row) {
        return weights(branch, weights[branch.node()], row);
    }

    Panel panel() {
        return panel;
    }

    Groups groups() {
        return groups;
    }

    Tree tree() {
        return tree;
    }

    Rows rows() {
        return rows;
    }

    Scores scores(int node) {
        return scores[node];
    }

    double value(int node, int row) {
        return scores[node].value(row);
    }

    byte absence(int node, int row) {
        return scores[node].absence(row);
    }

    /** Returns some rows of the scores of a node. */
    double[] column(int node, int[] selected) {
        return Arrays.stream(selected).mapToDouble(scores[node]::value).toArray();
    }
}
