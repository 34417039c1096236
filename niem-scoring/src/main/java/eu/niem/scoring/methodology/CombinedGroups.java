package eu.niem.scoring.methodology;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what {@link Groups.Combine} is made of. */
final class CombinedGroups {
    private CombinedGroups() {}

    static void check(List<String> of, List<String> apart) {
        distinct("combine", of);
        distinct("apart", apart);
        Set<String> combined = new HashSet<>(of);
        for (String group : apart) {
            if (combined.contains(group)) {
                throw Refused.argument("a group is either combined or 'apart', but '" + group + "' is both");
            }
            if (group.equals(RowKey.TOTAL)) {
                throw Refused.argument(
                        "the total, '" + group + "', cannot be 'apart': it is what groups are combined to");
            }
        }
    }

    private static void distinct(String name, List<String> groups) {
        if (new HashSet<>(groups).size() < groups.size()) {
            throw Refused.argument("'" + name + "' must name each group once, but was " + groups);
        }
    }

    static void checkWeights(Map<String, Double> weights, List<String> of, List<String> apart) {
        Set<String> combined = new HashSet<>(of);
        Set<String> others = new HashSet<>(apart);
        for (var entry : weights.entrySet()) {
            String group = entry.getKey();
            if (others.contains(group)) {
                throw Refused.argument(
                        "'combine' has a weight for the group '" + group + "', which is 'apart' and has none");
            }
            if (!of.isEmpty() && !combined.contains(group)) {
                throw Refused.argument("'combine' has a weight for the group '" + group
                        + "', which is not among those it combines: " + of);
            }
            if (!(entry.getValue() >= 0) || !Double.isFinite(entry.getValue())) {
                throw Refused.argument("a weight of 'combine' must be a number of 0 or more, but that of '" + group
                        + "' was " + entry.getValue());
            }
        }
        if (!weights.isEmpty()
                && weights.values().stream().allMatch(weight -> weight == 0)
                && (of.isEmpty() || weights.keySet().containsAll(of))) {
            throw new IllegalArgumentException("the weights of 'combine' must be above 0 for one at least");
        }
    }

    static void checkMinimum(double minimum) {
        Require.that(minimum >= 0 && minimum <= 1, "the minimum of 'combine'", "lie from 0 to 1", minimum);
    }
}
