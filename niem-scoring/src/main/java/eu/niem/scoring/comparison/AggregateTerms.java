package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How an aggregate is made of its members.
 *
 * @param members their codes, in their order
 * @param countIndicator the id of the indicator that they weigh by; empty where weights are given
 * @param weights the weights that are given; empty where they weigh by a count
 * @param counts the ids of the indicators that are added up
 * @param minimum the least share of the weight that has a mean
 */
record AggregateTerms(
        List<String> members, String countIndicator, Map<String, Double> weights, Set<String> counts, double minimum)
        implements Serializable {
    AggregateTerms {
        members = Require.list("members", new TreeSet<>(members));
        weights = Require.map("weights", weights);
        counts = Require.set("counts", counts);
    }

    static AggregateTerms of(Collection<String> members, String countIndicator) {
        return new AggregateTerms(List.copyOf(members), countIndicator, Map.of(), Set.of(countIndicator), 1);
    }

    static AggregateTerms of(Map<String, Double> weights) {
        return new AggregateTerms(List.copyOf(weights.keySet()), "", weights, Set.of(), 1);
    }

    AggregateTerms withMinimum(double newMinimum) {
        return new AggregateTerms(members, countIndicator, weights, counts, newMinimum);
    }

    AggregateTerms withCounts(Collection<String> newCounts) {
        Set<String> all = new TreeSet<>(newCounts);
        if (!countIndicator.isEmpty()) {
            all.add(countIndicator);
        }
        return new AggregateTerms(members, countIndicator, weights, all, minimum);
    }

    static void requireCount(Panel panel, String indicator) {
        if (!(panel.framework().getIndicator(indicator).scale() instanceof Quantity)) {
            throw Refused.argument("'" + indicator + "' is an answer, which does not add up: name a quantity");
        }
    }

    /** Refuses members that cannot be. */
    static void check(Panel panel, String aggregate, Collection<String> members) {
        Require.code("the code of an aggregate", aggregate);
        Require.that(!members.isEmpty(), "the members of '" + aggregate + "'", "be one or more", members);
        List<String> known = panel.refAreas();
        if (known.contains(aggregate)) {
            throw Refused.argument("there are rows of '" + aggregate
                    + "' already: leave them out of the panel, or give the aggregate another code");
        }
        for (String member : new TreeSet<>(members)) {
            if (!known.contains(member)) {
                throw Refused.missing("there is no row of '" + member + "'; there are " + known);
            }
            if (panel.rows().stream().anyMatch(row -> row.refArea().equals(member) && panel.isAggregate(row))) {
                throw Refused.argument("'" + member + "' is an aggregate itself: name the areas that it is made of");
            }
        }
    }

    /** Returns the weight of a member in its row. */
    Function<RowKey, Operand> weighing(Panel panel) {
        if (countIndicator.isEmpty()) {
            return row -> Operand.of(weights.getOrDefault(row.refArea(), 0.0));
        }
        RawFigures figures = new RawFigures(panel, panel.framework().getIndicator(countIndicator));
        return row -> {
            Operand weight = figures.at(row);
            if (weight.value() != null) {
                Require.notNegative("the count '" + countIndicator + "' of " + row, weight.value());
            }
            return weight;
        };
    }

    String weightWords() {
        return countIndicator.isEmpty() ? "given weights" : countIndicator;
    }
}
