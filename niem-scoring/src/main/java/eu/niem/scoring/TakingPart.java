package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.stream.Stream;

/** The scored indicators on which the score of a node rests: those below it of which nothing is excluded. */
record TakingPart(Methodology methodology) {

    List<Indicator> below(Node node) {
        return stream(node).toList();
    }

    private Stream<Indicator> stream(Node node) {
        if (node instanceof Dimension dimension) {
            return methodology.takingPart(dimension).children().stream().flatMap(this::stream);
        }
        return Stream.of((Indicator) node).filter(Indicator::isScored);
    }

    /** Returns the name of a node, with a word where it or all below it is excluded. */
    String name(Node node) {
        return node.name() + remark(node);
    }

    /** Returns the word behind a node that is excluded, or of which all is; empty for any other. */
    String remark(Node node) {
        return methodology.excludes(node) ? " (excluded)" : isEmptied(node) ? " (all below it excluded)" : "";
    }

    /** Returns whether a dimension has no score for the only reason that all below it is excluded. */
    boolean isEmptied(Node node) {
        return node instanceof Dimension
                && node.isScored()
                && stream(node).findAny().isEmpty();
    }
}
