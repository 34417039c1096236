package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The rule for the groups that an indicator is answered for: they stay apart, or are combined. */
public sealed interface Groups extends Named, Serializable {
    /** Rules for groups, by their names in documents. */
    Role<Groups> ROLE = new Role<>("rule for groups", Groups.class);

    /** Makes the rule under which every group gets scores of its own, without fallback. */
    static Separate separate() {
        return new Separate(false);
    }

    /**
     * Makes the rule that combines groups by their arithmetic mean, with equal weights and without fallback.
     *
     * @param of the groups; empty for all that there are but the total
     */
    static Combine combine(List<String> of) {
        return new Combine(ArithmeticMean.standard(), of, Map.of(), false);
    }

    /**
     * Returns whether an answer given for the total, {@code _T}, stands for every group that has no answer of its own.
     * A group has one of its own if it has a value, or is declared not applicable. An indicator that is asked for some
     * groups only, the total not among them, stays not applicable for the others. Where the total has no value either,
     * its reason stands for a group that gives none.
     */
    boolean fallback();

    /** Returns whether values of a group count in scores: all do, unless the groups that are combined are named. */
    default boolean takesIn(String group) {
        Require.notNull("group", group);
        return !(this instanceof Combine combine)
                || combine.of().isEmpty()
                || combine.of().contains(group);
    }

    /**
     * {@code separate}: every group gets scores of its own.
     *
     * @param fallback whether the total's answer stands for groups without one
     */
    record Separate(boolean fallback) implements Groups {
        static final Method<Groups> METHOD =
                Method.of(Groups.ROLE, "separate", Separate.class, with -> new Separate(with.flag("fallback", false)));

        /** Returns a copy in which the total's answer stands for groups without one, or not. */
        public Separate withFallback(boolean newFallback) {
            return new Separate(newFallback);
        }
    }

    /**
     * {@code combine}: each indicator is combined over the groups after it is normalised and before anything is
     * aggregated; the result is of group {@code _T}.
     *
     * <ul>
     *   <li>A normalisation that learns does so from all rows of the reference, those of groups that are not combined
     *       included.
     *   <li>Only groups with a value are combined. A group for which the indicator is not applicable, or not asked,
     *       does not count.
     *   <li>Without a value in any group, the reason of the first group that counts is the reason of all; not
     *       applicable where none counts.
     * </ul>
     *
     * @param aggregation how the groups' values become one
     * @param of the groups, in the order in which explanations show them; empty for all that there are but the total,
     *     or the total where there is no other
     * @param weights the weight of each group; empty for equal weights, 1 for a group that is not named
     * @param fallback whether the total's answer stands for groups without one
     */
    record Combine(Aggregator aggregation, List<String> of, Map<String, Double> weights, boolean fallback)
            implements Groups {
        static final Method<Groups> METHOD = Method.of(
                Groups.ROLE,
                "combine",
                Combine.class,
                with -> new Combine(
                        with.method("aggregation", Aggregator.ROLE, ArithmeticMean.standard()),
                        with.texts("of"),
                        with.numbersByName("weights"),
                        with.flag("fallback", false)));

        /** Checks groups and weights. */
        public Combine {
            Require.notNull("aggregation", aggregation);
            of = Require.list("of", of);
            weights = Require.map("weights", weights);
            if (new HashSet<>(of).size() < of.size()) {
                throw new IllegalArgumentException("'combine' must name each group once, but was " + of);
            }
            for (var entry : weights.entrySet()) {
                if (!of.isEmpty() && !of.contains(entry.getKey())) {
                    throw new IllegalArgumentException("'combine' has a weight for the group '" + entry.getKey()
                            + "', which is not among those it combines: " + of);
                }
                if (!(entry.getValue() >= 0) || !Double.isFinite(entry.getValue())) {
                    throw new IllegalArgumentException(
                            "a weight of 'combine' must be a number of 0 or more, but that of '" + entry.getKey()
                                    + "' was " + entry.getValue());
                }
            }
            if (!weights.isEmpty()
                    && weights.values().stream().allMatch(weight -> weight == 0)
                    && (of.isEmpty() || weights.keySet().containsAll(of))) {
                throw new IllegalArgumentException("the weights of 'combine' must be above 0 for one at least");
            }
        }

        /** Returns a copy with another aggregation. */
        public Combine withAggregation(Aggregator newAggregation) {
            return new Combine(newAggregation, of, weights, fallback);
        }

        /** Returns a copy with the weight of each group. */
        public Combine withWeights(Map<String, Double> newWeights) {
            return new Combine(aggregation, of, newWeights, fallback);
        }

        /** Returns a copy in which the total's answer stands for groups without one, or not. */
        public Combine withFallback(boolean newFallback) {
            return new Combine(aggregation, of, weights, newFallback);
        }
    }
}
