package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.treatment.Treated;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all nodes for all rows, each with its coverage, band, rank and explanation. Immutable, and safe to
 * share between threads.
 *
 * <p>Nodes are named by their id in the view of the methodology, rows by area, period and group. Outputs that the
 * methodology leaves out of its {@link Methodology#outputs} are refused with its note as the reason.
 */
public final class Scorecard implements Tabular, Serializable {
    private static final long serialVersionUID = 1;

    private final Plan plan;
    private final Panel panel;
    private final Treated treated;
    private final Scoring scoring;
    private final boolean ownPlan;
    private transient volatile @Nullable RawQualities raw;

    /**
     * Takes what was scored.
     *
     * @param ownPlan whether the plan was learned from the panel that it scored
     * @param raw what the raw values rest on; null where it is not known yet
     */
    Scorecard(Plan plan, Treated treated, Scoring scoring, boolean ownPlan, @Nullable RawQualities raw) {
        this.ownPlan = ownPlan;
        this.plan = plan;
        this.panel = treated.observed();
        this.treated = treated;
        this.scoring = scoring;
        this.raw = raw;
    }

    /** Returns the plan that scored. */
    public Plan plan() {
        return plan;
    }

    /**
     * Scores the same observations by another methodology, which is fitted to them as {@link Study#score} does. What
     * both methodologies share is not learned again where this plan was learned from these observations: treatments
     * with the same reference, then also the scores of indicators with the same normalisation, groups and view. So it
     * is fast to vary weights, aggregation, coverage and what is excluded.
     *
     * @throws IllegalArgumentException if the methodology does not suit framework and observations; the message names
     *     every problem
     */
    public Scorecard withMethodology(Methodology methodology) {
        Require.notNull("methodology", methodology);
        return Plan.score(plan.framework(), methodology, panel, ownPlan ? this : null);
    }

    /** Returns the panel that was scored, as it was observed. */
    public Panel panel() {
        return panel;
    }

    /** Returns the panel as treatments changed it before it was normalised. */
    public Treated treated() {
        return treated;
    }

    /** Returns the keys of the rows, ordered by period, then group, then area. */
    public List<RowKey> rows() {
        return scoring.rows().keys();
    }

    /**
     * Returns the scores of one period and group, within which areas are compared with each other.
     *
     * @throws NoSuchElementException if there is no such row; the message names the known periods and groups
     */
    public ScorecardSlice at(Slice slice) {
        return new ScorecardSlice(this, slice);
    }

    /**
     * Returns the nodes that may be asked for, each before its children: all of the view, without the root where it is
     * refused.
     */
    public List<Node> nodes() {
        List<Node> nodes = scoring.tree().nodes();
        return permits(Output.OVERALL) ? nodes : nodes.subList(1, nodes.size());
    }

    /**
     * Returns the score of a node for an area and period, for all people together.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Score score(String node, String refArea, String timePeriod) {
        return score(codes().place(node), codes().row(refArea, timePeriod));
    }

    /**
     * Returns the score of a node in a row.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Score score(String node, RowKey key) {
        return score(codes().place(node), codes().row(key));
    }

    Score score(int place, int row) {
        return score(place, row, qualities(row, row + 1));
    }

    Score score(int place, int row, Qualities qualities) {
        return score(place, row, scoring::scores, row, qualities);
    }

    /**
     * Makes the score of a node in a row from the given scores of all nodes.
     *
     * @param given the row of the given scores
     */
    Score score(int place, int row, IntFunction<Scores> scores, int given, Qualities qualities) {
        return new ScoreReader(
                        scoring.tree(), plan.methodology().bands(), node -> scoring.resolution(node, row), scores)
                .read(place, rows().get(row), given, qualities.of(place, row));
    }

    /** Prepares what the scores from row {@code start} to before {@code end} rest on. */
    Qualities qualities(int start, int end) {
        return new Qualities(scoring, raw(), start, end);
    }

    /** Returns what the raw values rest on, which is looked up once for all that ask. */
    RawQualities raw() {
        RawQualities found = raw;
        if (found == null) {
            found = new RawQualities(treated, plan.yardsticks());
            raw = found;
        }
        return found;
    }

    /**
     * Returns all scores, node by node, and within each node row by row.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public Stream<Score> scores() {
        return scores(0, rows().size());
    }

    /**
     * Returns the scores of a node, row by row, as {@link #score(String, RowKey)} does one by one, but faster.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses them
     */
    public Stream<Score> scores(String node) {
        return scores(codes().place(node), 0, rows().size());
    }

    Stream<Score> scores(int place, int start, int end) {
        Qualities qualities = qualities(start, end);
        return IntStream.range(start, end).mapToObj(row -> score(place, row, qualities));
    }

    /** Returns the scores of the rows from {@code start} to before {@code end}. */
    Stream<Score> scores(int start, int end) {
        require(Output.SCORES);
        Qualities qualities = qualities(start, end);
        return nodes().stream().flatMap(node -> {
            int place = scoring.tree().place(node.id());
            return IntStream.range(start, end).mapToObj(row -> score(place, row, qualities));
        });
    }

    /**
     * Returns the better end of the scores of a node. It is the lower one for distances, such as those of
     * {@code wroclaw}.
     *
     * @throws NoSuchElementException if there is no such node
     */
    public Direction direction(String node) {
        return scoring.tree().direction(codes().place(node));
    }

    /**
     * Returns the rank of a score among the areas of the same period and group: 1 for the best, and equal scores share
     * the lower rank.
     *
     * @return empty where there is no score, and for an aggregate of areas
     * @throws NoSuchElementException if there is no such node or row
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public OptionalInt rank(String node, RowKey key) {
        require(Output.RANKS);
        int place = codes().place(node);
        return rank(place, codes().row(key));
    }

    OptionalInt rank(int place, int row) {
        int rank = ScoreRanks.of(scoring, place, row);
        return rank == SortedNumbers.NO_RANK ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * Returns the ranks of all rows that have one on a node, as {@link #rank} does one by one, but faster.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public Map<RowKey, Integer> ranks(String node) {
        require(Output.RANKS);
        int[] ranks = ScoreRanks.of(scoring, codes().place(node));
        Map<RowKey, Integer> byRow = new LinkedHashMap<>();
        for (int row = 0; row < ranks.length; row++) {
            if (ranks[row] != SortedNumbers.NO_RANK) {
                byRow.put(rows().get(row), ranks[row]);
            }
        }
        return Collections.unmodifiableMap(byRow);
    }

    /**
     * Ranks all areas on a node in a period, for all people together.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public Ranking ranking(String node, String timePeriod) {
        Require.notNull("timePeriod", timePeriod);
        require(Output.RANKS);
        codes().place(node); // first, so that of two swapped codes the node is reported
        return at(codes().slice(timePeriod)).ranking(node);
    }

    /**
     * Explains the score of a node for an area and period, for all people together.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Explanation explain(String node, String refArea, String timePeriod) {
        return explain(codes().place(node), codes().row(refArea, timePeriod));
    }

    /**
     * Explains the score of a node in a row: repeats the computation as a tree down to observations and their sources.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Explanation explain(String node, RowKey key) {
        return explain(codes().place(node), codes().row(key));
    }

    Explanation explain(int place, int row) {
        return new Explainer(plan, treated, scoring, raw(), row).explain(place);
    }

    /**
     * Returns the name of a node, as titles have it: with a word where the methodology excludes it, or all below it.
     *
     * @throws NoSuchElementException if there is no such node; the message names the known ones
     */
    public String name(String node) {
        Require.notNull("node", node);
        return new TakingPart(plan.methodology()).name(plan.view().getNode(node));
    }

    /**
     * Returns all scores, one line for each node and row, with the columns of {@code scores.csv}. Ranks are empty where
     * the methodology refuses them. Nothing is hidden: {@link #disclosure} takes out what others may not see.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    @Override
    public DataTable data() {
        return new ScoreTables(this).lines(title(), 0, rows().size());
    }

    /**
     * Returns what others may see of the scores: all but those of an indicator that are a confidential value in another
     * unit. Such a value is that of its observation, of a group that is combined or stands for another, of its
     * denominator, or, where a treatment filled in or changed a number, another one of the same area and group or the
     * very same number. Where a normalisation learned from such values, explanations do not show what it learned.
     */
    public Disclosure disclosure() {
        return new ConfidentialCells(plan, treated).disclosure(scoring);
    }

    /**
     * Returns all scores in the wide form: one line for each row, with a column for each scored node. A cell is empty
     * where there is no score; {@link #data} has the reasons.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     * @throws IllegalArgumentException if a node has the name of a column of the key, such as {@code GROUP}
     */
    public DataTable wide() {
        return new ScoreTables(this).wide();
    }

    String title() {
        return plan.framework().title() + " (" + plan.methodology().title() + ")";
    }

    boolean permits(Output output) {
        return plan.methodology().outputs().contains(output);
    }

    void require(Output output) {
        if (!permits(output)) {
            String note = plan.methodology().note();
            throw new UnsupportedOperationException(
                    "the methodology '" + plan.methodology().id() + "' gives no "
                            + (output == Output.OVERALL ? "overall score" : output.code())
                            + (note.isEmpty() ? "" : ": " + note));
        }
    }

    Scoring scoring() {
        return scoring;
    }

    KnownCodes codes() {
        return new KnownCodes(this);
    }

    /** Compares plan and panel; if they are equal, all scores are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scorecard card && card.plan.equals(plan) && card.panel.equals(panel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, panel);
    }

    /** Returns a title line, then the scores of the last period, group by group. */
    @Override
    public String toString() {
        if (!permits(Output.SCORES) || rows().isEmpty()) {
            return Printable.text(title() + ", " + rows().size() + " rows");
        }
        String last = rows().get(rows().size() - 1).timePeriod();
        return rows().stream()
                .filter(key -> key.timePeriod().equals(last))
                .map(RowKey::slice)
                .distinct()
                .map(slice -> at(slice).toString())
                .collect(Collectors.joining("\n\n"));
    }
}
