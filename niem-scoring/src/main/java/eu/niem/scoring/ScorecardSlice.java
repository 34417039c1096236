package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.methodology.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The scores of one period and group, within which areas are compared with each other. See {@link Scorecard#at}.
 * Immutable, and safe to share between threads.
 *
 * <p>Nodes and areas are named by their codes; the message on an unknown code names the known ones.
 */
public final class ScorecardSlice implements Tabular, Serializable {
    private static final long serialVersionUID = 1;

    private final Scorecard scorecard;
    private final Slice slice;
    private final int start;
    private final int end;

    ScorecardSlice(Scorecard scorecard, Slice slice) {
        this.scorecard = scorecard;
        this.slice = Require.notNull("slice", slice);
        this.start = scorecard.codes().start(slice);
        this.end = scorecard.scoring().rows().setEnd(start);
    }

    /** Returns the scorecard it is a slice of. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** Returns the period and group. */
    public Slice slice() {
        return slice;
    }

    /** Returns the keys of the rows, by area. */
    public List<RowKey> rows() {
        return scorecard.rows().subList(start, end);
    }

    /** Returns the codes of the areas, in their order. */
    public List<String> refAreas() {
        return rows().stream().map(RowKey::refArea).toList();
    }

    /**
     * Returns the score of a node for an area.
     *
     * @throws NoSuchElementException if there is no such node or area
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Score score(String node, String refArea) {
        return scorecard.score(scorecard.codes().place(node), row(refArea));
    }

    /**
     * Returns the scores of a node, area by area, as {@link #score} does one by one, but faster.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses them
     */
    public Stream<Score> scores(String node) {
        return scorecard.scores(scorecard.codes().place(node), start, end);
    }

    /**
     * Explains the score of a node for an area.
     *
     * @throws NoSuchElementException if there is no such node or area
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public Explanation explain(String node, String refArea) {
        return scorecard.explain(scorecard.codes().place(node), row(refArea));
    }

    /**
     * Returns the rank of the score of a node for an area: 1 for the best, and equal scores share the lower rank.
     *
     * @return empty where there is no score, and for an aggregate of areas
     * @throws NoSuchElementException if there is no such node or area
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public OptionalInt rank(String node, String refArea) {
        scorecard.require(Output.RANKS);
        int place = scorecard.codes().place(node);
        return scorecard.rank(place, row(refArea));
    }

    private int row(String refArea) {
        return scorecard.codes().row(refArea, this);
    }

    /**
     * Ranks all areas on a node. Aggregates of areas stand below them, with their scores.
     *
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public Ranking ranking(String node) {
        scorecard.require(Output.RANKS);
        return ranking(scorecard.codes().place(node), "", area -> true);
    }

    /**
     * Ranks the areas of one peer group.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if there is no such node, or no area is in the peer group
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public Ranking ranking(String node, String classification, String peerGroup) {
        scorecard.require(Output.RANKS);
        int place = scorecard.codes().place(node);
        Set<String> peers = new HashSet<>(scorecard.panel().peers(classification, peerGroup));
        return ranking(place, ", " + classification + " " + peerGroup, peers::contains);
    }

    /**
     * Returns the period, and the group where the scorecard has several, as titles name them. Where a part only of the
     * indicators below a node are asked of the group, it says how many.
     *
     * @throws NoSuchElementException if there is no such node
     */
    public String title(String node) {
        Require.notNull("node", node);
        return title(scorecard.plan().view().getNode(node));
    }

    private String title(Node node) {
        return words().of(node);
    }

    private SliceTitle words() {
        return new SliceTitle(scorecard, start);
    }

    private Dimension root() {
        return scorecard.scoring().tree().view().root();
    }

    private Ranking ranking(int place, String among, Predicate<String> isPeer) {
        Scoring scoring = scorecard.scoring();
        List<Score> scores = new ArrayList<>();
        List<Score> aggregates = new ArrayList<>();
        Qualities qualities = scorecard.qualities(start, end);
        for (int row = start; row < end; row++) {
            if (isPeer.test(scorecard.rows().get(row).refArea())) {
                (scoring.rows().isAggregate(row) ? aggregates : scores).add(scorecard.score(place, row, qualities));
            }
        }
        Node node = scoring.tree().nodes().get(place);
        String title = "Ranking: " + scorecard.name(node.id()) + ", " + title(node) + among;
        return Ranking.of(
                        title,
                        scores,
                        scorecard.panel()::areaName,
                        (double score) -> scoring.place(place, start, score))
                .withAggregates(aggregates, scorecard.panel()::areaName);
    }

    /**
     * Lists all scores: one line for each node and area, with the columns of {@code scores.csv}.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    @Override
    public DataTable data() {
        return new ScoreTables(scorecard).lines(scorecard.title() + ", " + title(root()), start, end);
    }

    /**
     * Returns a table of the scores of all areas. Its columns are the root, where it may be asked for, and those of its
     * children that are scored.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    @Override
    public Table table() {
        Dimension root = root();
        List<String> nodes = new ArrayList<>(scorecard.permits(Output.OVERALL) ? List.of(root.id()) : List.of());
        root.children().stream().filter(Node::isScored).forEach(child -> nodes.add(child.id()));
        return table(nodes);
    }

    /**
     * Returns a table of the scores of all areas on some nodes. It is saved with exact scores.
     *
     * @param nodes the ids of the nodes, one for each column
     * @throws NoSuchElementException if there is no such node
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public Table table(List<String> nodes) {
        Require.notNull("nodes", nodes);
        return new ScoreTables(scorecard).wide(scorecard.title() + ", " + title(root()), start, end, nodes);
    }

    /** Compares period, group and scorecard. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScorecardSlice card && card.slice.equals(slice) && card.scorecard.equals(scorecard);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scorecard, slice);
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
