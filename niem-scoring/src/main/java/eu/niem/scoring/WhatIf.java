package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one row if some of its indicators had been answered otherwise. Everything else stays: the yardstick,
 * the weights, and the observations of other areas. The children of a dimension are combined by the code that scores,
 * so giving an indicator the score it already has changes no bit of any node.
 *
 * <ul>
 *   <li>A score is given on the common scale, after normalisation and after groups are combined; a raw value on the
 *       scale of the observation, before treatments.
 *   <li>The coverage rules hold: a dimension without enough children has no score.
 *   <li>A method that compares areas with each other changes the scores of other areas too; the score of this row takes
 *       that into account.
 * </ul>
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class WhatIf {
    private final Scorecard scorecard;
    private final int row;
    private final int start;
    private final int end;
    private final Reobserved observed;
    private final Map<Integer, Given> given;
    private final Map<Integer, Scores> changed;

    private WhatIf(
            Scorecard scorecard,
            int row,
            int start,
            int end,
            Reobserved observed,
            Map<Integer, Given> given,
            Map<Integer, Scores> changed) {
        this.scorecard = scorecard;
        this.row = row;
        this.start = start;
        this.end = end;
        this.observed = observed;
        this.given = given;
        this.changed = changed;
    }

    /** A score that an indicator is given in the row, whatever was observed; or the reason why it has none. */
    private record Given(double score, byte absence) {}

    /**
     * Begins with a row as it is, with nothing changed.
     *
     * @throws NoSuchElementException if there is no such row
     */
    public static WhatIf of(Scorecard scorecard, RowKey key) {
        Require.notNull("scorecard", scorecard);
        Scoring scoring = scorecard.scoring();
        int row = scorecard.codes().row(key);
        boolean alone = scoring.tree().branches().stream()
                .allMatch(each -> each.aggregation().isByRow());
        int start = alone ? row : scoring.rows().setStart(row);
        int end = alone ? row + 1 : scoring.rows().setEnd(row);
        return new WhatIf(scorecard, row, start, end, Reobserved.nothing(scorecard), Map.of(), Map.of());
    }

    /** Returns the scorecard whose row it is. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** Returns the key of the row. */
    public RowKey key() {
        return scorecard.rows().get(row);
    }

    /**
     * Returns the scores as if some indicators had other scores; an indicator that had none gets one.
     *
     * @param scores the normalised score of each indicator; finite
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if an indicator is not scored, or a score not finite
     */
    public WhatIf withScores(Map<String, Double> scores) {
        Map<Integer, Given> more = new HashMap<>();
        Require.map("scores", scores).forEach((indicator, score) -> {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException(
                        "the score of '" + indicator + "' must be a finite number, but was " + score);
            }
            more.put(place(indicator), new Given(score, Absences.PRESENT));
        });
        return given(more);
    }

    /**
     * Returns the scores as if some indicators did not apply: they have no score, and none is expected of them.
     *
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if an indicator is not scored
     */
    public WhatIf without(Collection<String> indicators) {
        Given none = new Given(Double.NaN, Absences.of(AbsenceReason.NOT_APPLICABLE));
        Map<Integer, Given> more = new HashMap<>();
        Require.list("indicators", indicators).forEach(indicator -> more.put(place(indicator), none));
        return given(more);
    }

    private WhatIf given(Map<Integer, Given> more) {
        Map<Integer, Given> all = new HashMap<>(given);
        all.putAll(more);
        Map<Integer, Scores> leaves = new HashMap<>();
        more.forEach((place, each) -> leaves.put(place, leaf(scores(place).copy(0, end - start), each)));
        return with(observed, all, leaves);
    }

    /**
     * Returns the scores as if other raw values of an indicator had been observed, in every group that is combined. A
     * missing value stays missing.
     *
     * @param change gives the raw value in place of an observed one, a finite number; it is always applied to the value
     *     that was observed, before treatments
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if the indicator is not scored, or a raw value not finite
     */
    public WhatIf withRaw(String indicator, DoubleUnaryOperator change) {
        Require.notNull("indicator", indicator);
        Require.notNull("change", change);
        return withRaw(List.of(indicator), (id, key, raw) -> change.applyAsDouble(raw));
    }

    /**
     * Returns the scores as if other raw values of some indicators had been observed, as {@link #withRaw(String,
     * DoubleUnaryOperator)} does for one. They are the scores of the changed panel by the same plan: its treatments are
     * replayed, so an indicator that is divided by a changed one or imputed from it changes too, unless it has a score
     * of {@link #withScores}.
     *
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if an indicator is not scored, or a raw value not finite
     */
    public WhatIf withRaw(Collection<String> indicators, RawChange change) {
        Require.notNull("change", change);
        List<Indicator> leaves = new ArrayList<>();
        Map<Integer, Given> others = new HashMap<>(given);
        Set<Integer> places = new HashSet<>(observed.scores().keySet());
        for (String indicator : Require.list("indicators", indicators)) {
            int place = place(indicator);
            leaves.add((Indicator) scorecard.scoring().tree().nodes().get(place));
            others.remove(place);
            places.add(place);
        }
        Reobserved now = observed.with(row, leaves, change);
        return with(now, others, scores(now, others, places));
    }

    private Map<Integer, Scores> scores(Reobserved now, Map<Integer, Given> others, Set<Integer> places) {
        places.addAll(now.scores().keySet());
        Map<Integer, Scores> leaves = new HashMap<>();
        for (int each : places) {
            Scores all = now.scores().getOrDefault(each, scorecard.scoring().scores(each));
            leaves.put(each, leaf(all.copy(start, end), others.get(each)));
        }
        return leaves;
    }

    /** Gives a raw value in place of an observed one. */
    @FunctionalInterface
    public interface RawChange {
        /**
         * Returns the raw value; a finite number.
         *
         * @param indicator the indicator's id
         * @param key the area, period and group of the observation
         * @param raw what was observed, before treatments: the number, or the points of the answer
         */
        double apply(String indicator, RowKey key, double raw);
    }

    private Scores leaf(Scores leaf, @Nullable Given own) {
        if (own != null) {
            leaf.put(row - start, own.score(), own.absence());
        }
        return leaf;
    }

    private int place(String indicator) {
        int place = scorecard.codes().place(indicator);
        if (!(scorecard.scoring().tree().nodes().get(place) instanceof Indicator found)) {
            throw new NoSuchElementException(
                    "'" + indicator + "' is a dimension, whose score is made of its indicators'");
        }
        if (!found.isScored()) {
            throw new IllegalArgumentException(
                    "'" + indicator + "' is recorded for context, and has no score to change");
        }
        return place;
    }

    /** Returns a copy with other scores of indicators, and then of all dimensions that rest on them. */
    private WhatIf with(Reobserved now, Map<Integer, Given> own, Map<Integer, Scores> leaves) {
        Map<Integer, Scores> all = new HashMap<>(changed);
        all.putAll(leaves);
        WhatIf other = new WhatIf(scorecard, row, start, end, now, own, all);
        Set<Integer> touched = new HashSet<>(leaves.keySet());
        for (Branch branch : scorecard.scoring().tree().branches()) {
            if (branch.children().stream().anyMatch(touched::contains)) {
                Scores result = new Scores(end - start);
                Scores[] children =
                        branch.children().stream().map(other::scores).toArray(Scores[]::new);
                other.combination(branch, children).combine(0, end - start, weights(branch), result);
                all.put(branch.node(), result);
                touched.add(branch.node());
            }
        }
        return other;
    }

    private Scores scores(int place) {
        Scores own = changed.get(place);
        return own == null ? scorecard.scoring().scores(place).copy(start, end) : own;
    }

    private Combination combination(Branch branch, Scores[] children) {
        return combination(branch, children, shares()::of);
    }

    private Combination combination(Branch branch, Scores[] children, IntFunction<double[]> scored) {
        return scorecard.scoring().combination(branch, children, each -> start + each, scored);
    }

    private Shares shares() {
        return new Shares(scorecard.scoring(), start, end, this::scored);
    }

    /** Returns whether an indicator has a score, row by row, as {@link Scoring#scored} does. */
    private double[] scored(Indicator indicator) {
        int place = scorecard.scoring().tree().place(indicator.id());
        double[] shares = observed.scoring().scored(indicator, scores(place), start, end);
        double own = given(place);
        shares[row - start] = own == 0 ? shares[row - start] : own;
        return shares;
    }

    /**
     * Returns what a given score rests on: 1 where it stands for none, not a number where none is to be. It is 0 where
     * the score is not given, or stands for another and rests on what that does.
     */
    private double given(int place) {
        Given own = given.get(place);
        Scores before =
                observed.scores().getOrDefault(place, scorecard.scoring().scores(place));
        return own == null || own.absence() == before.absence(row) ? 0 : Absences.share(own.absence());
    }

    private double[] weights(Branch branch) {
        return scorecard.scoring().weights(branch, scorecard.plan().weights(branch), row);
    }

    /**
     * Returns the score of a node.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Score score(String node) {
        return score(scorecard.codes().place(node), qualities());
    }

    private Score score(int place, Qualities qualities) {
        return scorecard.score(place, row, this::scores, row - start, qualities);
    }

    /** Prepares what the scores rest on. */
    private Qualities qualities() {
        double[] shares = new double[scorecard.scoring().tree().nodes().size()];
        given.keySet().forEach(place -> shares[place] = given(place));
        RawQualities raw = new RawQualities(observed.treated(), scorecard.plan().yardsticks());
        return Qualities.given(observed.scoring(), raw, row, this::scores, start, shares);
    }

    /** Returns the scores of all nodes that may be asked for, each before its children. */
    public Stream<Score> scores() {
        Qualities qualities = qualities();
        return scorecard.nodes().stream().map(node -> score(scorecard.codes().place(node.id()), qualities));
    }

    /**
     * Returns the children that take part in the score of a dimension.
     *
     * @throws NoSuchElementException if there is no such dimension
     */
    public List<Node> children(String dimension) {
        Require.notNull("dimension", dimension);
        return branch(dimension).dimension().children();
    }

    /**
     * Returns whether a dimension's score is the sum of each child's score times its {@link #factor}.
     *
     * @throws NoSuchElementException if there is no such dimension
     */
    public boolean isAdditive(String dimension) {
        Require.notNull("dimension", dimension);
        return branch(dimension).aggregation().isAdditive();
    }

    /**
     * Returns the factor of a child of a dimension. It is its share in the weight of all children that have a score, or
     * its weight where the method takes weights as they are given, as {@code sum} does; 0 for a child without a score.
     *
     * @param child a place among the {@link #children}
     * @throws NoSuchElementException if there is no such dimension, or no such child
     */
    public double factor(String dimension, int child) {
        Require.notNull("dimension", dimension);
        return combination(dimension, child).factor(row - start, child, weights(branch(dimension)));
    }

    /**
     * Returns the share of a child in the weight of all children of a dimension that have a score; 0 for a child
     * without one.
     *
     * @param child a place among the {@link #children}
     * @throws NoSuchElementException if there is no such dimension, or no such child
     */
    public double share(String dimension, int child) {
        Require.notNull("dimension", dimension);
        return combination(dimension, child).share(row - start, child, weights(branch(dimension)));
    }

    private Combination combination(String dimension, int child) {
        Branch branch = branch(dimension);
        if (child < 0 || child >= branch.children().size()) {
            throw new NoSuchElementException("there is no child " + child + " of '" + dimension + "'; it has "
                    + branch.children().size() + ", counted from 0: "
                    + children(dimension).stream().map(Node::id).toList());
        }
        Scores[] children = branch.children().stream().map(this::scores).toArray(Scores[]::new);
        return combination(branch, children);
    }

    /**
     * Returns the score of a dimension if its children had other scores, whatever these would rest on.
     *
     * @param childScore the score of each of the {@link #children} by its place; {@code NaN} for a child without one,
     *     whose reason is then the one it has, or that it is missing
     * @return the score; {@code NaN} where there would be none
     * @throws NoSuchElementException if there is no such dimension
     */
    public double combine(String dimension, IntToDoubleFunction childScore) {
        Require.notNull("dimension", dimension);
        Require.notNull("childScore", childScore);
        Branch branch = branch(dimension);
        Scores[] children = new Scores[branch.children().size()];
        for (int child = 0; child < children.length; child++) {
            children[child] = scores(branch.children().get(child)).copy(0, end - start);
            double score = childScore.applyAsDouble(child);
            byte own = children[child].absence(row - start);
            byte missing = own == Absences.PRESENT ? Absences.of(AbsenceReason.MISSING) : own;
            children[child].put(row - start, score, Double.isNaN(score) ? missing : Absences.PRESENT);
        }
        Combination combination = combination(branch, children, shares(branch, children)::get);
        combination.combine(row - start, weights(branch), 0, end - start);
        return combination.value();
    }

    /** Returns the shares below the children of a dimension; a child that is given a score or loses it has all. */
    private Map<Integer, double[]> shares(Branch branch, Scores[] children) {
        Shares shares = shares();
        Map<Integer, double[]> ofChild = new HashMap<>();
        for (int child = 0; child < children.length; child++) {
            int place = branch.children().get(child);
            double[] own = shares.of(place).clone();
            byte absence = children[child].absence(row - start);
            if (Absences.present(absence) != Absences.present(scores(place).absence(row - start))) {
                own[row - start] = Absences.share(absence);
            }
            ofChild.put(place, own);
        }
        return ofChild;
    }

    private Branch branch(String dimension) {
        int place = scorecard.codes().place(dimension);
        if (scorecard.scoring().tree().nodes().get(place) instanceof Indicator) {
            throw new NoSuchElementException("'" + dimension + "' is an indicator, and has no children");
        }
        return scorecard.scoring().tree().branch(place);
    }

    /** Returns the row, and how many nodes have other scores. */
    @Override
    public String toString() {
        return Printable.text("What if, " + key() + ": " + changed.size() + " nodes of other scores");
    }
}
