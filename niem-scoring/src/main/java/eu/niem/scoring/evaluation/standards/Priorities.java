package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The single improvements that would raise the score of a node, ranked by how much. Each is computed by scoring the row
 * once more with that one answer raised to its {@link Target}; nothing is estimated. Improvements made together may do
 * more or less than the sum of each alone.
 *
 * <ul>
 *   <li>The improvement with the best score afterwards comes first; equal ones share the lower rank and stand in the
 *       order of the tree, see {@link Resolution}.
 *   <li>A node that has no score now may get one; then there is no gain, only a score afterwards.
 *   <li>An improvement after which the node has no score is left out, as is an indicator that has no score now.
 *   <li>The raw answer is raised, and the plan's treatments are replayed on it.
 * </ul>
 *
 * @param key area, period and group
 * @param node the id of the node whose score is to be raised
 * @param target the target to which each answer is raised
 * @param improvements the improvements, best first
 */
public record Priorities(RowKey key, String node, Target target, List<Improvement> improvements)
        implements Tabular, Serializable {
    private static final Columns<Improvement> COLUMNS = Columns.<Improvement>of("RANK", Improvement::rank)
            .and("INDICATOR", Improvement::indicator)
            .and("NAME", Improvement::name)
            .and("ANSWER", Improvement::answer)
            .and("SCORE", each -> Cell.marked(each.score, each.quality.mark()))
            .and("RAISED", Improvement::raised)
            .and("GAIN", Improvement::gain)
            .and("AFTER", each -> Cell.marked(each.after, each.qualityAfter.mark()))
            .and("OBSERVED", each -> each.quality.observed())
            .andText("STATUS", each -> each.quality.status());

    /** Copies the list. */
    public Priorities {
        Require.notNull("key", key);
        Require.notNull("node", node);
        Require.notNull("target", target);
        improvements = Require.list("improvements", improvements);
    }

    /**
     * Finds the improvements of a row, ranked by the score of a node.
     *
     * @throws NoSuchElementException if there is no such row or node
     * @throws UnsupportedOperationException if the methodology refuses the node's score
     */
    public static Priorities of(Scorecard scorecard, RowKey key, String node, Target target) {
        Require.notNull("target", target);
        WhatIf asItIs = WhatIf.of(scorecard, key);
        Double before = asItIs.score(node).value();
        List<Improvement> found = new ArrayList<>();
        for (Indicator indicator : below(scorecard, node)) {
            ScoredAnswer answer = ScoredAnswer.find(asItIs, indicator).orElse(null);
            if (answer != null && target.isSetFor(answer) && target.isMissedBy(answer)) {
                improvement(answer, target.raise(asItIs, List.of(answer)), node, before, found);
            }
        }
        Resolution resolution = scorecard.plan().resolution(node, key.timePeriod());
        return new Priorities(key, node, target, ranked(found, scorecard.direction(node), resolution));
    }

    private static List<Indicator> below(Scorecard scorecard, String id) {
        Node node = scorecard.plan().view().getNode(id);
        List<Indicator> all = node instanceof Dimension dimension ? dimension.indicators() : List.of((Indicator) node);
        return all.stream().filter(Indicator::isScored).toList();
    }

    private static void improvement(
            ScoredAnswer answer, WhatIf state, String node, @Nullable Double before, List<Improvement> found) {
        Indicator indicator = answer.indicator();
        Double raised = state.score(indicator.id()).value();
        Score whole = state.score(node);
        Double after = whole.value();
        if (raised != null && after != null) {
            Direction better = state.scorecard().direction(node);
            Double gain = before == null ? null : (Double) (better.orient(after) - better.orient(before));
            found.add(new Improvement(
                    1,
                    indicator.id(),
                    indicator.name(),
                    answer.answer(),
                    answer.score(),
                    raised,
                    gain,
                    after,
                    answer.quality(),
                    whole.quality()));
        }
    }

    private static List<Improvement> ranked(List<Improvement> found, Direction better, Resolution resolution) {
        int[] ranks = SortedNumbers.ranks(found.stream()
                .mapToDouble(each -> better.orient(resolution.round(each.after())))
                .toArray());
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> found.get(i).withRank(ranks[i]))
                .sorted(Comparator.comparingInt(Improvement::rank))
                .toList();
    }

    @Override
    public DataTable data() {
        return columns().data(title(), improvements);
    }

    private Columns<Improvement> columns() {
        return Columns.<Improvement>ofKey(each -> key)
                .and("NODE", each -> node)
                .and("TARGET", each -> target.code())
                .and(COLUMNS);
    }

    /** Returns the table for print, without what the title says; the key of the marks of scores stands below. */
    @Override
    public Table table() {
        return columns()
                .without("NODE", "TARGET", "OBSERVED", "STATUS")
                .table(title(), improvements)
                .compact()
                .withKey();
    }

    private String title() {
        return "Priorities to the " + target.code() + ": " + node;
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * An answer raised to its target.
     *
     * @param rank 1 for the one that does most; equal ones share the lower rank
     * @param indicator the indicator's id
     * @param name the indicator's name
     * @param answer the words of the answer as it is
     * @param score the indicator's score as it is
     * @param raised the indicator's score at the target
     * @param gain the improvement of the node's score, above 0 also where less is better; null where it has no score
     *     now
     * @param after the node's score afterwards
     * @param quality what the indicator's score rests on
     * @param qualityAfter what the node's score afterwards rests on
     */
    public record Improvement(
            int rank,
            String indicator,
            String name,
            String answer,
            double score,
            double raised,
            @Nullable Double gain,
            double after,
            Quality quality,
            Quality qualityAfter)
            implements Serializable {
        /** Refuses null. */
        public Improvement {
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            Require.notNull("answer", answer);
            Require.notNull("quality", quality);
            Require.notNull("qualityAfter", qualityAfter);
        }

        Improvement withRank(int newRank) {
            return new Improvement(newRank, indicator, name, answer, score, raised, gain, after, quality, qualityAfter);
        }
    }
}
