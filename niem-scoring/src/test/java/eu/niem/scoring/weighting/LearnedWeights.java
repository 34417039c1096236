package eu.niem.scoring.weighting;

import eu.niem.core.panel.Column;
import java.util.List;
import java.util.Map;

/** Scores of children, and the weights that a weighting learns from them. */
final class LearnedWeights {
    static final double NONE = Double.NaN;

    static final Column UP = Column.of("up", 1, 2, 3, 4, 6);

    static final Column MORE = Column.of("more", 2, 1, 4, 5, 9);

    static final Column DOWN = Column.of("down", 9, 7, 5, 5, 1);

    static Map<String, Double> fit(Weighting weighting, Column... columns) {
        List<Column> children = List.of(columns);
        return weighting.fit(Dimensions.of(children), children).ofChild();
    }

    private LearnedWeights() {}
}
