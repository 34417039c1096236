package eu.niem.core.result;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.internal.Require;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What others may see: a confidential value counts in scores, and is suppressed wherever it is shown.
 *
 * <pre>{@code
 * Disclosure disclosure = scorecard.disclosure();
 * disclosure.hiddenIn(scorecard.at(slice).ranking("EMP"), "EMP", slice).print();
 * }</pre>
 *
 * <ul>
 *   <li>Confidential is an observation that has a value and whose {@link ConfStatus} is not {@code F}. With its value
 *       go flags, sample size, standard error and comment, which say something of it, and score, rank and band of its
 *       indicator, which are the value in another unit. A {@linkplain Observation#value() missing} value is no secret:
 *       its reason stays, what else is said of it goes too.
 *   <li>What stays: codes and names, of how many parts a score is made, the sources and the confidentiality itself; a
 *       reason why there is no score; and all scores of dimensions, in which the value counts.
 *   <li><b>Scores of dimensions may give a value away:</b> one with a single child has the score of that child, and
 *       where all children but one are known, that one can be computed. So can the ends that a normalisation learned,
 *       from values and scores of others, and a rank from the gap that it leaves. Look before you publish, and hide
 *       more with {@link #and(String, Collection)}.
 *   <li>A line of a table is about the indicator in its column {@code INDICATOR}, or those in {@code INDICATORS}, or
 *       the node in {@code NODE}; about the area in {@code REF_AREA} or {@code AREA}, and one in {@code PEER}; and
 *       about {@code TIME_PERIOD} and {@code GROUP}. Where it does not say which area, period or group, that of any
 *       counts. All its cells are emptied but for a few that are known to give nothing away. In other lines only the
 *       cell of a column that has the name of the indicator is.
 *   <li>A ranking, a table that begins with {@code RANK}, has such lines at its end: their place would tell.
 * </ul>
 *
 * <p>Immutable. It costs one look-up a line, however much there is to hide.
 */
public final class Disclosure {
    private final Map<String, Set<RowKey>> hidden;
    private final Set<String> unexplained;

    private Disclosure(Map<String, Set<RowKey>> hidden, Set<String> unexplained) {
        this.hidden = hidden;
        this.unexplained = unexplained;
    }

    /** Makes the rule that hides those of some observations that are confidential. */
    public static Disclosure of(Iterable<Observation> observations) {
        Require.notNull("observations", observations);
        Map<String, Set<RowKey>> hidden = new HashMap<>();
        for (Observation each : observations) {
            if (isConfidential(each)) {
                hidden.computeIfAbsent(each.indicator(), indicator -> new HashSet<>())
                        .add(each.key());
            }
        }
        return new Disclosure(hidden, Set.of());
    }

    /** Returns whether an observation has a value that is not free for publication. */
    public static boolean isConfidential(Observation observation) {
        Require.notNull("observation", observation);
        return observation.conf() != ConfStatus.FREE && !(observation.value() instanceof Value.Missing);
    }

    /**
     * Returns an observation as others may see it. One that is not free has no value, flags, sample size, standard
     * error and comment; if it had a value, it is suppressed.
     */
    public static Observation shown(Observation observation) {
        Require.notNull("observation", observation);
        if (observation.conf() == ConfStatus.FREE) {
            return observation;
        }
        Observation shown = isConfidential(observation)
                ? observation.withValue(new Value.Missing(MissingReason.SUPPRESSED))
                : observation;
        return shown.withStatus(Set.of())
                .withSampleSize(null)
                .withStdError(null)
                .withComment("");
    }

    /**
     * Returns a rule that hides the scores of a node in further rows, such as those of a dimension that would give a
     * value away.
     */
    public Disclosure and(String node, Collection<RowKey> keys) {
        Require.notNull("node", node);
        Set<RowKey> more = Require.set("keys", keys);
        return and(new Disclosure(more.isEmpty() ? Map.of() : Map.of(node, more), Set.of()));
    }

    /** Returns a rule that hides what either of two hides. */
    public Disclosure and(Disclosure other) {
        Require.notNull("other", other);
        Map<String, Set<RowKey>> both = new HashMap<>(hidden);
        other.hidden.forEach((node, keys) -> both.merge(node, keys, Disclosure::union));
        return new Disclosure(both, union(unexplained, other.unexplained));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    /**
     * Returns a rule that hides in explanations of a node, in all rows, by which numbers it was normalised or rescaled.
     * Where these were learned, the worst or the best of them may be a confidential value.
     *
     * @param node the id of an indicator, or of a dimension that is rescaled
     */
    public Disclosure withoutLearned(String node) {
        return and(new Disclosure(Map.of(), Set.of(Require.notNull("node", node))));
    }

    /** Returns whether it is hidden by which numbers a node was normalised or rescaled. */
    boolean hidesLearned(String node) {
        return unexplained.contains(node);
    }

    /** Returns whether there is nothing to hide. */
    public boolean isEmpty() {
        return hidden.isEmpty() && unexplained.isEmpty();
    }

    /** Returns whether value and score of a node in a row are hidden. */
    public boolean isSuppressed(String node, RowKey key) {
        Require.notNull("node", node);
        Require.notNull("key", key);
        return hidden.getOrDefault(node, Set.of()).contains(key);
    }

    /** Returns a result without what is hidden; the result itself where there is no such thing in it. */
    public Tabular hiddenIn(Tabular result) {
        Require.notNull("result", result);
        return result instanceof Explanation explanation ? hiddenIn(explanation) : hiddenIn(result, Map.of());
    }

    /**
     * Returns a result without what is hidden, if its lines are about one node, period and group that they do not name,
     * as those of a ranking.
     */
    public Tabular hiddenIn(Tabular result, String node, Slice slice) {
        Require.notNull("result", result);
        Require.notNull("node", node);
        Require.notNull("slice", slice);
        return hiddenIn(
                result,
                Map.of(
                        HiddenLines.NODE,
                        node,
                        HiddenLines.PERIOD,
                        slice.timePeriod(),
                        HiddenLines.GROUP,
                        slice.group()));
    }

    private Tabular hiddenIn(Tabular result, Map<String, String> known) {
        if (isEmpty()) {
            return result;
        }
        DataTable whole = result.data();
        List<HiddenLines.Line> lines = new HiddenLines(hidden, whole.columns(), known).all(whole.rows());
        if (lines.stream().noneMatch(HiddenLines.Line::hides)) {
            return result;
        }
        DataTable shown = new DataTable(
                whole.title(),
                whole.columns(),
                lines.stream().map(HiddenLines.Line::cells).toList());
        return result instanceof CompactTabular ? new Compact(shown) : shown;
    }

    /** A result that is printed without what says nothing, with the key of its flags. */
    private record Compact(DataTable data) implements CompactTabular {
        @Override
        public Table table() {
            return data.table().compact().withKey();
        }

        @Override
        public String toString() {
            return table().toString();
        }
    }

    /**
     * Returns an explanation without what is hidden: an indicator that rests on it has its weight, but no value, points
     * and parts. Scores above it stay.
     */
    public Explanation hiddenIn(Explanation explanation) {
        return new HiddenParts(this).of(Require.notNull("explanation", explanation));
    }

    /** Returns how many nodes have something hidden. */
    @Override
    public String toString() {
        return "Disclosure: hides values of " + hidden.size() + (hidden.size() == 1 ? " node" : " nodes");
    }
}
