package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    Scorecard(Plan plan, Treated treated, Scoring scoring) {
        this.plan = plan;
        this.panel = treated.observed();
        this.treated = treated;
        this.scoring = scoring;
    }

    /** Returns the plan that scored. */
    public Plan plan() {
        return plan;
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
     * Returns the keys of the rows of one period and group, by area: the rows that are compared with each other.
     *
     * @throws NoSuchElementException if there is no such row; the message names the known periods and groups
     */
    public List<RowKey> rows(String timePeriod, String group) {
        return IntStream.of(rowsOf(timePeriod, group)).mapToObj(rows()::get).toList();
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
        return score(node, RowKey.of(refArea, timePeriod));
    }

    /**
     * Returns the score of a node in a row.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Score score(String node, RowKey key) {
        return score(place(node), row(key));
    }

    Score score(int place, int row) {
        return score(place, rows().get(row), scoring::scores, row);
    }

    /** Makes the score of a node from a row of the given scores of all nodes. */
    Score score(int place, RowKey key, IntFunction<Scores> scores, int row) {
        Node node = scoring.tree().nodes().get(place);
        double value = scores.apply(place).value(row);
        boolean present = !Double.isNaN(value);
        return new Score(
                node.id(),
                key,
                present ? (Double) value : null,
                coverage(place, child -> scores.apply(child).absence(row)),
                present ? plan.methodology().bands().of(value) : "",
                present ? null : Absences.reason(scores.apply(place).absence(row)));
    }

    private Coverage coverage(int place, IntFunction<Byte> absences) {
        if (scoring.tree().nodes().get(place) instanceof Dimension) {
            return coverage(scoring.tree().branch(place), absences);
        }
        byte absence = absences.apply(place);
        if (absence == Absences.PRESENT) {
            return new Coverage(1, 1);
        }
        return Absences.reason(absence).isExpected() ? new Coverage(0, 1) : Coverage.NONE;
    }

    private static Coverage coverage(Branch branch, IntFunction<Byte> absences) {
        int scored = 0;
        int expected = 0;
        for (int child : branch.children()) {
            byte absence = absences.apply(child);
            boolean present = absence == Absences.PRESENT;
            scored += present ? 1 : 0;
            expected += present || Absences.reason(absence).isExpected() ? 1 : 0;
        }
        return new Coverage(scored, expected);
    }

    /**
     * Returns all scores, node by node, and within each node row by row.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public Stream<Score> scores() {
        require(Output.SCORES);
        return nodes().stream().flatMap(node -> {
            int place = scoring.tree().place(node.id());
            return IntStream.range(0, rows().size()).mapToObj(row -> score(place, row));
        });
    }

    /**
     * Returns the better end of the scores of a node. It is the lower one for distances, such as those of
     * {@code wroclaw}.
     *
     * @throws NoSuchElementException if there is no such node
     */
    public Direction direction(String node) {
        return scoring.tree().direction(place(node));
    }

    /**
     * Returns the rank of a score among the areas of the same period and group: 1 for the best, and equal scores share
     * the lower rank.
     *
     * @return empty where there is no score
     * @throws NoSuchElementException if there is no such node or row
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public OptionalInt rank(String node, RowKey key) {
        require(Output.RANKS);
        int rank = ScoreRanks.of(scoring, place(node), row(key));
        return rank == SortedNumbers.NO_RANK ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * Returns the ranks of all rows that have a score on a node, as {@link #rank} does one by one, but faster.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public Map<RowKey, Integer> ranks(String node) {
        require(Output.RANKS);
        int[] ranks = ScoreRanks.of(scoring, place(node));
        Map<RowKey, Integer> byRow = new LinkedHashMap<>();
        for (int row = 0; row < ranks.length; row++) {
            if (ranks[row] != SortedNumbers.NO_RANK) {
                byRow.put(rows().get(row), ranks[row]);
            }
        }
        return Collections.unmodifiableMap(byRow);
    }

    /** Returns the ranking of all areas on a node in a period, for all people together. */
    public Ranking ranking(String node, String timePeriod) {
        return ranking(node, timePeriod, RowKey.TOTAL);
    }

    /** Returns the ranking of all areas on a node in a period, for a group. */
    public Ranking ranking(String node, String timePeriod, String group) {
        return ranking(node, timePeriod, group, "", area -> true);
    }

    /**
     * Returns the ranking of the areas of one peer group.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if there is no such node or row, or no area is in the peer group
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public Ranking ranking(String node, String timePeriod, String group, String classification, String peerGroup) {
        List<String> peers = peers(classification, peerGroup);
        return ranking(node, timePeriod, group, ", " + classification + " " + peerGroup, peers::contains);
    }

    /**
     * Returns the areas of one peer group, ordered by code.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if no area is in the peer group; the message names the known ones
     */
    public List<String> peers(String classification, String peerGroup) {
        List<String> peers = panel.refAreas().stream()
                .filter(refArea -> panel.findArea(refArea)
                        .map(area -> peerGroup.equals(area.peerGroups().get(classification)))
                        .orElse(false))
                .toList();
        if (peers.isEmpty()) {
            throw new NoSuchElementException("no area has '" + classification + "' = '" + peerGroup + "'; there are "
                    + new TreeSet<>(panel.areas().stream()
                            .map(area -> area.peerGroups().toString())
                            .toList()));
        }
        return peers;
    }

    private Ranking ranking(String node, String timePeriod, String group, String among, Predicate<String> isPeer) {
        require(Output.RANKS);
        int place = place(node);
        List<Score> scores = new ArrayList<>();
        for (int row : rowsOf(timePeriod, group)) {
            if (isPeer.test(rows().get(row).refArea())) {
                scores.add(score(place, row));
            }
        }
        String ofGroup = group.equals(RowKey.TOTAL) ? "" : ", " + group;
        String title = "Ranking: " + scoring.tree().nodes().get(place).name() + ", " + timePeriod + ofGroup + among;
        return Ranking.of(title, scores, panel::areaName, scoring.tree().direction(place));
    }

    private int[] rowsOf(String timePeriod, String group) {
        int[] found = IntStream.range(0, rows().size())
                .filter(row -> rows().get(row).timePeriod().equals(timePeriod)
                        && rows().get(row).group().equals(group))
                .toArray();
        if (found.length == 0) {
            throw new NoSuchElementException(
                    "there is no row of period '" + timePeriod + "' and group '" + group + "'; there are " + sets());
        }
        return found;
    }

    private List<String> sets() {
        return rows().stream()
                .map(key -> key.timePeriod() + " " + key.group())
                .distinct()
                .toList();
    }

    /** Explains the score of a node for an area and period, for all people together. */
    public Explanation explain(String node, String refArea, String timePeriod) {
        return explain(node, RowKey.of(refArea, timePeriod));
    }

    /**
     * Explains the score of a node in a row: repeats the computation as a tree down to observations and their sources.
     *
     * @throws NoSuchElementException if there is no such node or row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Explanation explain(String node, RowKey key) {
        return new Explainer(plan, treated, scoring, row(key)).explain(place(node));
    }

    /**
     * Returns all scores, one line for each node and row, with the columns of {@code scores.csv}. Ranks are empty where
     * the methodology refuses them.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    @Override
    public DataTable data() {
        return new ScoreTables(this).all();
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

    /**
     * Returns a table of the scores of all areas in a period and group. Its columns are the root, where it may be asked
     * for, and those of its children that are scored.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public Table table(String timePeriod, String group) {
        List<String> shown = new ArrayList<>();
        if (permits(Output.OVERALL)) {
            shown.add(scoring.tree().view().root().id());
        }
        scoring.tree().view().root().children().stream().filter(Node::isScored).forEach(child -> shown.add(child.id()));
        return table(timePeriod, group, shown);
    }

    /**
     * Returns a table of the scores of all areas in a period and group on some nodes. It is saved with exact scores.
     *
     * @throws NoSuchElementException if there is no such node or row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public Table table(String timePeriod, String group, List<String> shown) {
        return new ScoreTables(this).of(rowsOf(timePeriod, group), timePeriod, group, shown);
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

    /** Returns the place of a node, which must be one that may be asked for. */
    int place(String node) {
        require(Output.SCORES);
        int place = scoring.tree().place(node);
        if (place < 0) {
            throw new NoSuchElementException("there is no node '" + node + "'; known are "
                    + nodes().stream().map(Node::id).toList());
        }
        if (place == 0) {
            require(Output.OVERALL);
        }
        return place;
    }

    /** Returns the place of a row, which there must be. */
    int row(RowKey key) {
        int row = scoring.rows().place(key);
        if (row < 0) {
            throw new NoSuchElementException("there is no row " + key.refArea() + ", " + key.timePeriod() + ", "
                    + key.group() + "; the areas are " + panel.refAreas() + ", the periods and groups " + sets());
        }
        return row;
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
            return title() + ", " + rows().size() + " rows";
        }
        String last = rows().get(rows().size() - 1).timePeriod();
        List<String> groups = rows().stream()
                .filter(key -> key.timePeriod().equals(last))
                .map(RowKey::group)
                .distinct()
                .toList();
        return String.join(
                "\n\n",
                groups.stream().map(group -> table(last, group).toString()).toList());
    }
}
