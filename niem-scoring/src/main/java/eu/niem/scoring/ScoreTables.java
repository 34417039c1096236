package eu.niem.scoring;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.SortedNumbers;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.scoring.methodology.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out the scores of a scorecard in tables. */
final class ScoreTables {
    private final Scorecard scorecard;

    ScoreTables(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** Returns a line for each node and row, from row {@code start} to before {@code end}. */
    DataTable lines(String title, int start, int end) {
        return Columns.<Line>of("NODE", line -> line.score.node())
                .andKey(line -> line.score.key())
                .and("SCORE", line -> line.score.value())
                .and("RANK", Line::rank)
                .and("SCORED", line -> line.score.coverage().scored())
                .and("EXPECTED", line -> line.score.coverage().expected())
                .andText("BAND", line -> line.score.band())
                .and("ABSENT", line -> line.score.absent(), AbsenceReason::cell)
                .and("OBSERVED", line -> line.score.quality().observed())
                .andText("STATUS", line -> line.score.quality().status())
                .data(title, lines(start, end));
    }

    /** A score with its rank; null where it has none, or the methodology gives none out. */
    private record Line(Score score, @Nullable Integer rank) {}

    private List<Line> lines(int start, int end) {
        scorecard.require(Output.SCORES);
        boolean ranked = scorecard.permits(Output.RANKS);
        Qualities qualities = scorecard.qualities(start, end);
        List<Line> lines = new ArrayList<>();
        for (Node node : scorecard.nodes()) {
            int place = scorecard.codes().place(node.id());
            int[] ranks = ranked ? ScoreRanks.of(scorecard.scoring(), place) : new int[0];
            for (int row = start; row < end; row++) {
                boolean has = ranked && ranks[row] != SortedNumbers.NO_RANK;
                lines.add(new Line(scorecard.score(place, row, qualities), has ? (Integer) ranks[row] : null));
            }
        }
        return lines;
    }

    /** Returns a line for each row, with a column for each scored node. */
    DataTable wide() {
        scorecard.require(Output.SCORES);
        List<RowKey> keys = scorecard.rows();
        List<Integer> places = scorecard.nodes().stream()
                .filter(Node::isScored)
                .map(node -> scorecard.codes().place(node.id()))
                .toList();
        return Columns.<Integer>ofKey(keys::get)
                .andEach(places, this::id, this::value)
                .data(scorecard.title(), IntStream.range(0, keys.size()).boxed().toList());
    }

    /**
     * Returns a line for each row of a slice, with a column for each of some nodes. Scores have the marks of their
     * quality, with the key below. Nodes that are excluded say so, and aggregates of areas where there are some.
     */
    Table wide(String title, int start, int end, List<String> nodes) {
        List<Integer> places =
                nodes.stream().map(node -> scorecard.codes().place(node)).toList();
        Qualities qualities = scorecard.qualities(start, end);
        Columns<Integer> columns = Columns.<Integer>of("AREA", this::area)
                .and("NAME", row -> Cell.of(scorecard.panel().areaName(area(row))))
                .andEach(
                        places,
                        this::heading,
                        (row, place) -> Cell.marked(
                                value(row, place), qualities.of(place, row).mark()));
        boolean aggregates = IntStream.range(start, end).anyMatch(this::isAggregate);
        return (aggregates ? columns.andText("KIND", this::kind) : columns)
                .table(title, IntStream.range(start, end).boxed().toList())
                .withKey();
    }

    private String area(int row) {
        return scorecard.rows().get(row).refArea();
    }

    private boolean isAggregate(int row) {
        return scorecard.scoring().rows().isAggregate(row);
    }

    private String kind(int row) {
        return isAggregate(row) ? RefArea.Kind.AGGREGATE.code() : "";
    }

    private String heading(int place) {
        Node node = scorecard.scoring().tree().nodes().get(place);
        return node.id() + new TakingPart(scorecard.plan().methodology()).remark(node);
    }

    private String id(int place) {
        return scorecard.scoring().tree().nodes().get(place).id();
    }

    /** Returns the score of a node in a row; not a number where there is none. */
    private double value(int row, int place) {
        return scorecard.scoring().scores(place).value(row);
    }
}
