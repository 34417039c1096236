package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.parallel.Parts;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treated;
import eu.niem.scoring.weighting.Weighting;
import eu.niem.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits a methodology to data, from the rows of areas: nothing is learned from aggregates. It learns adjustments and
 * scalings from raw values, then weights from scores, from the lowest dimensions up.
 */
final class Fitting {
    private final Methodology methodology;
    private final Tree tree;
    private final Treated treated;
    private final Panel panel;
    private final Scoring scoring;
    private final Resolutions resolutions;
    private final List<String> periods;
    private final List<Yardstick> yardsticks;
    private final Relearned known;

    /**
     * Fits.
     *
     * @param tree the tree of the methodology
     * @param known what was learned of the panel before, under another methodology
     */
    Fitting(Tree tree, Methodology methodology, Panel observed, Relearned known) {
        this.tree = tree;
        this.methodology = methodology;
        this.known = known;
        this.periods = periods(observed);
        Treating treating = new Treating(
                methodology.treatments(), periods.stream().map(this::measured).toList(), observed);
        Treated before = known.treated();
        List<List<Adjustment>> adjustments = before == null ? treating.fit(periods) : known.adjustments();
        this.treated = before == null ? treating.treated() : before;
        this.panel = treated.panel();
        Scoring same = known.scoring();
        this.yardsticks = new ArrayList<>();
        for (int i = 0; i < periods.size() && same == null; i++) {
            yardsticks.add(scaled(periods.get(i), adjustments.get(i)));
        }
        if (same != null) {
            yardsticks.addAll(known.yardsticks(tree));
        }
        Rows rows = same == null ? new Rows(panel, methodology.groups()) : same.rows();
        List<LearnedFrom> reference = periods.stream()
                .map(period -> new LearnedFrom(rows.keys(), period, row -> !rows.isAggregate(row)))
                .toList();
        this.resolutions = Resolutions.learning(
                tree, reference.stream().map(LearnedFrom::rows).toList());
        this.scoring = same == null
                ? new Scoring(tree, treated, methodology.groups(), rows, List.copyOf(yardsticks), resolutions)
                : new Scoring(tree, same, List.copyOf(yardsticks), resolutions);
        List<Map<String, Weights>> weights = weights(rows.parts().isEmpty() ? reference : compared(rows));
        for (int i = 0; i < periods.size(); i++) {
            yardsticks.set(i, yardsticks.get(i).withLearned(weights.get(i), resolutions.learned(tree, i)));
        }
    }

    Methodology methodology() {
        return methodology;
    }

    Tree tree() {
        return tree;
    }

    /** Returns what was learned: one yardstick for all periods, or one for each. */
    List<Yardstick> yardsticks() {
        return List.copyOf(yardsticks);
    }

    /** Returns the panel as treatments changed it. */
    Treated treated() {
        return treated;
    }

    /** Returns the scores of the panel. */
    Scoring scoring() {
        return scoring;
    }

    /** Returns the periods whose rows are learned from, one for each yardstick; an empty text for all periods. */
    private List<String> periods(Panel observed) {
        if (methodology.reference() instanceof Reference.BasePeriod base) {
            return List.of(base.period());
        }
        return methodology.reference() instanceof Reference.EachPeriod ? observed.timePeriods() : List.of("");
    }

    private String measured(String period) {
        return methodology.reference() instanceof Reference.EachPeriod ? period : "";
    }

    /** Learns the scalings of a yardstick, which has no weights yet. */
    private Yardstick scaled(String period, List<Adjustment> adjustments) {
        LearnedFrom reference = new LearnedFrom(panel.rows(), period, row -> !panel.isAggregate(row));
        List<Indicator> scored = tree.scored();
        List<Scaled> learned = Parts.map(
                scored.size(), (long) scored.size() * panel.size(), i -> scaled(scored.get(i), period, reference));
        Map<String, Scaling> scalings = new LinkedHashMap<>();
        Map<String, Map<String, Scaling>> byGroup = new LinkedHashMap<>();
        Map<String, Resolution> rounded = new LinkedHashMap<>();
        for (int i = 0; i < learned.size(); i++) {
            String id = scored.get(i).id();
            scalings.put(id, learned.get(i).scaling());
            byGroup.put(id, learned.get(i).byGroup());
            learned.get(i).rounding().ifPresent(each -> rounded.put(id, each));
        }
        return new Yardstick(measured(period), adjustments, scalings, byGroup, Map.of(), Map.of(), rounded);
    }

    /** What is learned of an indicator: its scaling, those of groups, and the resolution to which it is rounded. */
    private record Scaled(Scaling scaling, Map<String, Scaling> byGroup, Optional<Resolution> rounding) {}

    private Scaled scaled(Indicator indicator, String period, LearnedFrom reference) {
        Normaliser normaliser = methodology.normalisation().of(indicator, tree.view());
        Supplier<String> what = () -> "the normalisation " + Guarded.label(normaliser) + " of '" + indicator.id() + "'";
        Optional<Resolution> rounding = rounding(normaliser, indicator, period, reference, what);
        Column column = rounding.map(each -> rounded(indicator, measured(period), each))
                .orElseGet(() -> panel.column(indicator.id()));
        return new Scaled(
                Guarded.learned(what, () -> reference.fit(normaliser, indicator, column)),
                Guarded.learned(
                        () -> what.get() + " by group",
                        () -> takenIn(reference.fitByGroup(normaliser, indicator, column))),
                rounding);
    }

    /**
     * Finds the resolution to which numbers of an indicator are equal. Those that were observed are equal only if they
     * are identical. Those that treatments made are rounded where the normalisation compares them, or where they differ
     * by rounding only, so that they have no range.
     */
    private Optional<Resolution> rounding(
            Normaliser normaliser, Indicator indicator, String period, LearnedFrom reference, Supplier<String> what) {
        Column column = panel.column(indicator.id());
        if (methodology.treatments().isEmpty()
                || column.equals(treated.observed().column(indicator.id()))) {
            return Optional.empty();
        }
        Resolution resolution = Resolution.of(reference.largest(column));
        return Guarded.learned(what, normaliser::comparesValues)
                        || (isOne(column, reference.rows(), resolution)
                                && reference.isConstant(rounded(indicator, measured(period), resolution)))
                ? Optional.of(resolution)
                : Optional.empty();
    }

    /** Returns whether all numbers of some rows round to one; else they are not constant, whatever is rounded. */
    private static boolean isOne(Column column, int[] rows, Resolution resolution) {
        double one = Double.NaN;
        for (int row : rows) {
            double rounded = column.isPresent(row) ? resolution.round(column.get(row)) : one;
            if (rounded != one && !Double.isNaN(one)) {
                return false;
            }
            one = rounded;
        }
        return true;
    }

    /** Returns the numbers of an indicator, those that treatments made rounded in a period, or in all. */
    private Column rounded(Indicator indicator, String period, Resolution resolution) {
        return TreatedNumbers.of(
                treated,
                indicator.id(),
                List.of(resolution),
                row -> period.isEmpty() || panel.rows().get(row).timePeriod().equals(period) ? 0 : -1);
    }

    /** Returns what was learned for groups that take part in scores, in the order of their codes. */
    private Map<String, Scaling> takenIn(@Nullable Map<String, Scaling> learned) {
        if (learned == null) {
            throw new IllegalArgumentException("it gave null");
        }
        Map<String, Scaling> ofGroups = new TreeMap<>();
        Require.map("scalings", learned).forEach((group, scaling) -> {
            if (methodology.groups().takesIn(Require.code("a group", group))) {
                ofGroups.put(group, scaling);
            }
        });
        return ofGroups;
    }

    /** Learns the weights of each yardstick from its reference rows, and scores all dimensions on the way. */
    private List<Map<String, Weights>> weights(List<LearnedFrom> reference) {
        List<Map<String, Weights>> all = new ArrayList<>();
        reference.forEach(each -> all.add(new LinkedHashMap<>()));
        boolean learns =
                tree.branches().stream().anyMatch(branch -> branch.weighting().learns());
        for (Branch branch : tree.branches()) {
            double[][] ofYardstick = new double[reference.size()][];
            for (int i = 0; i < ofYardstick.length; i++) {
                Weights weights = learns ? learned(branch, reference.get(i)) : fit(branch, List.of(), Fitting::none);
                all.get(i).put(branch.dimension().id(), weights);
                ofYardstick[i] = inOrder(branch, weights);
            }
            scoring.score(branch, ofYardstick, known.scoring());
            rescale(branch, reference);
        }
        return all;
    }

    /** Learns how a dimension's scores are rescaled, where they are, and rescales them. */
    private void rescale(Branch branch, List<LearnedFrom> reference) {
        Normaliser normaliser = branch.rescaling();
        if (normaliser == null || branch.contextOnly()) {
            return;
        }
        RescalingFit fit = new RescalingFit(branch.dimension(), normaliser);
        String id = branch.dimension().id();
        Column column = Column.of(id, scoring.scores(branch.node()).values().clone());
        for (int i = 0; i < yardsticks.size(); i++) {
            RescalingFit.Learned learned = fit.learn(column, reference.get(i), resolutions.of(branch.node(), i));
            yardsticks.set(
                    i,
                    yardsticks
                            .get(i)
                            .withRescaling(id, learned.scaling(), takenIn(learned.byGroup()), learned.rounding()));
            resolutions.put(branch.node(), i, learned.resolution());
        }
        scoring.rescale(branch, List.copyOf(yardsticks));
    }

    /** Learns the weights of a dimension. */
    private Weights learned(Branch branch, LearnedFrom reference) {
        return fit(branch, children(branch, reference.rows()), weights -> reference.of(outcome(branch, weights)));
    }

    /** Returns the rows that dimensions learn from where groups are combined: not those of groups apart. */
    private List<LearnedFrom> compared(Rows rows) {
        return periods.stream()
                .map(period ->
                        new LearnedFrom(rows.keys(), period, row -> !rows.isAggregate(row) && rows.isCombined(row)))
                .toList();
    }

    /** Refuses the question of a weighting for scores after it said that it does not learn. */
    private static Column none(Weights weights) {
        throw new IllegalStateException(
                "a weighting that does not learn has no scores to ask for, but gave " + weights);
    }

    /** Returns the scores that a dimension would have in all rows under given weights. */
    private Column outcome(Branch branch, Weights weights) {
        double[] ofChild = inOrder(branch, weights);
        Combination combination = scoring.combination(branch);
        Scores result = new Scores(scoring.rows().size());
        for (int start = 0;
                start < scoring.rows().size();
                start = scoring.rows().setEnd(start)) {
            combination.combine(start, scoring.rows().setEnd(start), ofChild, result);
        }
        return Column.of(branch.dimension().id(), result.values());
    }

    private static double[] inOrder(Branch branch, Weights weights) {
        return branch.dimension().children().stream()
                .mapToDouble(child -> weights.ofChild().get(child.id()))
                .toArray();
    }

    private List<Column> children(Branch branch, int[] reference) {
        return IntStream.range(0, branch.children().size())
                .mapToObj(child -> Column.of(
                        branch.dimension().children().get(child).id(),
                        Arrays.stream(scoring.column(branch.children().get(child), reference))
                                .map(score -> branch.mirrors().entering(child, score))
                                .toArray()))
                .toList();
    }

    private static Weights fit(Branch branch, List<Column> children, Function<Weights, Column> outcome) {
        Dimension dimension = branch.dimension();
        if (dimension.children().isEmpty()) {
            return new Weights(Map.of());
        }
        Weighting weighting = branch.weighting();
        Supplier<String> what = () -> "the weighting " + Guarded.label(weighting) + " of '" + dimension.id() + "'";
        Weights weights = Guarded.learned(what, () -> weighting.fit(dimension, children, outcome));
        for (Node child : dimension.children()) {
            if (!weights.ofChild().containsKey(child.id())) {
                throw new IllegalArgumentException(what.get() + " gives no weight to '" + child.id() + "'");
            }
        }
        return weights.ofChild().size() == dimension.children().size() ? weights : ofChildren(dimension, weights);
    }

    /** Leaves out weights of what is no child of the dimension, which mean nothing. */
    private static Weights ofChildren(Dimension dimension, Weights weights) {
        Map<String, Double> ofChild = new LinkedHashMap<>();
        dimension
                .children()
                .forEach(child -> ofChild.put(child.id(), weights.ofChild().get(child.id())));
        return new Weights(ofChild);
    }
}
