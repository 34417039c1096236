package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;
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
     * A group has one of its own if it has a value, or says that it does not apply, was not collected or is suppressed.
     * An indicator that is asked for some groups only, the total not among them, stays not applicable for the others.
     * Where the total has no value either, its reason stands for a group that gives none.
     */
    boolean fallback();

    /** Returns whether values of a group count in scores: all do, unless the groups that are combined are named. */
    default boolean takesIn(String group) {
        Require.notNull("group", group);
        return !(this instanceof Combine combine)
                || combine.of().isEmpty()
                || combine.of().contains(group)
                || combine.apart().contains(group);
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
     *       included. A weighting that learns does so from the combined rows.
     *   <li>Expected are the groups of {@code of} that the indicator names. One that names none is asked of those that
     *       have a value of it, or a status other than 'missing', in any area of the period; with a fallback, of all.
     *       So is, with a fallback, one that names the total. A group for which it does not apply leaves.
     *   <li>None expected: not applicable. None with a score: the reason of the first that is expected. Less weight
     *       with a score than the minimum: insufficient coverage.
     * </ul>
     *
     * @param aggregation how the groups' values become one
     * @param of the groups, in the order in which explanations show them; empty for all that there are but the total
     *     and those apart, or the total where there is no other
     * @param weights the weight of each group; empty for equal weights, 1 for a group that is not named
     * @param fallback whether the total's answer stands for groups without one
     * @param minimum the share of the weight of the expected groups that must have a score, from 0 to 1
     * @param apart groups that are not combined, but keep rows of their own, as if groups were separate
     */
    record Combine(
            Aggregator aggregation,
            List<String> of,
            Map<String, Double> weights,
            boolean fallback,
            double minimum,
            List<String> apart)
            implements Groups {
        static final Method<Groups> METHOD = Method.of(
                Groups.ROLE,
                "combine",
                Combine.class,
                with -> new Combine(
                        with.method("aggregation", Aggregator.ROLE, ArithmeticMean.standard()),
                        with.texts("of"),
                        with.numbersByName("weights"),
                        with.flag("fallback", false),
                        with.number("minimum", 1),
                        with.texts("apart")));

        /** Checks groups and weights. */
        public Combine {
            Require.notNull("aggregation", aggregation);
            of = Require.list("of", of);
            weights = Require.map("weights", weights);
            apart = Require.list("apart", apart);
            CombinedGroups.check(of, apart);
            CombinedGroups.checkWeights(weights, of, apart);
            CombinedGroups.checkMinimum(minimum);
        }

        /** Makes the rule that needs a score of every group that is expected, with no group apart. */
        public Combine(Aggregator aggregation, List<String> of, Map<String, Double> weights, boolean fallback) {
            this(aggregation, of, weights, fallback, 1, List.of());
        }

        /** Returns a copy with another aggregation. */
        public Combine withAggregation(Aggregator newAggregation) {
            return new Combine(newAggregation, of, weights, fallback, minimum, apart);
        }

        /** Returns a copy that combines other groups. */
        public Combine withOf(List<String> newOf) {
            return new Combine(aggregation, newOf, weights, fallback, minimum, apart);
        }

        /** Returns a copy with the weight of each group. */
        public Combine withWeights(Map<String, Double> newWeights) {
            return new Combine(aggregation, of, newWeights, fallback, minimum, apart);
        }

        /** Returns a copy in which the total's answer stands for groups without one, or not. */
        public Combine withFallback(boolean newFallback) {
            return new Combine(aggregation, of, weights, newFallback, minimum, apart);
        }

        /**
         * Returns a copy with another share of the expected groups that must have a score.
         *
         * @param newMinimum a share of their weight, from 0 (any group will do) to 1 (all of them)
         */
        public Combine withMinimum(double newMinimum) {
            return new Combine(aggregation, of, weights, fallback, newMinimum, apart);
        }

        /** Returns a copy in which other groups are not combined, but keep rows of their own. */
        public Combine withApart(List<String> newApart) {
            return new Combine(aggregation, of, weights, fallback, minimum, newApart);
        }
    }
}
