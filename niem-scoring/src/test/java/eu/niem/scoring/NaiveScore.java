package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Score;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arithmetic means as a reader of the contract would compute them by hand, one node and row at a time. */
record NaiveScore(@Nullable Double value, @Nullable AbsenceReason absent, Coverage coverage) {

    static NaiveScore of(Scorecard card, Node node, RowKey key) {
        return node instanceof Dimension dimension
                ? dimension(card, dimension, key)
                : indicator(card.score(node.id(), key));
    }

    private static NaiveScore indicator(Score score) {
        return new NaiveScore(score.value(), score.absent(), score.coverage());
    }

    private static NaiveScore dimension(Scorecard card, Dimension dimension, RowKey key) {
        Methodology methodology = card.plan().methodology();
        Framework view = card.plan().view();
        if (!dimension.indicators().isEmpty() && dimension.indicators().stream().noneMatch(Indicator::isScored)) {
            return absent(AbsenceReason.CONTEXT, 0, 0);
        }
        List<Node> children = children(methodology, dimension);
        if (children.isEmpty() || isEmptied(methodology, dimension)) {
            boolean excluded = dimension.indicators().stream().anyMatch(Indicator::isScored);
            return absent(excluded ? AbsenceReason.EXCLUDED : AbsenceReason.NOT_APPLICABLE, 0, 0);
        }
        Map<String, Double> weights = weights(card, dimension, children);
        CoverageRule rule = methodology.coverage().of(dimension, view);
        return mean(card, children, key, weights, rule);
    }

    /** Returns the children that take part in the score of a dimension. */
    static List<Node> children(Methodology methodology, Dimension dimension) {
        List<Node> children = new ArrayList<>();
        for (Node child : dimension.children()) {
            boolean excluded = methodology.exclude().contains(child.id())
                    || methodology.exclude().contains(last(child.id()));
            boolean scored = child instanceof Indicator indicator
                    ? indicator.isScored()
                    : ((Dimension) child).indicators().stream().anyMatch(Indicator::isScored);
            if (scored && !excluded) {
                children.add(child);
            }
        }
        return children;
    }

    private static boolean isEmptied(Methodology methodology, Dimension dimension) {
        return children(methodology, dimension).stream()
                .allMatch(child -> child instanceof Dimension below && isEmptied(methodology, below));
    }

    /** Returns the weights of these children. */
    static Map<String, Double> weights(Scorecard card, Dimension dimension, List<Node> children) {
        return card.plan()
                .methodology()
                .weighting()
                .of(dimension, card.plan().view())
                .fit(dimension.withChildren(children), List.of())
                .ofChild();
    }

    private static NaiveScore mean(
            Scorecard card, List<Node> children, RowKey key, Map<String, Double> weights, CoverageRule rule) {
        int scored = 0;
        int expected = 0;
        double weightScored = 0;
        double weightExpected = 0;
        double sum = 0;
        for (Node child : children) {
            NaiveScore of = of(card, child, key);
            double weight = weights.get(child.id());
            if (of.value() != null) {
                scored++;
                weightScored += weight;
                sum += weight * of.value();
            }
            if (of.absent() == null || of.absent().isExpected()) {
                expected++;
                weightExpected += weight;
            }
        }
        if (expected == 0) {
            return absent(AbsenceReason.NOT_APPLICABLE, 0, 0);
        }
        double share = (double) scored / expected;
        if (rule.by() == CoverageRule.By.WEIGHT) {
            share = weightExpected == 0 ? 1 : weightScored / weightExpected + 1e-12;
        }
        if (rule.by() == CoverageRule.By.INDICATORS) {
            double below = NaiveShare.scored(card).of(children, weights, key);
            share = Double.isNaN(below) ? 1 : below + 1e-12;
        }
        if (scored == 0 || share < rule.minimum()) {
            return absent(AbsenceReason.INSUFFICIENT_COVERAGE, scored, expected);
        }
        return weightScored == 0
                ? absent(AbsenceReason.UNDEFINED, scored, expected)
                : new NaiveScore(sum / weightScored, null, new Coverage(scored, expected));
    }

    private static NaiveScore absent(AbsenceReason reason, int scored, int expected) {
        return new NaiveScore(null, reason, new Coverage(scored, expected));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
