package eu.niem.scoring;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.normalisation.Scaling;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of all nodes for all rows, as they are filled in from the indicators up. */
final class Scoring implements Serializable {
    private static final long serialVersionUID = 1;

    private final Tree tree;
    private final Panel panel;
    private final Groups groups;
    private final Rows rows;
    private final List<Yardstick> yardsticks;
    private final int[] yardstick;
    private final double[][] values;
    private final byte[][] absences;

    /**
     * @param yardsticks with the scalings; the weights are given with each branch
     */
    Scoring(Tree tree, Panel panel, Groups groups, List<Yardstick> yardsticks) {
        this.tree = tree;
        this.panel = panel;
        this.groups = groups;
        this.rows = new Rows(panel, groups);
        this.yardsticks = yardsticks;
        this.yardstick =
                rows.keys().stream().mapToInt(key -> find(key.timePeriod())).toArray();
        this.values = new double[tree.nodes().size()][rows.size()];
        this.absences = new byte[tree.nodes().size()][rows.size()];
        for (Node node : tree.nodes()) {
            if (node instanceof Indicator indicator) {
                score(indicator);
            }
        }
    }

    private int find(String timePeriod) {
        for (int i = 0; i < yardsticks.size(); i++) {
            String measured = yardsticks.get(i).timePeriod();
            if (measured.isEmpty() || measured.equals(timePeriod)) {
                return i;
            }
        }
        return -1;
    }

    private void score(Indicator indicator) {
        int place = tree.place(indicator.id());
        if (!indicator.isScored()) {
            Arrays.fill(values[place], Double.NaN);
            Arrays.fill(absences[place], Absences.of(AbsenceReason.CONTEXT));
        } else if (groups instanceof Groups.Combine combine) {
            leaf(indicator).combineTo(combine, values[place], absences[place]);
        } else {
            leaf(indicator).copyTo(values[place], absences[place]);
        }
    }

    Leaf leaf(Indicator indicator) {
        @Nullable Scaling[] ofYardstick = new @Nullable Scaling[yardsticks.size()];
        for (int i = 0; i < ofYardstick.length; i++) {
            ofYardstick[i] = yardsticks.get(i).scalings().get(indicator.id());
        }
        @Nullable Scaling[] ofRow = new @Nullable Scaling[rows.size()];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = yardstick[row] < 0 ? null : ofYardstick[yardstick[row]];
        }
        return new Leaf(indicator, panel, rows, ofRow);
    }

    /**
     * Scores a dimension whose children are scored.
     *
     * @param weights the weights of its children for each yardstick
     */
    void score(Branch branch, double[][] weights) {
        Combination combination = combination(branch);
        double[] out = values[branch.node()];
        byte[] reasons = absences[branch.node()];
        for (int row = 0; row < out.length; row++) {
            combination.combine(row, weights(branch, weights, row), rows.setStart(row), rows.setEnd(row));
            out[row] = combination.value();
            reasons[row] = branch.contextOnly() ? Absences.of(AbsenceReason.CONTEXT) : combination.absence();
        }
    }

    Combination combination(Branch branch) {
        List<Integer> children = branch.children();
        double[][] childValues = new double[children.size()][];
        byte[][] childAbsences = new byte[children.size()][];
        for (int child = 0; child < children.size(); child++) {
            childValues[child] = values[children.get(child)];
            childAbsences[child] = absences[children.get(child)];
        }
        return new Combination(branch.aggregator(), branch.rule(), childValues, childAbsences);
    }

    /** The weights for a row; without a yardstick for its period no child has a score, and they are of no meaning. */
    double[] weights(Branch branch, double[][] weights, int row) {
        return yardstick[row] < 0 ? new double[branch.children().size()] : weights[yardstick[row]];
    }

    Tree tree() {
        return tree;
    }

    Rows rows() {
        return rows;
    }

    double value(int node, int row) {
        return values[node][row];
    }

    byte absence(int node, int row) {
        return absences[node][row];
    }

    /** Some rows of the scores of a node. */
    double[] column(int node, int[] selected) {
        return Arrays.stream(selected).mapToDouble(row -> values[node][row]).toArray();
    }
}
