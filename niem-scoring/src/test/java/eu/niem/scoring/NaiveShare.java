package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.methodology.Groups;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The share of what is asked for below a node that passes a test, as a reader of the contract would compute it from
 * explanations, one node and row at a time.
 */
record NaiveShare(Scorecard card, Predicate<Explanation> test) {

    /** The share that has a score. */
    static NaiveShare scored(Scorecard card) {
        return new NaiveShare(card, part -> part.value() != null);
    }

    /** The share that was observed, of studies without treatments. */
    static NaiveShare observed(Scorecard card) {
        return new NaiveShare(card, NaiveShare::isObserved);
    }

    private static boolean isObserved(Explanation part) {
        return part instanceof Explanation.Observed
                ? part.value() != null
                : part.parts().stream().anyMatch(NaiveShare::isObserved);
    }

    /** Returns the share of a node; not a number where nothing is asked for. */
    double of(Node node, RowKey key) {
        if (!node.isScored()) {
            return Double.NaN;
        }
        if (node instanceof Dimension dimension) {
            List<Node> children = NaiveScore.children(card.plan().methodology(), dimension);
            return children.isEmpty() ? Double.NaN : of(children, NaiveScore.weights(card, dimension, children), key);
        }
        Explanation explanation = card.explain(node.id(), key);
        return card.plan().methodology().groups() instanceof Groups.Combine groups
                ? combined(explanation, groups)
                : part(explanation);
    }

    /** Returns the weighted mean over some children. */
    double of(List<Node> children, Map<String, Double> weights, RowKey key) {
        double sum = 0;
        double all = 0;
        for (Node child : children) {
            double share = of(child, key);
            double weight = weights.get(child.id());
            if (!Double.isNaN(share)) {
                sum += weight * share;
                all += weight;
            }
        }
        return all > 0 ? sum / all : Double.NaN;
    }

    private double part(Explanation part) {
        if (part instanceof Explanation.Absent absent && absent.reason() == AbsenceReason.NOT_APPLICABLE) {
            return Double.NaN;
        }
        return test.test(part) ? 1 : 0;
    }

    private double combined(Explanation explanation, Groups.Combine groups) {
        double sum = 0;
        double all = 0;
        for (Explanation part : explanation.parts()) {
            double share = part(part);
            double weight = groups.weights().getOrDefault(part.key().group(), 1.0);
            if (!Double.isNaN(share)) {
                sum += weight * share;
                all += weight;
            }
        }
        return all > 0 ? sum / all : Double.NaN;
    }
}
