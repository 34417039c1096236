package eu.niem.scoring;

import eu.niem.core.framework.Indicator;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all nodes in one row, and in those it is compared with, where some indicators have others than in the
 * scorecard. Dimensions that rest on them are combined again by the code that scores.
 */
final class Rescored {
    private final Scorecard scorecard;
    private final int row;
    private final int start;
    private final int end;
    private final Reobserved observed;
    private final Map<Integer, Given> given;
    private final Map<Integer, Scores> changed;

    private Rescored(
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
    record Given(double score, byte absence) {}

    /** Begins with a row as it is; no other row is looked at where no method compares them. */
    static Rescored nothing(Scorecard scorecard, int row) {
        Scoring scoring = scorecard.scoring();
        boolean alone = scoring.tree().branches().stream()
                .allMatch(each -> each.aggregation().isByRow());
        int start = alone ? row : scoring.rows().setStart(row);
        int end = alone ? row + 1 : scoring.rows().setEnd(row);
        return new Rescored(scorecard, row, start, end, Reobserved.nothing(scorecard), Map.of(), Map.of());
    }

    Scorecard scorecard() {
        return scorecard;
    }

    int row() {
        return row;
    }

    /** Returns how many nodes have other scores. */
    int size() {
        return changed.size();
    }

    /** Returns a copy in which indicators are given scores, by their places. */
    Rescored with(Map<Integer, Given> more) {
        Map<Integer, Given> all = new HashMap<>(given);
        all.putAll(more);
        Map<Integer, Scores> leaves = new HashMap<>();
        more.forEach((place, each) -> leaves.put(place, leaf(scores(place).copy(0, end - start), each)));
        return with(observed, all, leaves);
    }

    /** Returns a copy in which other raw values of indicators, by their places, were observed; scores given go. */
    Rescored with(List<Integer> places, WhatIf.RawChange change) {
        Map<Integer, Given> others = new HashMap<>(given);
        places.forEach(others::remove);
        List<Indicator> leaves = places.stream()
                .map(place -> (Indicator) scorecard.scoring().tree().nodes().get(place))
                .toList();
        Set<Integer> all = new HashSet<>(observed.scores().keySet());
        all.addAll(places);
        Reobserved now = observed.with(row, leaves, change);
        return with(now, others, scores(now, others, all));
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

    private Scores leaf(Scores leaf, @Nullable Given own) {
        if (own != null) {
            leaf.put(row - start, own.score(), own.absence());
        }
        return leaf;
    }

    /** Returns a copy with other scores of indicators, and then of all dimensions that rest on them. */
    private Rescored with(Reobserved now, Map<Integer, Given> own, Map<Integer, Scores> leaves) {
        Map<Integer, Scores> all = new HashMap<>(changed);
        all.putAll(leaves);
        Rescored other = new Rescored(scorecard, row, start, end, now, own, all);
        Set<Integer> touched = new HashSet<>(leaves.keySet());
        for (Branch branch : scorecard.scoring().tree().branches()) {
            if (branch.children().stream().anyMatch(touched::contains)) {
                Scores result = new Scores(end - start);
                other.combination(branch).combine(0, end - start, weights(branch), result);
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

    private double[] weights(Branch branch) {
        return scorecard.scoring().weights(branch, scorecard.plan().weights(branch), row);
    }

    private Combination combination(Branch branch) {
        Scores[] children = branch.children().stream().map(this::scores).toArray(Scores[]::new);
        return combination(branch, children, shares()::of);
    }

    private Combination combination(Branch branch, Scores[] children, IntFunction<double[]> scored) {
        return scorecard.scoring().combination(branch, children, each -> start + each, scored);
    }

    /** Returns the factor of a child of a dimension, as {@link Combination#factor} does. */
    double factor(Branch branch, int child) {
        return combination(branch).factor(row - start, child, weights(branch));
    }

    /** Returns the share of a child of a dimension, as {@link Combination#share} does. */
    double share(Branch branch, int child) {
        return combination(branch).share(row - start, child, weights(branch));
    }

    /**
     * Returns the score of a dimension if its children had other scores, whatever these would rest on.
     *
     * @param childScore the score of each child; {@code NaN} for a child without one, whose reason is then the one it
     *     has, or that it is missing
     */
    double combine(Branch branch, IntToDoubleFunction childScore) {
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

    private Shares shares() {
        return new Shares(scorecard.scoring(), start, end, this::scored);
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

    Score score(int place, Qualities qualities) {
        return scorecard.score(place, row, this::scores, row - start, qualities);
    }

    /** Prepares what the scores rest on. */
    Qualities qualities() {
        double[] shares = new double[scorecard.scoring().tree().nodes().size()];
        given.keySet().forEach(place -> shares[place] = given(place));
        RawQualities raw = observed.treated() == scorecard.treated()
                ? scorecard.raw()
                : new RawQualities(observed.treated(), scorecard.plan().yardsticks());
        return Qualities.given(observed.scoring(), raw, row, this::scores, start, shares);
    }
}
