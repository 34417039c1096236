package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

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
    private final Rescored rescored;

    private WhatIf(Rescored rescored) {
        this.rescored = rescored;
    }

    /**
     * Begins with a row as it is, with nothing changed.
     *
     * @throws NoSuchElementException if there is no such row
     */
    public static WhatIf of(Scorecard scorecard, RowKey key) {
        Require.notNull("scorecard", scorecard);
        return new WhatIf(Rescored.nothing(scorecard, scorecard.codes().row(key)));
    }

    /** Returns the scorecard whose row it is. */
    public Scorecard scorecard() {
        return rescored.scorecard();
    }

    /** Returns the key of the row. */
    public RowKey key() {
        return scorecard().rows().get(rescored.row());
    }

    /**
     * Returns the scores as if some indicators had other scores; an indicator that had none gets one.
     *
     * @param scores the normalised score of each indicator; finite
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if an indicator is not scored, or a score not finite
     */
    public WhatIf withScores(Map<String, Double> scores) {
        Map<Integer, Rescored.Given> more = new HashMap<>();
        Require.map("scores", scores).forEach((indicator, score) -> {
            if (!Double.isFinite(score)) {
                throw Refused.argument("the score of '" + indicator + "' must be a finite number, but was " + score);
            }
            more.put(place(indicator), new Rescored.Given(score, Absences.PRESENT));
        });
        return new WhatIf(rescored.with(more));
    }

    /**
     * Returns the scores as if some indicators did not apply: they have no score, and none is expected of them.
     *
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if an indicator is not scored
     */
    public WhatIf without(Collection<String> indicators) {
        Rescored.Given none = new Rescored.Given(Double.NaN, Absences.of(AbsenceReason.NOT_APPLICABLE));
        Map<Integer, Rescored.Given> more = new HashMap<>();
        Require.list("indicators", indicators).forEach(indicator -> more.put(place(indicator), none));
        return new WhatIf(rescored.with(more));
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
        List<Integer> places =
                Require.list("indicators", indicators).stream().map(this::place).toList();
        return new WhatIf(rescored.with(places, change));
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

    private int place(String indicator) {
        int place = scorecard().codes().place(indicator);
        if (!(scorecard().scoring().tree().nodes().get(place) instanceof Indicator found)) {
            throw Refused.missing("'" + indicator + "' is a dimension, whose score is made of its indicators'");
        }
        if (!found.isScored()) {
            throw Refused.argument("'" + indicator + "' is recorded for context, and has no score to change");
        }
        return place;
    }

    /**
     * Returns the score of a node.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Score score(String node) {
        return rescored.score(scorecard().codes().place(node), rescored.qualities());
    }

    /** Returns the scores of all nodes that may be asked for, each before its children. */
    public Stream<Score> scores() {
        Qualities qualities = rescored.qualities();
        return scorecard().nodes().stream()
                .map(node -> rescored.score(scorecard().codes().place(node.id()), qualities));
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
     * Returns whether a dimension's score is the sum of what each child {@linkplain #entering enters} with, times its
     * {@link #factor}.
     *
     * @throws NoSuchElementException if there is no such dimension
     */
    public boolean isAdditive(String dimension) {
        Require.notNull("dimension", dimension);
        return branch(dimension).isAdditive();
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
        return rescored.factor(branch(dimension, child), child);
    }

    /**
     * Returns whether a child of a dimension enters mirrored, because less is better for one of the two only. Then a
     * point that the child gains is taken from what it enters with.
     *
     * @param child a place among the {@link #children}
     * @throws NoSuchElementException if there is no such dimension, or no such child
     */
    public boolean isMirrored(String dimension, int child) {
        Require.notNull("dimension", dimension);
        return branch(dimension, child).mirrors().has(child);
    }

    /**
     * Returns the score with which a child enters a dimension: its own, or the mirror image of that; empty for a child
     * without a score.
     *
     * @param child a place among the {@link #children}
     * @throws NoSuchElementException if there is no such dimension, or no such child
     */
    public OptionalDouble entering(String dimension, int child) {
        Require.notNull("dimension", dimension);
        Branch branch = branch(dimension, child);
        Double own = score(branch.dimension().children().get(child).id()).value();
        return own == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(branch.mirrors().entering(child, own));
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
        return rescored.share(branch(dimension, child), child);
    }

    /** Returns the branch of a dimension that has a child at a place. */
    private Branch branch(String dimension, int child) {
        Branch branch = branch(dimension);
        if (child < 0 || child >= branch.children().size()) {
            throw Refused.missing("there is no child " + child + " of '" + dimension + "'; it has "
                    + branch.children().size() + ", counted from 0: "
                    + children(dimension).stream().map(Node::id).toList());
        }
        return branch;
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
        return rescored.combine(branch(dimension), childScore);
    }

    private Branch branch(String dimension) {
        int place = scorecard().codes().place(dimension);
        if (scorecard().scoring().tree().nodes().get(place) instanceof Indicator) {
            throw Refused.missing("'" + dimension + "' is an indicator, and has no children");
        }
        return scorecard().scoring().tree().branch(place);
    }

    /** Returns the row, and how many nodes have other scores. */
    @Override
    public String toString() {
        return Printable.text("What if, " + key() + ": " + rescored.size() + " nodes of other scores");
    }
}
