package eu.niem.scoring;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.methodology.Groups;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The scores of all nodes for all rows, filled in from the indicators up. */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class Scoring implements Serializable {
    private static final long serialVersionUID = 1;

    private final Tree tree;
    private final Panel panel;
    private final Groups groups;
    private final Rows rows;
    private final List<Yardstick> yardsticks;
    private final int[] yardstick;
    private final Scores[] scores;

    /**
     * Scores all indicators.
     *
     * @param yardsticks the yardsticks, of which the scalings are used; the weights are given with each branch
     */
    Scoring(Tree tree, Panel panel, Groups groups, List<Yardstick> yardsticks) {
        this.tree = tree;
        this.panel = panel;
        this.groups = groups;
        this.rows = new Rows(panel, groups);
        this.yardsticks = yardsticks;
        this.yardstick =
                rows.keys().stream().mapToInt(key -> find(key.timePeriod())).toArray();
        this.scores = new Scores[tree.nodes().size()];
        for (Node node : tree.nodes()) {
            if (node instanceof Indicator indicator) {
                scores[tree.place(indicator.id())] = score(indicator);
            }
        }
    }

    private int find(String timePeriod) {
        for (int i = 0; i < yardsticks.size(); i++) {
            if (yardsticks.get(i).measures(timePeriod)) {
                return i;
            }
        }
        return -1;
    }

    private Scores score(Indicator indicator) {
        if (!indicator.isScored()) {
            return Scores.absent(rows.size(), AbsenceReason.CONTEXT);
        }
        return scores(leaf(indicator));
    }

    /** Returns the scores of an indicator: its normalised values, combined where groups are combined. */
    Scores scores(IndicatorScoring leaf) {
        return groups instanceof Groups.Combine combine ? leaf.combined(combine, tree.ofGroups()) : leaf.scores();
    }

    IndicatorScoring leaf(Indicator indicator) {
        return new IndicatorScoring(indicator, panel, rows, new IndicatorScalings(indicator, yardsticks, yardstick));
    }

    /**
     * Scores a dimension whose children have been scored.
     *
     * @param weights the weights of its children for each yardstick
     */
    void score(Branch branch, double[][] weights) {
        if (branch.contextOnly()) {
            scores[branch.node()] = Scores.absent(rows.size(), AbsenceReason.CONTEXT);
            return;
        }
        Combination combination = combination(branch);
        Scores result = new Scores(rows.size());
        for (int start = 0; start < rows.size(); start = rows.setEnd(start)) {
            combination.combine(start, rows.setEnd(start), weights(branch, weights, start), result);
        }
        scores[branch.node()] = result;
    }

    Combination combination(Branch branch) {
        Scores[] children =
                branch.children().stream().map(child -> scores[child]).toArray(Scores[]::new);
        return new Combination(branch.aggregation(), branch.rule(), children);
    }

    /**
     * Returns the weights for a row. Without a yardstick for its period no child has a score, and the weights mean
     * nothing.
     */
    double[] weights(Branch branch, double[][] weights, int row) {
        return yardstick[row] < 0 ? new double[branch.children().size()] : weights[yardstick[row]];
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
