package eu.niem.scoring.contract;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import eu.niem.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The contract of weightings, checked on dimensions whose children are called {@code c1}, {@code c2} and so on.
 *
 * <ul>
 *   <li>It gives a weight to every child; these are finite, not negative, and not all 0.
 *   <li>Children without a score in some rows, in one row or in all give weights too, or an
 *       {@code IllegalArgumentException} whose message says what to do.
 *   <li>The same input gives the same weights, after serialisation too.
 *   <li>A weighting that does not learn needs no scores.
 *   <li>A record that a provider has named is made again from its parameters.
 * </ul>
 */
public final class WeightingContract {
    private static final int CASES = 100;
    private static final long SEED = 20260103;

    private final Weighting weighting;
    private final Methods methods;
    private final Report report;

    private WeightingContract(Weighting weighting, Methods methods) {
        this.weighting = weighting;
        this.methods = methods;
        this.report = new Report("the weighting " + Guarded.label(weighting));
    }

    /** Makes the contract of a weighting. */
    public static WeightingContract of(Weighting weighting) {
        Require.notNull("weighting", weighting);
        return new WeightingContract(weighting, Methods.of());
    }

    /** Returns a copy with the methods that documents can name. */
    public WeightingContract among(Methods named) {
        Require.notNull("named", named);
        return new WeightingContract(weighting, named);
    }

    /**
     * Checks it.
     *
     * @throws AssertionError if something does not hold; the message says what, and for which input
     */
    public void check() {
        Weighting copy = Shipping.shipped(weighting, Weighting.ROLE, methods, report);
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Dimension dimension = dimension(1 + i % 4);
            List<Column> children = columns(dimension, random, i);
            Weights weights = fit(weighting, dimension, children);
            for (Node child : dimension.children()) {
                report.that(
                        weights.ofChild().containsKey(child.id()),
                        "must give a weight to the child '" + child.id() + "'",
                        children);
            }
            report.that(
                    dimension.children().stream()
                            .anyMatch(child -> weights.ofChild().getOrDefault(child.id(), 0.0) > 0),
                    "must not give all children a weight of 0",
                    children);
            report.that(
                    weights.equals(fit(weighting, dimension, children)), "must give the same weights again", children);
            report.that(
                    weights.equals(fit(copy, dimension, children)),
                    "must give the same weights after Java serialisation",
                    children);
        }
    }

    private static Dimension dimension(int count) {
        List<Node> children = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            children.add(Indicator.of("c" + i, "Child " + i, Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                    .withWeight(i));
        }
        return Dimension.of("parent", "Parent").withChildren(children);
    }

    private List<Column> columns(Dimension dimension, Random random, int index) {
        if (!weighting.learns()) {
            return List.of();
        }
        int rows = index / 4 % 12;
        double absent = index % 3 * 0.3;
        return dimension.children().stream()
                .map(child -> Column.of(
                        child.id(),
                        random.doubles(rows, 0, 100)
                                .map(value -> random.nextDouble() < absent ? Double.NaN : value)
                                .toArray()))
                .toList();
    }

    private Weights fit(Weighting used, Dimension dimension, List<Column> children) {
        try {
            return report.notNull(used.fit(dimension, children), "must give weights, not null", children);
        } catch (IllegalArgumentException e) {
            boolean explained = e.getMessage() != null && !e.getMessage().isBlank();
            report.that(explained && used.learns(), "must give weights, but refused: " + e.getMessage(), children);
            return EqualWeighting.standard().fit(dimension, children); // refused with a reason
        } catch (RuntimeException e) {
            throw report.thrown("must give weights or refuse with an IllegalArgumentException", children, e);
        }
    }
}
