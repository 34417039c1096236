package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.scoring.method.ScoreScale;
import eu.niem.scoring.methodology.Directions;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The scales on which children of a dimension enter mirrored, because they have another better end.
 *
 * @param ofChild the scale of each such child, by its place among the children
 */
@SuppressWarnings("serial") // the map is a copy that can be serialised
record Mirrors(Map<Integer, ScoreScale> ofChild) implements Serializable {
    static Mirrors of(Directions directions, Dimension dimension) {
        Map<Integer, ScoreScale> ofChild = new HashMap<>();
        for (int child = 0; child < dimension.children().size(); child++) {
            ScoreScale scale =
                    directions.findMirror(dimension.children().get(child).id()).orElse(null);
            if (scale != null) {
                ofChild.put(child, scale);
            }
        }
        return new Mirrors(ofChild);
    }

    boolean isEmpty() {
        return ofChild.isEmpty();
    }

    boolean has(int child) {
        return ofChild.containsKey(child);
    }

    /** Returns the score with which a child enters; {@code NaN} stays. */
    double entering(int child, double score) {
        ScoreScale scale = ofChild.get(child);
        return scale == null ? score : scale.mirror(score);
    }

    /** Returns the scores with which the children enter; the same where none is mirrored. */
    Scores[] entering(Scores[] scores) {
        return isEmpty()
                ? scores
                : IntStream.range(0, scores.length)
                        .mapToObj(child -> mirrored(child, scores[child]))
                        .toArray(Scores[]::new);
    }

    private Scores mirrored(int child, Scores scores) {
        if (!has(child)) {
            return scores;
        }
        int rows = scores.values().length;
        Scores mirrored = scores.copy(0, rows);
        for (int row = 0; row < rows; row++) {
            mirrored.put(row, entering(child, scores.value(row)), scores.absence(row));
        }
        return mirrored;
    }
}
