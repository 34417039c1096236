package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Score;
import eu.niem.scoring.methodology.Bands;
import java.util.function.IntFunction;

/** Reads scores from the numbers of all nodes, each with its coverage and its band or reason. */
record ScoreReader(Tree tree, Bands bands, IntFunction<Resolution> resolutions, IntFunction<Scores> scores) {

    /**
     * Reads the score of a node.
     *
     * @param row its row in the scores
     */
    Score read(int place, RowKey key, int row, Quality quality) {
        Node node = tree.nodes().get(place);
        double value = scores.apply(place).value(row);
        boolean present = !Double.isNaN(value);
        return new Score(
                node.id(),
                key,
                present ? (Double) value : null,
                node instanceof Dimension ? coverage(tree.branch(place), row) : coverage(absence(place, row)),
                quality,
                present ? bands.of(value, resolutions.apply(place)) : "",
                present ? null : reason(node, place, row));
    }

    private AbsenceReason reason(Node node, int place, int row) {
        byte absence = absence(place, row);
        return node instanceof Dimension ? tree.branch(place).reason(absence) : Absences.reason(absence);
    }

    private static Coverage coverage(byte absence) {
        return new Coverage(Absences.present(absence), Absences.expected(absence));
    }

    private Coverage coverage(Branch branch, int row) {
        int scored = 0;
        int expected = 0;
        for (int child : branch.children()) {
            byte absence = absence(child, row);
            scored += Absences.present(absence);
            expected += Absences.expected(absence);
        }
        return new Coverage(scored, expected);
    }

    private byte absence(int place, int row) {
        return scores.apply(place).absence(row);
    }
}
